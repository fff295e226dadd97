import { type PartialDate, before } from '../../basics/index.ts';
import { type Answer, type Flow, type Remedy, type Route, no, toldOfDay, unknown, yes } from '../../engine/index.ts';
import type { Charge, Count } from '../../history/index.ts';
import {
  type AboutArrest,
  type ArrestCase,
  CHARGE_UNREADABLE,
  MOSCONE,
  OLD_POSSESSION,
  PROP_64_IN_FORCE,
  SMALL_CANNABIS,
  UNREAD,
  arrestIncomplete,
  arrestsWithoutConviction,
  entryNotUnderstood,
  proceedingsBegun,
  review,
  sameArrestConvicted,
  yearsFromArrest,
} from '../shared/index.ts';
import { type Lies, withinAny } from '../shared/citations.ts';

const LISTED = withinAny(SMALL_CANNABIS);
const OLD = withinAny(OLD_POSSESSION);
const SCHOOL_GROUNDS = withinAny(['HS 11357(e)']);

/** Whether a charge lies within the citations. A felony was of another subdivision, whatever the charge leaves open. */
function lies({ charge, level }: Count, listed: (charge: Charge) => Lies): Lies {
  if (!charge || charge.parts.length === 0) return 'maybe';
  const found = listed(charge);
  return found === 'maybe' && level === 'felony' ? 'no' : found;
}

function isReadable({ charge }: Pick<Count, 'charge'>): boolean {
  return charge !== undefined && charge.parts.length > 0;
}

const covered: AboutArrest = {
  id: 'small-cannabis-arrest-in-county',
  cite: 'HS 11361.5(a), (b)',
  asks: 'Was the person arrested in this county for former HS 11357(b) to (e) or 11360(b), or possession before 1976, without a conviction?',
  ask: ({ arrest, counts }) => {
    const from = [arrest.origin];
    let open = false;
    for (const count of counts) {
      const is = lies(count, LISTED);
      if (is === 'yes') return yes('a charge is of these', from);
      if (is === 'maybe' && isReadable(count)) open = true;
    }
    if (before(arrest.date, MOSCONE) === 'yes' && counts.some((count) => lies(count, OLD) === 'yes'))
      return yes('a charge is possession before 1976', from);
    return open ? unknown('the subdivision of the cannabis charge', from) : no('no charge is', from);
  },
};

/** A record that is destroyed is that of the small offense, not of what stands beside it. */
const otherCharges: AboutArrest = {
  id: 'other-charges-in-arrest',
  cite: 'HS 11361.5(a), (c): what pertains to the arrest for these offenses; a reading',
  asks: 'Does the arrest hold charges of other offenses as well?',
  ask: ({ arrest, counts }) => {
    if (counts.some((count) => lies(count, LISTED) === 'no'))
      return yes('a charge is of another offense', [arrest.origin]);
    return counts.some((count) => lies(count, LISTED) === 'maybe')
      ? unknown(`${CHARGE_UNREADABLE}, or a subdivision`, [arrest.origin])
      : no('it holds none', [arrest.origin]);
  },
};

function arrestedBefore({ date, origin }: ArrestCase['arrest'], day: PartialDate): Answer {
  const is = before(date, day);
  if (is === 'unknown') return unknown('the day of the arrest', [origin]);
  return toldOfDay(is, 'arrested', date, [origin]);
}

const before1976: AboutArrest = {
  id: 'arrested-before-1976',
  cite: 'HS 11361.5(a), (b)',
  asks: 'Was the person arrested before 1 January 1976?',
  ask: ({ arrest }) => arrestedBefore(arrest, MOSCONE),
};

const oldLetters: AboutArrest = {
  id: 'letters-of-the-old-law',
  cite: 'HS 11357, 11360 as in force before 9 November 2016; HS 11361.5 as amended then',
  asks: 'Was the person arrested before 9 November 2016, when the letters changed their meaning?',
  ask: ({ arrest }) => arrestedBefore(arrest, PROP_64_IN_FORCE),
};

const schoolGrounds: AboutArrest = {
  id: 'school-grounds-as-minor',
  cite: 'HS 11361.5(a): kept until 18',
  asks: 'Was the person arrested for possession on school grounds as a minor, former HS 11357(e)?',
  ask: ({ arrest, counts }) => {
    const found = counts.map((count) => lies(count, SCHOOL_GROUNDS));
    if (found.includes('yes')) return yes('a charge is that', [arrest.origin]);
    return found.includes('maybe')
      ? unknown('the subdivision of the cannabis charge', [arrest.origin])
      : no('none is', [arrest.origin]);
  },
};

const BY_AGENCIES: Route = { id: 'hs-11361.5-a', cite: 'HS 11361.5(a)' };

const wait = yearsFromArrest(2, 'within-two-years-of-arrest', 'HS 11361.5(a): "two years from the date of the arrest"');

const flow: Flow<ArrestCase> = {
  steps: [
    { question: arrestIncomplete, then: UNREAD },
    { question: entryNotUnderstood, then: review('Read the entry that is not understood') },
    {
      question: before1976,
      then: review('Records of arrests of before 1976 are destroyed on application to the DOJ, HS 11361.5(b)'),
    },
    {
      question: oldLetters,
      then: {
        steps: [
          { question: otherCharges, then: review('Other charges stand beside it: what is destroyed is its own alone') },
          { question: schoolGrounds, then: review('Kept until the person is 18') },
          {
            question: wait,
            then: { outcome: 'not-yet', reason: 'Two years from the arrest have not passed', route: BY_AGENCIES },
          },
          {
            question: proceedingsBegun,
            then: review('A court took up the charges: find out that no conviction followed'),
          },
          {
            question: sameArrestConvicted,
            then: review('It stands in a cycle with a conviction too: find out whether it led to that'),
          },
        ],
        otherwise: {
          outcome: 'destroy',
          reason: 'The record should be destroyed already, and is not accurate for any purpose (HS 11361.7)',
          route: BY_AGENCIES,
          duty: 'shall',
        },
      },
    },
  ],
  otherwise: review('What Proposition 64 made of HS 11361.5 is to be checked'),
};

const CAUTIONS = ['A duty of the agencies that keep the record: nobody need apply for it'];

/** HS 11361.5: the older rule that records of arrests for small cannabis offenses are destroyed. */
export const arrestDestruction: Remedy<ArrestCase> = {
  id: 'arrest-destruction',
  title: 'Destruction of old cannabis arrest records',
  cite: 'HS 11361.5; HS 11361.7',
  subjectOf: ({ arrest }) => ({ kind: 'arrest', arrest }),
  cases: arrestsWithoutConviction,
  covers: covered,
  first: [],
  questions: new Map(),
  cautions: () => CAUTIONS,
  statute: { readings: {}, flow: () => flow },
};
