import type { Truth } from '../basics/index.ts';
import type { Origin } from '../history/index.ts';
import type { Answer } from './answer.ts';
import type { Outcome } from './outcome.ts';

/** One question as it was asked and answered on the way. */
export type TraceStep = { readonly id: string; readonly cite: string; readonly asks: string; readonly answer: Answer };

/** What a flow found about one case. */
export type Verdict = {
  readonly outcome: Outcome;
  readonly reason: string;
  /** The question that decided; the last one asked when the flow ran to its end. */
  readonly decidedBy: { readonly id: string; readonly cite: string };
  readonly trace: readonly TraceStep[];
  /** Facts that were needed and are not known. Empty when every road led to the same outcome. */
  readonly missing: readonly string[];
  /** Every outcome that the missing facts leave open; just the outcome itself when nothing is open. */
  readonly possible: readonly Outcome[];
  readonly from: readonly Origin[];
};

/** A verdict with its place: which conviction, which remedy, which policy. */
export type Determination = Verdict & {
  readonly remedy: string;
  readonly policy: string;
  /** Things a reader should know that did not decide. */
  readonly cautions: readonly string[];
  /** What the statute itself gives, where the remedy has a flow of its own. */
  readonly statute?: StatuteVerdict;
};

/** What the statute itself says on the facts of the record, beside and apart from a county's choices. */
export type StatuteVerdict = Verdict & {
  /** By which of the statute's routes; '' when it never comes to that. */
  readonly route: string;
  /** Whether the policy gives more than this. */
  readonly beyond: Truth;
};
