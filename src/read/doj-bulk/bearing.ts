import { type DispositionKind, isBrokenSupervision } from '../../history/index.ts';
import type { BulkRow } from './bulk-row.ts';
import { charged } from './dispositions-of.ts';

/**
 * How much of a record is wanted: everything, or what bears on convictions. The latter leaves out counts that never led
 * to one, but for their case numbers and the days of arrests and of supervision, and is several times quicker; the facts
 * about convictions are the same. Between the two, cycles without a conviction are wanted whole, for what remedies ask of
 * arrests and of charges that may be pending.
 */
export type Wanted = 'everything' | 'convictions' | 'convictions-and-arrests';

/** What follows the three digits of the cycle in a count's key. */
const CYCLE = 1_000_000_000;

/** The cycle that a row belongs to: the first three digits of its count's key. */
export function cycleOf({ countOrder }: BulkRow): number {
  return Math.floor(countOrder / CYCLE);
}

/** What a count has to do with convictions: everything, nothing but the case number or the day, or nothing. */
export type Bearing = 'full' | 'number' | 'day' | 'none';

/** Ends of a count that leave no conviction and change none. */
const WITHOUT_EFFECT: ReadonlySet<DispositionKind> = new Set<DispositionKind>(['none', 'dismissed', 'not-convicted']);

/** The bearing of each count, in the order of their keys. */
export function bearingsOf(counts: readonly BulkRow[][], wanted: Wanted): readonly Bearing[] {
  const bearings: Bearing[] = [];
  for (const count of counts) bearings.push(wanted === 'everything' ? 'full' : bearingOf(count));
  if (wanted !== 'convictions-and-arrests') return bearings;
  for (let from = 0, to = 0; from < counts.length; from = to) {
    let convicted = false;
    for (; to < counts.length && cycleOf(counts[to]![0]!) === cycleOf(counts[from]![0]!); to++)
      convicted ||= counts[to]!.some(({ words }) => words.kind === 'convicted');
    if (!convicted) bearings.fill('full', from, to);
  }
  return bearings;
}

function bearingOf(rows: readonly BulkRow[]): Bearing {
  let court = false;
  let day = false;
  for (const row of rows) {
    if (!WITHOUT_EFFECT.has(row.words.kind)) return 'full';
    const { kind } = row;
    if (kind === 'registration' || kind === 'deceased') return 'full';
    // An arrest for broken supervision may tell of a revocation.
    if (kind === 'arrest' && isForViolation(row)) return 'full';
    if (kind === 'court') court = true;
    else if (kind !== 'other') day = true;
  }
  return court ? 'number' : day ? 'day' : 'none';
}

function isForViolation(row: BulkRow): boolean {
  const { charge } = charged(row);
  return charge !== undefined && isBrokenSupervision(charge);
}
