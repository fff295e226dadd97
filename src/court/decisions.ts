import { type Outcome, outcomeNamed, relief } from '../engine/index.ts';
import type { DeterminationRow } from '../results/index.ts';
import type { Kept, Reviewed, Unsure } from './reviewed.ts';

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
export type Withheld = {
  readonly row: DeterminationRow;
  readonly why: string;
  /** It cannot be told apart from what an earlier delivery sent, or people decided with it. */
  readonly inDoubt?: true;
};

export type CourtDecision = ({ readonly kind: 'decision' } & Decision) | ({ readonly kind: 'withheld' } & Withheld);

/**
 * What may go to a court: what a county's policy grants, and what a person decided. A person's decision stands above the
 * program's; nothing that waits for a person goes out.
 */
export function decidedOf(row: DeterminationRow, reviewed: Reviewed | undefined): CourtDecision {
  if (reviewed) return byPerson(row, reviewed);
  const outcome = outcomeNamed(row.outcome);
  if (outcome === 'dismiss') return decision(row, dismissalIn(row), undefined);
  if (outcome === 'reduce') return reduction(row);
  const isSettled = outcome === 'already-relieved' || outcome === 'not-eligible';
  return { kind: 'withheld', row, why: isSettled ? row.outcome : `${row.outcome}: waits for a person` };
}

/** The same, by what is kept of people's decisions: what the office withdrew is not asked for. */
export function decidedUnder(row: DeterminationRow, { reviewed, withdrawn, unsure }: Kept): CourtDecision {
  if (withdrawn.has(row.conviction_key)) return { kind: 'withheld', row, why: 'Withdrawn by the office' };
  const decided = decidedOf(row, reviewed.get(row.conviction_key));
  const doubt = unsure.get(row.conviction_key);
  if (!doubt) return decided;
  const waits = decided.kind === 'decision' || isUnsettled(row, reviewed.get(row.conviction_key));
  return { kind: 'withheld', row, why: waits ? UNSURE[doubt.what] : decided.why, inDoubt: true };
}

/** Why a conviction is withheld that cannot be told apart from one of an earlier delivery. */
export const UNSURE: Readonly<Record<Unsure['what'], string>> = {
  sent: 'may have been sent with the earlier delivery; waits for a person',
  decided: 'may be one that a person decided about with the earlier delivery; waits for a person',
};

/** How many are withheld since they cannot be told apart from what an earlier delivery sent, or people decided with it. */
export function maybeSent(all: readonly CourtDecision[]): number {
  return all.filter((each) => each.kind === 'withheld' && each.inDoubt).length;
}

/** True of what neither the policy nor a person has settled. */
export function isUnsettled(row: DeterminationRow, reviewed: Reviewed | undefined): boolean {
  const outcome = outcomeNamed(row.outcome);
  return !reviewed && outcome !== 'already-relieved' && outcome !== 'not-eligible';
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
  if (row.remedy === 'reduction' && row.route.includes(TO_INFRACTION))
    return {
      kind: 'withheld',
      row,
      why: `${row.outcome}: to an infraction by ${TO_INFRACTION}, which needs the consent of the person; waits for a person to say that it is given`,
    };
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

/** A misdemeanor of PC 19.8 becomes an infraction only where the person consents, of which no record tells. */
const TO_INFRACTION = 'PC 17(d)(2)';

/** True when the statute's route is that of a person who serves (HS 11361.8(a), (b)). */
export function isServing(row: DeterminationRow): boolean {
  return row.route.startsWith('petition while serving') || (row.route === '' && row.sentence_completed === 'no');
}

function decision(row: DeterminationRow, action: Decision['action'], reviewed: Reviewed | undefined): CourtDecision {
  return {
    kind: 'decision',
    row,
    action,
    legalBasis: legalBasisOf(row, action),
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
function legalBasisOf(row: DeterminationRow, action: Decision['action']): string {
  if (row.remedy !== 'prop-64') return row.route || (COURT_REMEDIES.get(row.remedy) ?? row.remedy);
  if (!restsOnStatute(groundOf({ row, action }))) return 'HS 11361.9';
  return `HS 11361.9; HS 11361.8${isServing(row) ? '(b)' : '(f)'}`;
}

/**
 * Whether the statute itself gives the relief asked on the facts of the record, whatever the policy gives: `statute`;
 * `open` where facts are missing or a court must judge; `beyond` where it gives less than is asked; `none` where it gives
 * nothing.
 */
export type ReliefGround = 'statute' | 'open' | 'beyond' | 'none';

/** True where the statute gives what is asked, or may. */
export function restsOnStatute(ground: ReliefGround): boolean {
  return ground === 'statute' || ground === 'open';
}

/** Under other remedies the statute is what decided. */
export function groundOf({ row, action }: Pick<Decision, 'row' | 'action'>): ReliefGround {
  if (row.remedy !== 'prop-64') return 'statute';
  const outcome = outcomeNamed(row.statute_outcome);
  if (outcome === 'not-eligible' || outcome === 'not-a-candidate' || outcome === 'already-relieved') return 'none';
  if (outcome === undefined || relief(outcome) === 0) return 'open';
  return REACH[action].least > reachOf(outcome).most ? 'beyond' : 'statute';
}

/** What the statute itself gives for sure, where that is less than what is asked, or more. */
export function givenInstead({ row, action }: Pick<Decision, 'row' | 'action'>): Outcome | undefined {
  const outcome = outcomeNamed(row.statute_outcome);
  if (row.remedy !== 'prop-64' || outcome === undefined || relief(outcome) === 0) return undefined;
  const [asked, given] = [REACH[action], reachOf(outcome)];
  return asked.least > given.most || given.least > asked.most ? outcome : undefined;
}

/** How far relief goes: to a misdemeanor 1, to an infraction 2, to nothing 3. */
type Reach = { readonly least: number; readonly most: number };

const TO_NOTHING: Reach = { least: 3, most: 3 };
const LOWERED: Reach = { least: 1, most: 2 };

const REACH: Readonly<Record<Decision['action'], Reach>> = {
  DISMISS_AND_SEAL: TO_NOTHING,
  DISMISS: TO_NOTHING,
  REDUCE_INFRACTION: { least: 2, most: 2 },
  REDUCE_MISDEMEANOR: { least: 1, most: 1 },
  RESENTENCE: LOWERED,
};

function reachOf(outcome: Outcome): Reach {
  if (outcome === 'redesignate-misdemeanor') return REACH.REDUCE_MISDEMEANOR;
  if (outcome === 'redesignate-infraction') return REACH.REDUCE_INFRACTION;
  return relief(outcome) === 2 ? TO_NOTHING : LOWERED;
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
