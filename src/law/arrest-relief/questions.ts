import { type CalendarDate, before, isoDate, onDay } from '../../basics/index.ts';
import { no, toldOfDay, unknown, yes } from '../../engine/index.ts';
import { type Disposition, saysLevel } from '../../history/index.ts';
import { type AboutArrest, arrestEntry, isViolation } from '../shared/index.ts';
import { punishedLong, punishedShort } from './punishments.ts';

const OPERATIVE = 20220701 as CalendarDate;
const FELONIES = 20241001 as CalendarDate;
const REACH_BACK = onDay(19730101 as CalendarDate);

/** Which arrests are subjects at all is settled where they are drawn from the record: those of the county, without a conviction. */
export const covered: AboutArrest = {
  id: 'arrest-without-conviction-in-county',
  cite: 'PC 851.93(a)(2)',
  asks: 'Is it an arrest of this county that led to no conviction?',
  ask: ({ arrest }) => yes('no count of the cycle is a conviction', [arrest.origin]),
};

export const beforeLaw: AboutArrest = {
  id: 'before-law-in-force',
  cite: 'PC 851.93, AB 1076 (2019), in operation since 1 July 2022',
  asks: `Is the law applied for a day before ${isoDate(OPERATIVE)}, when relief began?`,
  ask: ({ asking }) => (asking.asOf < OPERATIVE ? yes('relief had not begun') : no('relief has begun')),
};

export const before1973: AboutArrest = {
  id: 'before-1973',
  cite: 'PC 851.93(a)(2): on or after 1 January 1973',
  asks: 'Was the person arrested before 1 January 1973?',
  ask: ({ arrest: { date, origin } }) => {
    const is = before(date, REACH_BACK);
    if (is === 'unknown') return unknown('the day of the arrest', [origin]);
    return toldOfDay(is, 'arrested', date, [origin]);
  },
};

export const relieved: AboutArrest = arrestEntry(
  'already-granted',
  'PC 851.93(b); PC 851.91; PC 851.8',
  'Has the arrest already been relieved or sealed?',
  ({ kind }) => kind === 'relieved' || kind === 'set-aside' || kind === 'vacated',
);

export const noOffense: AboutArrest = {
  id: 'no-offense-of-its-own',
  cite: 'PC 851.93(a)(2)(A) to (C): an arrest for an offense',
  asks: 'Was it an arrest for broken supervision only, and for no offense?',
  ask: ({ arrest, counts }) => {
    const only =
      counts.some(({ charge }) => charge !== undefined) &&
      counts.every(({ charge }) => charge === undefined || isViolation({ charge }));
    return only
      ? yes('every charge is broken supervision', [arrest.origin])
      : no('it was for an offense', [arrest.origin]);
  },
};

export const handedOver: AboutArrest = arrestEntry(
  'handed-over',
  'PC 851.93(a)(2); a reading',
  'Was the person handed to another authority?',
  ({ text }) => /\bTOT\b|OTHER JURIS|EXTRADIT/i.test(text),
);

export const suspended: AboutArrest = arrestEntry(
  'proceedings-suspended',
  'PC 1370; a reading',
  'Were proceedings suspended, or put off for another matter?',
  ({ text }) => /PROC SUSP|INCOMP|PROS DEFERRED/i.test(text),
);

const DIVERTED = /DIVERSION|DIVERTED|DEFERRED ENTRY|\bDEJ\b/i;

export const diverted: AboutArrest = arrestEntry(
  'diverted',
  'PC 851.93(a)(2)(D); PC 851.87, 1000.5, 1001.7 and what follows',
  'Was the person diverted?',
  ({ text }) => DIVERTED.test(text),
);

export const diversionCompleted: AboutArrest = {
  id: 'diversion-completed',
  cite: 'PC 851.93(a)(2)(D)',
  asks: 'Was the diversion completed?',
  ask: ({ arrest, entries }) => {
    const done = entries.find(
      ({ kind, text }) => kind === 'dismissed' || (DIVERTED.test(text) && /COMPL|SUCCESS|DISM/i.test(text)),
    );
    return done
      ? yes(`an entry says: ${done.text}`, [done.origin])
      : unknown('whether the diversion was completed', [arrest.origin]);
  },
};

