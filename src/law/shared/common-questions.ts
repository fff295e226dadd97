import { type CalendarDate, before, isoDate, onDay, onOrBefore, printPartialDate } from '../../basics/index.ts';
import { type Answer, type Ending, type Question, type Step, no, told, unknown, yes } from '../../engine/index.ts';
import { type Conviction, firstReport, printOffense, reliefLeftOpen, saysLevel } from '../../history/index.ts';
import { withinAny } from './citations.ts';
import type { ConvictionCase } from './conviction-case.ts';
import { byCourtElsewhere, byJuvenileCourt } from './courts.ts';
import type { Match, Possible } from './listed-offenses.ts';
import { offenseDay } from './offense-day.ts';
import { onWarrant } from './on-warrant.ts';
import { chargedNow, servingAny, servingTermOfAny } from './other-cases.ts';
import { perConviction } from './per-person.ts';
import { remembering } from './remembering.ts';
import { isViolation } from './sentence-status.ts';
import { UNREAD, unreadPart } from './unread-part.ts';

export type AboutConviction = Question<ConvictionCase>;

export const CHARGE_UNREADABLE = 'the charge (it cannot be read, or names no section)';
export const LEVEL_UNKNOWN = 'the level of the conviction (felony, misdemeanor or infraction)';

export function review(reason: string): Ending {
  return { outcome: 'hand-review', reason };
}

/** Whether the conviction is one of the county asked for. Other counties' convictions are for their own courts. */
export function inCounty({ conviction, asking }: ConvictionCase): boolean {
  return conviction.county === asking.county;
}

/** Whether the person was convicted in the county. */
export function convictedHere(subject: ConvictionCase): Answer {
  const from = [subject.conviction.origin];
  if (!inCounty(subject)) return no('the conviction is of another county', from);
  if (isViolation(subject.conviction)) return no('broken supervision is no conviction of its own', from);
  return yes('convicted in the county', from);
}

/** Remedies begin with the day they take effect: before it nobody could have granted them. */
export function beforeLaw(cited: string, day: CalendarDate, what = 'the remedy'): Step<ConvictionCase> {
  return {
    question: {
      id: 'before-law-in-force',
      cite: cited,
      asks: `Is the law applied for a day before ${isoDate(day)}, when ${what} took effect?`,
      ask: ({ asking }) => (asking.asOf < day ? yes(`${what} was not yet in force`) : no(`${what} was in force`)),
    },
    then: { outcome: 'not-eligible', reason: 'The law was not yet in force' },
  };
}

/** Juvenile adjudications have remedies of their own: WIC 781, 786, and what `juvenile` names. */
export function notAdult(cited: string, juvenile = ''): Step<ConvictionCase> {
  const byJuvenile = `the agency is a juvenile court${juvenile}`;
  return {
    question: {
      id: 'not-an-adult-conviction',
      cite: cited,
      asks: 'Is the entry something else than a conviction by an adult court of California?',
      ask: ({ conviction }) => {
        const from = [conviction.origin];
        if (byCourtElsewhere(conviction)) return yes('the court is not one of California', from);
        if (byJuvenileCourt(conviction)) return yes(byJuvenile, from);
        if (conviction.event !== 'court')
          return unknown('which court convicted (the entry is not a court action)', from);
        return no('a court recorded the conviction', from);
      },
    },
    then: { outcome: 'not-a-candidate', reason: 'Not a conviction by an adult court of California' },
  };
}

const reportOf = perConviction((facts, conviction): Answer => {
  const from = [conviction.origin];
  const earlier = firstReport(facts, conviction);
  return earlier
    ? yes(`the same conviction as ${earlier.key}, reported again`, [...from, earlier.origin])
    : no('no earlier entry reports it', from);
});

export const reportedTwice: Step<ConvictionCase> = {
  question: {
    id: 'reported-again',
    cite: 'PC 1203.2; a reading: one court case is one conviction',
    asks: 'Does an earlier entry report the same conviction (county, case number and section)?',
    ask: ({ facts, conviction }) => reportOf(facts, conviction),
  },
  then: { outcome: 'not-a-candidate', reason: 'The same conviction, reported again' },
};

export const recordNotWhole: Step<ConvictionCase> = {
  question: unreadPart(({ conviction }) => conviction.origin),
  then: UNREAD,
};

export const unreadableCharge: Step<ConvictionCase> = {
  question: {
    id: 'charge-unreadable',
    cite: 'House rule: what cannot be read is looked at',
    asks: 'Is the charge one that cannot be read, or names no section?',
    ask: ({ conviction: { charge, origin } }) =>
      !charge || charge.parts.length === 0
        ? yes('the charge cannot be read', [origin])
        : no('the charge names a section', [origin]),
  },
  then: review('Find out the charge: it cannot be read, or names no section'),
};

