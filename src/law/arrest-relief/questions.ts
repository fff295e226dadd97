import { type CalendarDate, type Truth, before, isoDate, onDay, partialYearsAfter } from '../../basics/index.ts';
import { no, toldOfDay, unknown, yes } from '../../engine/index.ts';
import { type Count, type Disposition, type Level, saysLevel } from '../../history/index.ts';
import {
  type AboutArrest,
  arrestEntry,
  byJuvenileCourt,
  isViolation,
  saysNotCompleted,
  AUTOMATIC_RELIEF,
  AUTOMATIC_RELIEF_OF_FELONIES,
  AUTOMATIC_RELIEF_REACHES,
} from '../shared/index.ts';
import { punishedLong, punishedShort } from './punishments.ts';

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
  asks: `Is the law applied for a day before ${isoDate(AUTOMATIC_RELIEF)}, when relief began?`,
  ask: ({ asking }) => (asking.asOf < AUTOMATIC_RELIEF ? yes('relief had not begun') : no('relief has begun')),
};

export const before1973: AboutArrest = {
  id: 'before-1973',
  cite: 'PC 851.93(a)(2): on or after 1 January 1973',
  asks: 'Was the person arrested before 1 January 1973?',
  ask: ({ arrest: { date, origin } }) => {
    const is = before(date, AUTOMATIC_RELIEF_REACHES);
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

const ADULT = 18;

/** Minors have remedies of their own (PC 851.7, WIC 781, 786). */
export const juvenile: AboutArrest = {
  id: 'juvenile-matter',
  cite: 'WIC 602, 707, 781, 786; PC 851.7; a reading',
  asks: 'Was the arrest a matter of the juvenile court?',
  ask: ({ arrest: { agency, cycle, date, origin }, facts }) => {
    const courts = cycle.events.filter(({ kind }) => kind === 'court');
    const agencies = courts.length > 0 ? courts : [{ agency }];
    const juveniles = agencies.filter(byJuvenileCourt).length;
    if (juveniles === agencies.length) return yes('the agency is one for juveniles', [origin]);
    if (juveniles > 0) return unknown('which court kept it (a juvenile court and another took it up)', [origin]);
    if (courts.length > 0) return no('no juvenile court took it up', [origin]);
    const minor = before(date, partialYearsAfter(facts.history.person.birth, ADULT));
    if (minor === 'no') return no(`the person was ${ADULT} or older`, [origin]);
    const was = minor === 'yes' ? 'was' : 'may have been';
    return unknown(`whether it was a juvenile matter (the person ${was} a minor)`, [origin]);
  },
};

export const noOffense: AboutArrest = {
  id: 'no-offense-of-its-own',
  cite: 'PC 851.93(a)(2)(A) to (C): an arrest for an offense',
  asks: 'Was it an arrest for broken supervision only, and for no offense?',
  ask: ({ arrest, counts, offenses }) => {
    const only = offenses.length < counts.length && offenses.every(({ charge }) => charge === undefined);
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
  ({ text }) => /PROC SUSP|INCOMP(?!L)|PROS DEFERRED/i.test(text),
);

export const insanity: AboutArrest = arrestEntry(
  'insanity-verdict',
  'PC 1026; People v. Gerold (2009) 174 Cal.App.4th 781, on PC 851.8; a reading',
  'Was the person found not guilty by reason of insanity?',
  ({ text }) => /INSAN|\bNGI\b/i.test(text),
);

const DIVERTED = /DIVERSION|DIVERTED|DEFERRED ENTRY|\bDEJ\b/i;
const COMPLETED = /COMPLETE|SUCCESS|DISM/i;

/** Whether the diversion of a count was completed, by what its own entries say; nothing where it was not diverted. */
function completion({ dispositions }: Count): Truth | undefined {
  const diversions = dispositions.filter(({ text }) => DIVERTED.test(text));
  const [first] = diversions;
  if (!first) return undefined;
  const failed = diversions.some(({ text }) => saysNotCompleted(text));
  const completed = diversions.some(({ text }) => COMPLETED.test(text) && !saysNotCompleted(text));
  const dismissed = dispositions.some(
    ({ kind, recorded }) => kind === 'dismissed' && before(recorded, first.recorded) !== 'yes',
  );
  if (failed) return completed || dismissed ? 'unknown' : 'no';
  return completed || dismissed ? 'yes' : 'unknown';
}

/** A diversion that failed bars nothing by itself: what became of the charges then is asked as of any other arrest. */
export const diversionCompleted: AboutArrest = {
  id: 'diversion-completed',
  cite: 'PC 851.93(a)(2)(D); PC 851.87, 1000.5, 1001.7 and what follows',
  asks: 'Was the person diverted, and the diversion completed?',
  ask: ({ arrest: { origin }, offenses }) => {
    const diverted = offenses.filter((count) => completion(count) !== undefined);
    if (diverted.length === 0) return no('no entry speaks of a diversion', [origin]);
    const from = diverted.map(({ origins }) => origins[0]!);
    const [is, ...others] = new Set(diverted.map(completion));
    if (is === 'unknown' || others.length > 0) return unknown('whether the diversion was completed', from);
    return is === 'yes' ? yes('it was completed', from) : no('an entry says that it was not completed', from);
  },
};

const gravestIs = saysLevel((level) => `the gravest charge is ${level}`);

export const felony: AboutArrest = {
  id: 'felony-arrest',
  cite: 'PC 851.93(a)(2)(C)',
  asks: 'Was it an arrest for a felony?',
  ask: ({ arrest: { origin }, offenses }) => {
    const has = (wanted: Level): boolean => offenses.some(({ level }) => level === wanted);
    if (has('felony')) return yes('a charge is a felony', [origin]);
    if (has('unknown')) return unknown('the level of the charge (felony or misdemeanor)', [origin]);
    return no(gravestIs(has('misdemeanor') ? 'misdemeanor' : 'infraction'), [origin]);
  },
};

export const infraction: AboutArrest = {
  id: 'infraction-only',
  cite: 'PC 851.93(a)(2)(A), (B): a misdemeanor',
  asks: 'Were all charges infractions?',
  ask: ({ arrest: { origin }, offenses }) =>
    offenses.every(({ level }) => level === 'infraction')
      ? yes('they were', [origin])
      : no('a charge is more', [origin]),
};

/** The charges of which one may be a felony. */
function felonies(offenses: readonly Count[]): readonly Count[] {
  return offenses.filter(({ level }) => level !== 'misdemeanor' && level !== 'infraction');
}

/** What is surely punished by eight years or more is punished in prison, which PC 1170(h)(1) and (2) are not about. */
export const beforeFelonies: AboutArrest = {
  id: 'before-felony-arrests',
  cite: 'PC 851.93(a)(2)(C) as added by AB 1076 (2019), and as amended by SB 731 (2022) and AB 168 (2024)',
  asks: `Is a charge a felony punished in prison, which relief does not reach before ${isoDate(AUTOMATIC_RELIEF_OF_FELONIES)}?`,
  ask: ({ arrest: { origin }, asking, offenses }) => {
    if (asking.asOf >= AUTOMATIC_RELIEF_OF_FELONIES) return no('relief reaches them');
    const inPrison = felonies(offenses).some(({ charge }) => charge && punishedLong(charge).is === 'certain');
    return inPrison
      ? yes('relief does not yet reach them', [origin], onDay(AUTOMATIC_RELIEF_OF_FELONIES))
      : unknown(
          'whether the felony is punished in county jail, PC 1170(h)(1) or (2)',
          [origin],
          onDay(AUTOMATIC_RELIEF_OF_FELONIES),
        );
  },
};

const ACQUITTED = /ACQUIT|NOT GUILTY/i;

function endedBy(id: string, cited: string, asks: string, ends: (entry: Disposition) => boolean): AboutArrest {
  return {
    id,
    cite: cited,
    asks,
    ask: ({ arrest: { courtCounts, origin } }) => {
      const offenses = courtCounts.filter((count) => !isViolation(count));
      const all = offenses.length > 0 && offenses.every(({ dispositions }) => dispositions.some(ends));
      return all ? yes('every count did', [offenses[0]!.origins[0]!]) : no('not every count did', [origin]);
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
  ask: ({ arrest, offenses }) => {
    const from = [arrest.origin];
    let open = false;
    for (const { charge } of felonies(offenses)) {
      const match = charge ? punishedLong(charge) : undefined;
      if (match?.is === 'certain') return yes(match.because, from);
      open ||= match === undefined || match.is === 'possible' || !punishedShort(charge!);
    }
    return open
      ? unknown('whether a charge is punishable by eight years or more (the table does not have it)', from)
      : no('the upper terms are less', from);
  },
};