const gravestIs = saysLevel((level) => `the gravest charge is ${level}`);

export const felony: AboutArrest = {
  id: 'felony-arrest',
  cite: 'PC 851.93(a)(2)(C)',
  asks: 'Was it an arrest for a felony?',
  ask: ({ arrest: { level, origin } }) => {
    if (level === 'unknown') return unknown('the level of the charge (felony or misdemeanor)', [origin]);
    return level === 'felony' ? yes('a charge is a felony', [origin]) : no(gravestIs(level), [origin]);
  },
};

export const infraction: AboutArrest = {
  id: 'infraction-only',
  cite: 'PC 851.93(a)(2)(A), (B): a misdemeanor',
  asks: 'Were all charges infractions?',
  ask: ({ arrest: { level, origin } }) =>
    level === 'infraction' ? yes('they were', [origin]) : no('a charge is more', [origin]),
};

export const beforeFelonies: AboutArrest = {
  id: 'before-felony-arrests',
  cite: 'PC 851.93(a)(2)(C) as amended by SB 731 (2022) and AB 168 (2024)',
  asks: `Is the law applied for a day before ${isoDate(FELONIES)}, when relief began to reach felony arrests?`,
  ask: ({ asking }) =>
    asking.asOf < FELONIES
      ? yes('relief does not yet reach them', undefined, onDay(FELONIES))
      : no('relief reaches them'),
};

const ACQUITTED = /ACQUIT|NOT GUILTY/i;

function endedBy(id: string, cited: string, asks: string, ends: (entry: Disposition) => boolean): AboutArrest {
  return {
    id,
    cite: cited,
    asks,
    ask: ({ arrest: { courtCounts, origin } }) => {
      const all = courtCounts.length > 0 && courtCounts.every(({ dispositions }) => dispositions.some(ends));
      return all ? yes('every count did', [courtCounts[0]!.origins[0]!]) : no('not every count did', [origin]);
    },
  };
}

export const acquitted: AboutArrest = endedBy(
  'acquitted',
  'PC 851.93(a)(2)(B), (C)',
  'Did every count end in acquittal?',
  ({ text }) => ACQUITTED.test(text),
);

export const dismissed: AboutArrest = endedBy(
  'charges-dismissed',
  'PC 851.93(a)(2)(A)',
  'Was every count dismissed, or did it end in acquittal?',
  ({ kind, text }) => kind === 'dismissed' || ACQUITTED.test(text),
);

const SB_834 = 20260101 as CalendarDate;

export const afterSb834: AboutArrest = {
  id: 'since-sb-834',
  cite: 'SB 834 (2025-26), whose outcome was not found',
  asks: `Is the law applied for a day since ${isoDate(SB_834)}, from which SB 834 holds if it was enacted?`,
  ask: ({ asking }) => (asking.asOf < SB_834 ? no('it is not') : yes('it is')),
};

export const eightYears: AboutArrest = {
  id: 'eight-years-or-more',
  cite: 'PC 851.93(a)(2)(C)(ii)',
  asks: 'Is a charge punishable by imprisonment for eight years or more?',
  ask: ({ arrest, counts }) => {
    const from = [arrest.origin];
    const felonies = counts.filter(({ level }) => level !== 'misdemeanor' && level !== 'infraction');
    let open = false;
    for (const { charge } of felonies) {
      const match = charge ? punishedLong(charge) : undefined;
      if (match?.is === 'certain') return yes(match.because, from);
      open ||= match === undefined || match.is === 'possible' || punishedShort(charge!).is !== 'certain';
    }
    return open
      ? unknown('whether a charge is punishable by eight years or more (the table does not have it)', from)
      : no('the upper terms are less', from);
  },
};
