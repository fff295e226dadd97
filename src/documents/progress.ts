import {
  type AnyLedger,
  type Kept,
  type LineState,
  type Reviewed,
  UNSURE,
  decidedUnder,
  isChanged,
  keptWith,
  ledgerOf,
} from '../court/index.ts';
import { outcomeNamed } from '../engine/index.ts';
import type { DeterminationRow } from '../results/index.ts';

/** Where a conviction stands on its way through the courts; each is at one place. */
export const PLACES = {
  granted: {
    ordered: 'ordered by a court',
    'already-done': 'done before, or the record destroyed, says the court',
    'already-relieved': 'relieved before, says the record',
  },
  challenged: {
    'challenged-criteria': 'challenged: does not meet the criteria, a person decided',
    'challenged-risk': 'challenged: unreasonable risk to public safety, a person decided',
    'no-relief': 'no relief, a person decided',
    'not-eligible': 'not granted by the county’s choices',
    refused: 'refused by a court',
  },
  pending: {
    'hand-review': 'waits for a person of the office',
    'not-sent': 'decided, not yet sent to a court',
    sent: 'sent to a court, not answered',
    'sent-earlier': 'sent to a court with an earlier delivery, not answered',
    'maybe-sent': 'perhaps sent, or decided, with an earlier delivery: waits for a person of the office',
    'open-question': 'the court could not place it',
    withdrawn: 'withdrawn by the office, and asked of no court',
  },
} as const;

type Stages = typeof PLACES;
export type Stage = keyof Stages;
export type Place = { [S in Stage]: keyof Stages[S] }[Stage];

/** What HS 11361.9, as AB 1706 has it, is reported by: identified = granted + challenged + pending. */
export type ProgressReport = {
  readonly identified: number;
  readonly people: number;
  readonly stages: {
    readonly [S in Stage]: { readonly all: number; readonly of: Readonly<Record<keyof Stages[S], number>> };
  };
};

/** What is known of a conviction besides its determination. */
export type ProgressParts = {
  readonly determinations: Iterable<DeterminationRow>;
  readonly ledger: AnyLedger;
  /** People's decisions that the ledger does not keep yet; they go before those that it keeps. */
  readonly reviewed: ReadonlyMap<string, Reviewed>;
};

const REMEDY = 'prop-64';

/** Counts where the convictions under Proposition 64 stand. What courts were sent under another remedy counts nothing. */
export function progressOf({ determinations, ledger, reviewed }: ProgressParts): ProgressReport {
  const { telling } = ledgerOf(REMEDY, ledger);
  const kept = keptWith(ledger, { remedy: REMEDY, reviewed });
  const counts = new Map<Place, number>();
  const people = new Set<string>();
  let identified = 0;
  for (const row of determinations) {
    if (row.remedy !== REMEDY) continue;
    const place = placeOf(row, telling.get(row.conviction_key), kept);
    counts.set(place, (counts.get(place) ?? 0) + 1);
    people.add(row.subject_id);
    identified++;
  }
  const stage = <S extends Stage>(name: S): ProgressReport['stages'][S] => {
    const of = Object.keys(PLACES[name]).map((place) => [place, counts.get(place as Place) ?? 0] as const);
    const all = of.reduce((sum, [, count]) => sum + count, 0);
    return { all, of: Object.fromEntries(of) } as ProgressReport['stages'][S];
  };
  return {
    identified,
    people: people.size,
    stages: { granted: stage('granted'), challenged: stage('challenged'), pending: stage('pending') },
  };
}

function placeOf(row: DeterminationRow, line: LineState | undefined, kept: Kept): Place {
  // What an earlier delivery asked for and this one shows as granted needs no answer.
  if (line?.earlier && !isChanged(line) && outcomeNamed(row.outcome) === 'already-relieved') return 'already-relieved';
  switch (line?.answer?.status) {
    case 'ORDERED':
      return 'ordered';
    case 'ALREADY_DONE':
    case 'PURGED':
      return 'already-done';
    case 'REFUSED':
      return 'refused';
    case 'NOT_FOUND':
    case 'IDENTITY_MISMATCH':
    case 'COUNT_MISMATCH':
      return 'open-question';
    case undefined:
      return line ? (line.earlier ? 'sent-earlier' : 'sent') : unsentPlaceOf(row, kept);
  }
}

function unsentPlaceOf(row: DeterminationRow, kept: Kept): Place {
  const decided = decidedUnder(row, kept);
  if (decided.kind === 'decision') return 'not-sent';
  if (kept.withdrawn.has(row.conviction_key)) return 'withdrawn';
  const isDoubted = decided.inDoubt && Object.values(UNSURE).includes(decided.why);
  if (isDoubted) return 'maybe-sent';
  const reviewed = kept.reviewed.get(row.conviction_key);
  if (reviewed?.decision === 'challenge-criteria') return 'challenged-criteria';
  if (reviewed?.decision === 'challenge-risk') return 'challenged-risk';
  if (reviewed?.decision === 'no-relief') return 'no-relief';
  const outcome = outcomeNamed(row.outcome);
  return outcome === 'already-relieved' || outcome === 'not-eligible' ? outcome : 'hand-review';
}
