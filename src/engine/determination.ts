import type { PartialDate, Truth } from '../basics/index.ts';
import type { FactLookedAt, Origin } from '../history/index.ts';
import type { Answer } from './answer.ts';
import type { Finding } from './finding.ts';
import type { Duty, Route } from './flow.ts';
import { type GivenAnswer, contradicts } from './given-answer.ts';
import type { Outcome } from './outcome.ts';

/** One question as it was asked and answered on the way. */
export type TraceStep = {
  readonly id: string;
  readonly cite: string;
  readonly asks: string;
  readonly answer: Answer;
  /** The facts that were looked at to answer, where somebody asked to be told: a run does not. */
  readonly lookedAt?: readonly FactLookedAt[];
  /** What a person answered, where somebody did: it settled an unknown, agreed with the record, or contradicts it. */
  readonly given?: GivenAnswer;
};

/** A question that a person must answer, and what each answer leads to. */
export type OpenQuestion = {
  readonly id: string;
  readonly asks: string;
  readonly missing: string;
  readonly ifYes: readonly Outcome[];
  readonly ifNo: readonly Outcome[];
  /** It asks what the statute's own flow gives, whose questions are to be answered instead. */
  readonly followsStatute?: true;
};

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
  /** The questions whose answers matter and are not known, in the order in which they were asked. */
  readonly open: readonly OpenQuestion[];
  /** The routes on which something is given, now or later; more than one while facts leave them open. */
  readonly routes: readonly Route[];
  /** Whether the court must or may, where something is given and every road agrees. */
  readonly duty: Duty | undefined;
  /** The day on which a wait that stands in the way is over. */
  readonly opens: PartialDate | undefined;
  /** What it shares with every verdict of the flow whose questions were answered alike. */
  readonly finding: Finding;
};

/** The questions to which a person's answer and the record's are opposites. */
export function contradictionsIn({ trace }: Pick<Verdict, 'trace'>): readonly TraceStep[] {
  return trace.filter(({ given, answer }) => contradicts(given, answer));
}

/** A verdict with its place: which conviction, which remedy, which policy. */
export type Determination = Verdict & {
  readonly remedy: string;
  readonly policy: string;
  /** Things a reader should know that did not decide. */
  readonly cautions: readonly string[];
  /** What the statute itself gives, where the remedy has a flow of its own. */
  readonly statute?: StatuteVerdict | undefined;
};

/** What people are to answer: the policy's open questions or, where those only ask what the statute gives, the statute's. */
export function toAnswer({ open, statute }: Pick<Determination, 'open' | 'statute'>): readonly OpenQuestion[] {
  const follows = statute !== undefined && open.every(({ followsStatute }) => followsStatute);
  return follows && statute.open.length > 0 ? statute.open : open;
}

/** A verdict put in its place. Written out, since to spread it costs more than to judge. */
export function determined(verdict: Verdict, place: Omit<Determination, keyof Verdict>): Determination {
  return {
    outcome: verdict.outcome,
    reason: verdict.reason,
    decidedBy: verdict.decidedBy,
    trace: verdict.trace,
    missing: verdict.missing,
    possible: verdict.possible,
    from: verdict.from,
    open: verdict.open,
    routes: verdict.routes,
    duty: verdict.duty,
    opens: verdict.opens,
    finding: verdict.finding,
    remedy: place.remedy,
    policy: place.policy,
    cautions: place.cautions,
    statute: place.statute,
  };
}

/** What the statute itself says on the facts of the record, beside and apart from a county's choices. */
export type StatuteVerdict = Verdict & {
  /** By which of the statute's routes; '' when it never comes to that. */
  readonly route: string;
  /** Whether the policy gives more than this. */
  readonly beyond: Truth;
};
