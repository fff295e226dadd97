import { type CalendarDate, type PartialDate, printPartialDate } from '../../basics/index.ts';
import { type Answer, type Asking, type Ending, type Step, no, unknown } from '../../engine/index.ts';
import type { Conviction, Facts } from '../../history/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
import type { CourtCase } from './court-case.ts';
import { perPerson } from './per-person.ts';

type Dated = Pick<Conviction, 'date' | 'origin'>;

/** On the day for which the law is applied there was no such conviction: its date is wrong, or the record is of later. */
export function isDatedLater({ date }: Pick<Dated, 'date'>, { asOf }: Pick<Asking, 'asOf'>): boolean {
  return date.kind === 'known' && asOf < date.earliest;
}

/** What nobody knows of it, whatever it is asked for. */
export function dateInDoubt({ date, origin }: Dated): Answer {
  return unknown(
    `the date of the conviction of ${printPartialDate(date)} (it lies after the day for which the law is applied)`,
    [origin],
  );
}

const ASKED = {
  id: 'convicted-later',
  cite: 'House rule: a date that lies after the day for which the law is applied is asked about',
  asks: 'Was the person convicted only after the day for which the law is applied?',
};

const NOT_YET_CONVICTED: Ending = {
  outcome: 'not-a-candidate',
  reason: 'Not convicted by the day for which the law is applied',
};

/** Asked before anything that turns on the date. */
export const convictedLater: Step<ConvictionCase> = {
  question: {
    ...ASKED,
    ask: ({ conviction, asking }) =>
      isDatedLater(conviction, asking)
        ? dateInDoubt(conviction)
        : no('the record does not date the conviction later', [conviction.origin]),
  },
  then: NOT_YET_CONVICTED,
};

/** The same of a case, whose convictions go together. */
export const caseDecidedLater: Step<CourtCase> = {
  question: {
    ...ASKED,
    ask: ({ convictions, asking }) => {
      const dated = convictions.find((each) => isDatedLater(each, asking));
      return dated ? dateInDoubt(dated) : no('the record does not date the convictions later');
    },
  },
  then: NOT_YET_CONVICTED,
};

const OWN = 'The conviction is dated after the day for which the law is applied: its date is in doubt';
const OF_ANOTHER = 'A conviction on record is dated after the day for which the law is applied: its date is in doubt';

/** The day on or after which the last of the person's convictions is dated. */
const latestOfAll = perPerson(({ convictions }: Facts): CalendarDate | undefined => {
  let latest: CalendarDate | undefined;
  for (const { date } of convictions) latest = later(latest, date);
  return latest;
});

function later(latest: CalendarDate | undefined, date: PartialDate): CalendarDate | undefined {
  return date.kind === 'known' && (latest === undefined || latest < date.earliest) ? date.earliest : latest;
}

/** What a reader should know where a date of the person's convictions lies after the day for which the law is applied. */
export function datedLaterCaution({ facts, conviction, asking }: ConvictionCase): string | undefined {
  const latest = latestOfAll(facts);
  if (latest === undefined || latest <= asking.asOf) return undefined;
  return isDatedLater(conviction, asking) ? OWN : OF_ANOTHER;
}

/** The cautions of a remedy, and that one: the same list where there is nothing to add. */
export function withDatedLater(cautions: readonly string[], subject: ConvictionCase): readonly string[] {
  const caution = datedLaterCaution(subject);
  return caution === undefined ? cautions : [...cautions, caution];
}
