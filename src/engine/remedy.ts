import type { CalendarDate } from '../basics/index.ts';
import type { Arrest, Conviction, Facts } from '../history/index.ts';
import type { TraceStep } from './determination.ts';
import type { Flow, Step } from './flow.ts';
import type { Parameter, ParameterValues, Question, QuestionKind } from './question.ts';

/** What was asked of a run: the place whose convictions are wanted and the day on which the law is applied. */
export type Asking = { readonly county: string; readonly asOf: CalendarDate };

/** What a determination is about: a conviction, an arrest, or a court's case with all of its convictions. */
export type Subject =
  | { readonly kind: 'conviction'; readonly conviction: Conviction }
  | { readonly kind: 'arrest'; readonly arrest: Arrest }
  | { readonly kind: 'case'; readonly key: string; readonly convictions: readonly Conviction[] };

/** A way the law clears a record. The engine knows nothing of its subject `C` but what `subjectOf` says of it. */
export type Remedy<C> = {
  readonly id: string;
  readonly title: string;
  readonly cite: string;
  /** The state whose law it is; absent for California's. */
  readonly state?: string;
  /** Says that nothing may be filed on it, where that is so: `demonstration, not for filing`. */
  readonly notForFiling?: string;
  /** Remedies that are asked for before this one where both are open, as a reduction before a dismissal. */
  readonly after?: readonly string[];
  /** Routes that may close another remedy: what they leave is not, or perhaps not, within its reach. */
  readonly closes?: readonly { readonly route: string; readonly remedy: string }[];
  readonly subjectOf: (subject: C) => Subject;
  /** Every subject in the facts that the remedy might be asked about. */
  readonly cases: (facts: Facts, asking: Asking) => readonly C[];
  /** Whether the remedy covers the subject at all. No: it is left out. Unknown: a person must look. */
  readonly covers: Question<C>;
  /** Asked before any policy, whatever the policy says. */
  readonly first: readonly Step<C>[];
  /** The questions that policies for this remedy may ask, by name. */
  readonly questions: ReadonlyMap<string, QuestionKind<C>>;
  /** Things to tell the reader that do not decide. */
  readonly cautions: (subject: C) => readonly string[];
  /** The statute's own flow, judged beside the policy. */
  readonly statute?: Statute<C>;
  /** Other subjects that a policy may take in by name, beside those that `covers` answers for. */
  readonly widenings?: ReadonlyMap<string, Question<C>>;
};

/** What a statute itself gives, whatever a county chooses. */
export type Statute<C> = {
  /** Passages that can be read in more than one way, with the ways; a policy may choose, and `otherwise` holds when it does not. */
  readonly readings: Readonly<Record<string, Parameter>>;
  readonly flow: (readings: ParameterValues) => Flow<C>;
  /** Which of the statute's routes the answers lead to, where endings do not say it. */
  readonly route?: (trace: readonly TraceStep[]) => string;
};