/** Relief already on record; the words are those of the entry. `noBar` lets relief of a kind pass. */
export function alreadyRelieved(
  cited: string,
  asks: string,
  noBar: (text: string, statute: string | undefined) => boolean = () => false,
): Step<ConvictionCase> {
  return {
    question: {
      id: 'already-granted',
      cite: cited,
      asks,
      ask: ({ conviction }) => {
        const { standing, origin } = conviction;
        if (standing.kind === 'stands') return no('no later entry changes the conviction', [origin]);
        if (standing.kind === 'doubtful') return unknown(standing.missing, [standing.origin]);
        const { text, statute, kind } = standing.by;
        const passes = kind !== 'vacated' && noBar(text, statute);
        const open = passes ? reliefLeftOpen(conviction, cited) : undefined;
        if (open) return unknown(open.missing, [open.origin]);
        if (passes) return no(`${text}, which is no bar`, [standing.by.origin]);
        return yes(`a later entry says: ${text}`, [standing.by.origin]);
      },
    },
    then: { outcome: 'already-relieved', reason: 'A later entry shows that the conviction was already relieved' },
  };
}

/** Whether the offense was committed on or after a day, as far as arrest and conviction bound it. */
export function offenseOnOrAfter(day: CalendarDate, cited: string): AboutConviction {
  const from = onDay(day);
  return {
    id: 'offense-on-or-after-change',
    cite: cited,
    asks: `Was the offense committed on or after ${isoDate(day)}?`,
    ask: ({ facts, conviction }) => {
      const rows = [conviction.origin];
      if (before(conviction.date, from) === 'yes')
        return no(`convicted ${printPartialDate(conviction.date)}, so the offense is older`, rows);
      const { by, latest } = offenseDay(facts, conviction);
      if (by === 'arrest' && before(latest, from) === 'yes')
        return no(`arrested ${printPartialDate(latest)}, so the offense is older`, rows);
      if (by === 'arrest' && onOrBefore(from, latest) === 'yes' && !onWarrant(facts, conviction))
        return yes(`arrested ${printPartialDate(latest)}, and the offense most probably of that time`, rows);
      return unknown(`the day of the offense (the record leaves open whether it was before ${isoDate(day)})`, rows);
    },
  };
}

/** Whether the charge lies within one of the citations; unknown when it stops short of the subdivision. */
export function chargeWithin(id: string, cited: string, citations: readonly string[], asks: string): AboutConviction {
  const lies = withinAny(citations);
  return {
    id,
    cite: cited,
    asks,
    ask: ({ conviction: { charge, origin } }) => {
      if (!charge) return unknown(CHARGE_UNREADABLE, [origin]);
      const is = lies(charge);
      if (is === 'maybe') return unknown(`the subdivision of ${printed(charge)}`, [origin]);
      return told(is, `the conviction is for ${printed(charge)}`, [origin]);
    },
  };
}

/** What a list of offenses says of a conviction; without a match there was no charge to look for. */
export function listSays(match: Match | Possible | undefined, { origin }: Conviction): Answer {
  if (!match) return unknown(CHARGE_UNREADABLE, [origin]);
  if (match.is === 'no') return no('the section is not listed', [origin]);
  return match.is === 'certain' ? yes(match.because, [origin]) : unknown(`whether ${match.because}`, [origin]);
}

/** The sections of a charge, or its words where it names none. */
export const printed = remembering(({ parts, text }) => parts.map(printOffense).join(' and ') || text);

/** `the conviction was a felony`. */
export const convictionWas = saysLevel((level) => `the conviction was ${level}`);

const convictionIs = saysLevel((level) => `the conviction is ${level}`);

/** Whether the conviction is of that level today, after whatever lowered it. */
export function levelOf({ level, origin }: Conviction, is: 'felony' | 'infraction'): Answer {
  if (level === 'unknown') return unknown(LEVEL_UNKNOWN, [origin]);
  return told(level === is ? 'yes' : 'no', convictionIs(level), [origin]);
}

/** What PC 1203.4 and its neighbours ask of the rest of the person's record. A sentence that runs has an end: not yet. */
export function freeOfOtherCases(cited: string): readonly Step<ConvictionCase>[] {
  return [
    {
      question: {
        id: 'serving-any-sentence',
        cite: cited,
        asks: 'Is the person serving a sentence for any offense, on probation or on parole?',
        ask: servingAny,
      },
      then: { outcome: 'not-yet', reason: 'Another sentence on record still runs' },
    },
    {
      question: {
        id: 'charged-with-any-offense',
        cite: cited,
        asks: 'Is the person charged with the commission of any offense?',
        ask: chargedNow,
      },
      then: { outcome: 'not-yet', reason: 'A charge is pending' },
    },
  ];
}

/** What PC 1203.4a asks: that no sentence is being served, and no charge pending. It does not speak of probation. */
export function servingNoSentence(cited: string): readonly Step<ConvictionCase>[] {
  const [serving, charged] = freeOfOtherCases(cited);
  return [
    {
      question: {
        ...serving!.question,
        id: 'serving-another-sentence',
        asks: 'Is the person serving a sentence for any offense?',
        ask: servingTermOfAny,
      },
      then: serving!.then,
    },
    charged!,
  ];
}

/** Only a person can answer: no record of the DOJ holds the fact. An answers file settles it. */
export function notInRecord(id: string, cited: string, asks: string, missing: string): AboutConviction {
  return { id, cite: cited, asks, ask: ({ conviction }) => unknown(missing, [conviction.origin]) };
}
