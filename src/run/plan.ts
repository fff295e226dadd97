import type { CalendarDate } from '../basics/index.ts';
import type { AnswerGiven, Policy } from '../engine/index.ts';

/** What was asked of a run: plain data, so that it can be handed to a worker, written down and repeated. */
export type RunPlan = {
  /** Names of the inputs as the user gave them, without folders; results speak of them by place in this list. */
  readonly inputs: readonly string[];
  readonly county: string;
  readonly policy: Policy;
  readonly remedies: readonly string[];
  /** What people answered to questions that records leave open. */
  readonly answers?: readonly AnswerGiven[];
  readonly asOf: CalendarDate;
  /** The results hold only the rows of people with a conviction in scope, as when several counties are decided at once. */
  readonly onlyPeopleInScope?: true;
};

/** Whether other remedies are asked about than the one that the plan's policy decides. */
export function asksOthers({ remedies, policy }: Pick<RunPlan, 'remedies' | 'policy'>): boolean {
  return remedies.some((id) => id !== policy.remedy);
}
