import { outcomeNamed } from '../engine/index.ts';
import type { DeterminationRow } from '../results/index.ts';
import type { Kept, Reviewed } from './reviewed.ts';

/** What a court is asked to do with a conviction. `CANCEL` takes back an earlier line. */
export const ACTIONS = [
  'DISMISS_AND_SEAL',
  'DISMISS',
  'REDUCE_MISDEMEANOR',
  'REDUCE_INFRACTION',
  'RESENTENCE',
  'SEAL_ARREST',
  'CANCEL',
] as const;

export type Action = (typeof ACTIONS)[number];

/** A conviction with what is asked for it. */
export type Decision = {
  readonly row: DeterminationRow;
  readonly action: Exclude<Action, 'CANCEL' | 'SEAL_ARREST'>;
  readonly legalBasis: string;
  /** The section that it becomes, for a reduction; '' when it becomes none, or when the record cannot say. */
  readonly newSection: string;
  readonly reviewed: Reviewed | undefined;
};

/** A conviction for which nothing is asked of a court, and why. */
export type Withheld = { readonly row: DeterminationRow; readonly why: string };

export type CourtDecision = ({ readonly kind: 'decision' } & Decision) | ({ readonly kind: 'withheld' } & Withheld);

/**
 * What may go to a court: what a county's policy grants, and what a person decided. A person's decision stands above the
 * program's; nothing that waits for a person goes out.
 */
export function decidedOf(row: DeterminationRow, reviewed: Reviewed | undefined): CourtDecision {
  if (reviewed) return byPerson(row, reviewed);
  switch (outcomeNamed(row.outcome)) {
    case 'dismiss':
      return decision(row, dismissalIn(row), undefined);
    case 'reduce':
      return reduction(row);
    case 'already-relieved':
    case 'not-eligible':
      return { kind: 'withheld', row, why: row.outcome };
    default:
      return { kind: 'withheld', row, why: `${row.outcome}: waits for a person` };
  }
}

/** The same, by what is kept of people's decisions: what the office withdrew is not asked for. */
export function decidedUnder(row: DeterminationRow, { reviewed, withdrawn }: Kept): CourtDecision {
  if (withdrawn.has(row.conviction_key)) return { kind: 'withheld', row, why: 'Withdrawn by the office' };
  return decidedOf(row, reviewed.get(row.conviction_key));
}

function byPerson(row: DeterminationRow, reviewed: Reviewed): CourtDecision {
  switch (reviewed.decision) {
    case 'dismiss':
      return decision(row, dismissalIn(row), reviewed);
    case 'reduce-to-misdemeanor':
      return decision(row, 'REDUCE_MISDEMEANOR', reviewed);
    case 'reduce-to-infraction':
      return decision(row, 'REDUCE_INFRACTION', reviewed);
    case 'resentence':
      return decision(row, 'RESENTENCE', reviewed);
    case 'no-relief':
      return { kind: 'withheld', row, why: 'Reviewed: no relief' };
    case 'challenge-criteria':
    case 'challenge-risk':
      return { kind: 'withheld', row, why: 'Reviewed: challenged' };
  }
}

/** HS 11361.8 dismisses and seals; other statutes dismiss. */
function dismissalIn(row: DeterminationRow): Decision['action'] {
  return row.remedy === 'prop-64' ? 'DISMISS_AND_SEAL' : 'DISMISS';
}

/** To what a conviction is reduced follows from the statute; where it does not, a person says it. */
function reduction(row: DeterminationRow): CourtDecision {
  if (isServing(row)) return decision(row, 'RESENTENCE', undefined);
  if (outcomeNamed(row.statute_outcome) === 'redesignate-infraction')
    return decision(row, 'REDUCE_INFRACTION', undefined);
  if (row.level === 'felony') return decision(row, 'REDUCE_MISDEMEANOR', undefined);
  return {
    kind: 'withheld',
    row,
    why: `${row.outcome}: of ${row.level} level, and the statute does not say to what; waits for a person`,
  };
}

/** True when the statute's route is that of a person who serves (HS 11361.8(a), (b)). */
export function isServing(row: DeterminationRow): boolean {
  return row.route.startsWith('petition while serving') || (row.route === '' && row.sentence_completed === 'no');
}

function decision(row: DeterminationRow, action: Decision['action'], reviewed: Reviewed | undefined): CourtDecision {
  return {
    kind: 'decision',
    row,
    action,
    legalBasis: legalBasisOf(row),
    newSection: newSectionOf(row, action),
    reviewed,
  };
}

/** Remedies of which courts are sent anything, each with its statute. */
export const COURT_REMEDIES: ReadonlyMap<string, string> = new Map([
  ['prop-64', 'HS 11361.9; HS 11361.8'],
  ['reduction', 'PC 17(b); PC 17(d)(2)'],
  ['dismissal', 'PC 1203.4; PC 1203.4a; PC 1203.41; PC 1203.42; PC 1203.43; PC 1203.49'],
]);

/** The section by which it is given; the whole statute, where a person decides what the answers left open. */
function legalBasisOf(row: DeterminationRow): string {
  if (row.remedy !== 'prop-64') return row.route || (COURT_REMEDIES.get(row.remedy) ?? row.remedy);
  return `HS 11361.9; HS 11361.8${isServing(row) ? '(b)' : '(f)'}`;
}

/** What each section of before Proposition 64 is for an adult today as a misdemeanor. */
const MISDEMEANOR_TODAY: ReadonlyMap<string, string> = new Map([
  ['HS 11357', 'HS 11357(b)(2)'],
  ['HS 11358', 'HS 11358(c)'],
  ['HS 11359', 'HS 11359(b)'],
  ['HS 11360', 'HS 11360(a)(2)'],
]);

function newSectionOf(row: DeterminationRow, action: Decision['action']): string {
  if (row.remedy !== 'prop-64' || action !== 'REDUCE_MISDEMEANOR') return '';
  return MISDEMEANOR_TODAY.get(row.section.match(/^HS 113(57|58|59|60)(?=\(|$)/)?.[0] ?? '') ?? '';
}

/** HS 11590 registered those convicted of a felony of these sections. */
export function relievesOfRegistration({ row }: Decision): boolean {
  return row.remedy === 'prop-64' && row.level_at_conviction === 'felony';
}
