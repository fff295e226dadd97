import { NONE, isFullDate, sameDate } from '../../basics/index.ts';
import { type Question, no, stillWaiting, yes } from '../../engine/index.ts';
import type { Disposition, HistoryEvent } from '../../history/index.ts';
import { type ArrestCase, convictedInCycle } from './arrest-case.ts';
import { waitOf } from './sentence-given.ts';
import { unreadPart } from './unread-part.ts';

export type AboutArrest = Question<ArrestCase>;

/** Whether an entry of the arrest is such a one. */
export function arrestEntry(
  id: string,
  cited: string,
  asks: string,
  meant: (entry: Disposition) => boolean,
): AboutArrest {
  return {
    id,
    cite: cited,
    asks,
    ask: ({ arrest, entries }) => {
      const found = entries.find(meant);
      return found ? yes(`an entry says: ${found.text}`, [found.origin]) : no('no entry says so', [arrest.origin]);
    },
  };
}

export const entryNotUnderstood: AboutArrest = arrestEntry(
  'entry-not-understood',
  'House rule: what cannot be read is looked at',
  'Is there an entry whose words are not understood?',
  ({ kind }) => kind === 'not-understood',
);

export const arrestIncomplete: AboutArrest = unreadPart(({ arrest }) => arrest.origin);

/** One arrest is sometimes reported in two cycles, and what became of it in one of them. */
export const sameArrestConvicted: AboutArrest = {
  id: 'same-arrest-convicted',
  cite: 'PC 851.93(a)(2)(B), (C): "no conviction occurred"; HS 11361.5(a); a reading',
  asks: 'Does the same arrest (day, agency and charge) stand in another cycle, which led to a conviction?',
  ask: ({ arrest: { cycle, origin }, facts }) => {
    if (facts.convictions.length === 0) return no('the person was not convicted', [origin]);
    const arrests = cycle.events.filter(({ kind }) => kind === 'arrest');
    const stands = (
      events: readonly HistoryEvent[],
      as: (one: HistoryEvent, other: HistoryEvent) => boolean,
    ): boolean => events.some((event) => arrests.some((arrest) => as(event, arrest)));
    for (const { key, events } of facts.history.cycles) {
      if (key === cycle.key || !stands(events, isSameDay) || !convictedInCycle(facts, key)) continue;
      if (stands(facts.wholeCycle(key)?.events ?? NONE, isSameArrest))
        return yes(`it stands in cycle ${key} too`, [origin]);
    }
    return no('no other cycle has it', [origin]);
  },
};

function isSameDay(one: HistoryEvent, other: HistoryEvent): boolean {
  return (
    one.kind === other.kind && one.agency === other.agency && isFullDate(one.date) && sameDate(one.date, other.date)
  );
}

function isSameArrest(one: HistoryEvent, other: HistoryEvent): boolean {
  const charges = new Set(other.counts.map(({ charge }) => charge?.text));
  return isSameDay(one, other) && one.counts.some(({ charge }) => charge !== undefined && charges.has(charge.text));
}

/** Whether court proceedings were begun, as far as the record shows. */
export const proceedingsBegun: AboutArrest = {
  id: 'proceedings-begun',
  cite: 'PC 851.93(a)(2)(B), (C): "no indication that criminal proceedings have been initiated"; HS 11361.5(a)',
  asks: 'Does the record show that a court took up the charges?',
  ask: ({ arrest: { courtCounts, origin } }) =>
    courtCounts.length > 0
      ? yes('a court step is on record', [courtCounts[0]!.origins[0]!])
      : no('no court step is on record', [origin]),
};

/** A wait that begins with the arrest; it is over on the same day so many years later. */
export function yearsFromArrest(years: number, id: string, cited: string): AboutArrest {
  const words = years === 1 ? 'one calendar year' : `${years} calendar years`;
  return {
    id,
    cite: cited,
    asks: `Is it less than ${words} since the arrest?`,
    ask: ({ arrest: { date, origin }, asking }) =>
      stillWaiting(waitOf(date, years), asking, `the end of ${words} from the arrest`, [origin]),
  };
}
