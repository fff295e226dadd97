import type { CalendarDate } from '../basics/index.ts';
import type { Facts } from '../history/index.ts';
import type { Step } from './flow.ts';
import type { Question, QuestionKind } from './question.ts';

/** What was asked of a run: the place whose convictions are wanted and the day on which the law is applied. */
export type Asking = { readonly county: string; readonly asOf: CalendarDate };

/** A way the law clears a conviction. The engine knows nothing of its subject `C`. */
export type Remedy<C> = {
  readonly id: string;
  readonly title: string;
  readonly cite: string;
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
};
