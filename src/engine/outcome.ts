/** What a flow can decide about a conviction under a remedy. */
export type Outcome =
  | 'dismiss'
  | 'reduce'
  | 'hand-review'
  | 'not-eligible'
  | 'already-relieved'
  | 'city-attorney-review'
  | 'maybe-eligible';

/** The words for each outcome, as courts and prosecutors' files use them; those of the original application where it had them. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  dismiss: 'Eligible for Dismissal',
  reduce: 'Eligible for Reduction',
  'hand-review': 'Hand Review',
  'not-eligible': 'Not eligible',
  'already-relieved': 'Already Relieved',
  'city-attorney-review': 'To be reviewed by City Attorneys',
  'maybe-eligible': 'Maybe Eligible - Flag for Review',
};

export const OUTCOMES = Object.keys(OUTCOME_WORDS) as readonly Outcome[];

/** True for outcomes that change a conviction without a person looking at it first. */
export function grants(outcome: Outcome): boolean {
  return outcome === 'dismiss' || outcome === 'reduce';
}
