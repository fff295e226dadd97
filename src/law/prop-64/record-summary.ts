import { MISSING_DATE, type PartialDate, mapped } from '../../basics/index.ts';
import type { Charge, Conviction, Facts } from '../../history/index.ts';
import { CANNABIS_SECTIONS, isSexRegistration, registrableIn, superStrikeIn } from '../shared/index.ts';
import { citedReading } from './cannabis.ts';

/** What the original application prints beside every conviction that it decides: facts about the person's whole record. */
export type RecordSummary = {
  readonly convictions: number;
  readonly superStrikes: readonly string[];
  readonly registrable: readonly string[];
  readonly registered: boolean;
  readonly latestConviction: PartialDate;
  /** How many convictions cite each of the four sections, in their order. */
  readonly cannabisConvictions: readonly number[];
  readonly deceased: boolean;
};

export function recordSummary(facts: Facts): RecordSummary {
  const readings = mapped(facts.convictions, citedReading);
  return {
    convictions: facts.convictions.length,
    superStrikes: named(facts, (charge) => superStrikeIn(charge).is !== 'no'),
    registrable: named(facts, (charge) => registrableIn(charge).is !== 'no'),
    registered: isRegistered(facts),
    latestConviction: latest(facts.convictions),
    cannabisConvictions: mapped(CANNABIS_SECTIONS, (section) => times(section, readings)),
    deceased: facts.deceased !== undefined,
  };
}

function times(section: string, readings: readonly string[]): number {
  let count = 0;
  for (const reading of readings) if (reading === section) count++;
  return count;
}

/** Whether the record has an entry of registration as a sex offender. */
export function isRegistered({ registrations }: Facts): boolean {
  return registrations.some(isSexRegistration);
}

function named(facts: Facts, listed: (charge: Charge) => boolean): readonly string[] {
  const citations: string[] = [];
  for (const { charge } of facts.convictions) if (charge && listed(charge)) citations.push(charge.citation);
  return citations;
}

/** The latest date: an interval when partial dates leave it open, unknown as soon as an undated conviction could be later. */
function latest(convictions: readonly Conviction[]): PartialDate {
  let result: PartialDate = MISSING_DATE;
  for (const { date } of convictions) {
    if (date.kind === 'unknown') return date;
    result = result.kind === 'unknown' ? date : later(result, date);
  }
  return result;
}

function later(
  a: PartialDate & { kind: 'known' },
  b: PartialDate & { kind: 'known' },
): PartialDate & { kind: 'known' } {
  if (a.earliest >= b.latest) return a;
  if (b.earliest >= a.latest) return b;
  return {
    kind: 'known',
    earliest: a.earliest > b.earliest ? a.earliest : b.earliest,
    latest: a.latest > b.latest ? a.latest : b.latest,
  };
}
