import { type CalendarDate, before, onOrBefore } from '../../basics/index.ts';
import { cite, within } from '../../history/index.ts';
import { type ConvictionCase, yearsAgo } from '../shared/conviction-case.ts';
import { PROP_64_IN_FORCE } from '../shared/index.ts';
import { cannabisPart } from './statute/charge.ts';

/** The last day for the prosecution to challenge (AB 1793), and those for the court and the DOJ (AB 1706, Stats. 2022, ch. 387). */
const CHALLENGE = 20200701 as CalendarDate;
const ORDER = 20230301 as CalendarDate;
const UPDATE = 20230701 as CalendarDate;

/** Days of HS 11361.9 that have passed and change how an unrelieved conviction must be read. */
export function deadlineCautions({ conviction, asking }: ConvictionCase): readonly string[] {
  const { standing, date } = conviction;
  if (asking.asOf <= CHALLENGE || standing.kind !== 'stands' || before(date, PROP_64_IN_FORCE) !== 'yes') return [];
  const found = [
    'HS 11361.9 gave the prosecution until 1 July 2020 to challenge relief; what it did not challenge then counts as unchallenged',
  ];
  if (asking.asOf > ORDER) {
    found.push(
      'The court was to issue its order by 1 March 2023 (AB 1706): a conviction without relief was challenged, was not on the list of the DOJ, or was missed',
    );
  }
  if (asking.asOf > UPDATE) found.push('The DOJ was to update its record by 1 July 2023 (AB 1706)');
  return found;
}

const DESTROYED = ['HS 11357(b)', 'HS 11357(c)', 'HS 11357(d)', 'HS 11357(e)', 'HS 11360(b)'].map(cite);

/** What else the law has for the conviction: sealing on top of PC 1203.4, and the destruction of small old records. */
export function neighbourCautions({ conviction, asking }: ConvictionCase): readonly string[] {
  const { standing, date } = conviction;
  const found: string[] = [];
  if (standing.kind === 'relieved' && standing.by.kind === 'set-aside')
    found.push(
      'Set aside under PC 1203.4 or its like, which is no bar to HS 11361.8: redesignation and sealing give more',
    );
  const part = cannabisPart(conviction);
  const old = onOrBefore(date, yearsAgo(asking, 2)) === 'yes' && before(date, PROP_64_IN_FORCE) === 'yes';
  if (part && old && DESTROYED.some((listed) => within(part, listed)))
    found.push('HS 11361.5: the record of such a conviction is to be destroyed two years after it');
  return found;
}
