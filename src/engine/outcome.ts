import type { Truth } from '../basics/index.ts';

/** What a flow can decide about a conviction under a remedy. */
export type Outcome = PolicyOutcome | StatuteOutcome;

/** What a county's policy can decide. */
export type PolicyOutcome =
  | 'dismiss'
  | 'reduce'
  | 'hand-review'
  | 'not-eligible'
  | 'already-relieved'
  | 'city-attorney-review'
  | 'maybe-eligible';

/** What a statute's own flow can decide besides: the relief in the statute's terms, and that it does not speak of the conviction. */
type StatuteOutcome =
  | 'dismiss-and-seal'
  | 'redesignate-misdemeanor'
  | 'redesignate-infraction'
  | 'resentence'
  | 'seal'
  | 'destroy'
  /** Given by the State without a petition, as far as the record shows: a prediction. */
  | 'automatic-relief'
  /** A wait still runs; the verdict says until when. */
  | 'not-yet'
  | 'not-a-candidate';

/** The words for each outcome, as courts and prosecutors' files use them; those of the original application where it had them. */
const POLICY_WORDS: Readonly<Record<PolicyOutcome, string>> = {
  dismiss: 'Eligible for Dismissal',
  reduce: 'Eligible for Reduction',
  'hand-review': 'Hand Review',
  'not-eligible': 'Not eligible',
  'already-relieved': 'Already Relieved',
  'city-attorney-review': 'To be reviewed by City Attorneys',
  'maybe-eligible': 'Maybe Eligible - Flag for Review',
};

const STATUTE_WORDS: Readonly<Record<StatuteOutcome, string>> = {
  'dismiss-and-seal': 'Dismissal and Sealing',
  'redesignate-misdemeanor': 'Redesignation as Misdemeanor',
  'redesignate-infraction': 'Redesignation as Infraction',
  resentence: 'Recall and Resentencing',
  seal: 'Sealing',
  destroy: 'Record to be Destroyed',
  'automatic-relief': 'Automatic Relief, predicted',
  'not-yet': 'Not Yet',
  'not-a-candidate': 'Not a Candidate',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = { ...POLICY_WORDS, ...STATUTE_WORDS };

const BY_WORDS = new Map((Object.keys(OUTCOME_WORDS) as readonly Outcome[]).map((each) => [OUTCOME_WORDS[each], each]));

/** The outcome that results name by these words, if it is one. */
export function outcomeNamed(words: string): Outcome | undefined {
  return BY_WORDS.get(words);
}

/** `Eligible for Reduction or Not eligible`: outcomes of which one will be. */
export function eitherOf(outcomes: readonly Outcome[]): string {
  return outcomes.map((each) => OUTCOME_WORDS[each]).join(' or ');
}

/** The outcomes that a policy may name, and that the results are counted by. */
export const POLICY_OUTCOMES = Object.keys(POLICY_WORDS) as readonly PolicyOutcome[];

/** True for outcomes of a policy that change a conviction without a person looking at it first. */
export function grants(outcome: Outcome): boolean {
  return outcome === 'dismiss' || outcome === 'reduce';
}

/** True for outcomes that leave the answer to a person: whether there is relief is still open. */
export function waitsForPerson(outcome: Outcome): boolean {
  return outcome === 'hand-review' || outcome === 'city-attorney-review' || outcome === 'maybe-eligible';
}

/** How much an outcome gives: 2 ends the conviction, 1 lowers it, 0 leaves it. */
export function relief(outcome: Outcome): number {
  return RELIEF[outcome];
}

const RELIEF: Readonly<Record<Outcome, 0 | 1 | 2>> = {
  dismiss: 2,
  'dismiss-and-seal': 2,
  seal: 2,
  destroy: 2,
  'automatic-relief': 2,
  reduce: 1,
  'redesignate-misdemeanor': 1,
  'redesignate-infraction': 1,
  resentence: 1,
  'hand-review': 0,
  'city-attorney-review': 0,
  'maybe-eligible': 0,
  'already-relieved': 0,
  'not-eligible': 0,
  'not-yet': 0,
  'not-a-candidate': 0,
};

/** True for outcomes that give something now, or will when a wait is over. */
export function gives(outcome: Outcome): boolean {
  return outcome === 'not-yet' || relief(outcome) > 0;
}

/** Whether an outcome gives more than the statute does, which is sure only when it gives more than all that the statute may. */
export function goesBeyond(outcome: Outcome, possible: readonly Outcome[]): Truth {
  const given = relief(outcome);
  if (possible.every((each) => given <= relief(each))) return 'no';
  return possible.every((each) => given > relief(each)) ? 'yes' : 'unknown';
}
