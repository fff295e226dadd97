import { type CalendarDate, isoDate } from '../../basics/index.ts';
import { type Answer, no, unknown, yes } from '../../engine/index.ts';
import type { Facts } from '../../history/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
import { type ConvictionList, REGISTRABLE_CONVICTIONS, SUPER_STRIKE_CONVICTIONS } from './listed-convictions.ts';
import { perPerson } from './per-person.ts';
import { behindRegistration } from './priors.ts';
import { stillCounts } from './still-counts.ts';

type Found = { readonly asOf: CalendarDate; readonly superStrike: Answer; readonly registrable: Answer };

const remembered = perPerson((): { found?: Found } => ({}));

/** Found once for each person. */
function foundIn({ facts, asking: { asOf } }: ConvictionCase): Found {
  const memory = remembered(facts);
  if (memory.found?.asOf !== asOf)
    memory.found = {
      asOf,
      superStrike: ever(facts, asOf, SUPER_STRIKE_CONVICTIONS),
      registrable: registrableEver(facts, asOf),
    };
  return memory.found;
}

/** A conviction of a super strike at any time before the day on which the law is applied, after the offense too. */
export function superStrikeEver(subject: ConvictionCase): Answer {
  return foundIn(subject).superStrike;
}

/** The same of an offense of PC 290(c). A registration alone leaves it open: its ground may be PC 290.006, or another state. */
export function registrableOffenseEver(subject: ConvictionCase): Answer {
  return foundIn(subject).registrable;
}

function registrableEver(facts: Facts, asOf: CalendarDate): Answer {
  const found = ever(facts, asOf, REGISTRABLE_CONVICTIONS);
  return found.is === 'no' ? (behindRegistration(facts) ?? found) : found;
}

function ever(facts: Facts, asOf: CalendarDate, { hits, named }: ConvictionList): Answer {
  let possible: Answer | undefined;
  for (const { other, match } of hits(facts)) {
    const { date, origin } = other;
    const counts = stillCounts(other);
    if (counts === 'no' || (date.kind === 'known' && date.earliest > asOf)) continue;
    if (match.is === 'certain' && counts === 'yes')
      return yes(`${match.because}, convicted by ${isoDate(asOf)}`, [origin]);
    const missing =
      match.is === 'certain'
        ? `whether a conviction for ${named} still counts`
        : `whether a conviction is ${named} (${match.because})`;
    possible ??= unknown(missing, [origin]);
  }
  return possible ?? no(`no conviction for ${named} on record`);
}
