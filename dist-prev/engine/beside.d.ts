import type { StatuteVerdict, Verdict } from './determination.ts';
import type { Flow } from './flow.ts';
import type { GivenAnswers } from './given-answer.ts';
import type { Policy } from './policy.ts';
import type { Question } from './question.ts';
import type { Remedy, Statute } from './remedy.ts';
/** The statute's own flow, with the readings that the policy chose or else its own; nothing when the remedy has none. */
export declare function statuteFlowOf<C>({ readings }: Pick<Policy, 'readings'>, { statute }: Pick<Remedy<C>, 'statute'>): Flow<C> | undefined;
/** What the statute gives to a subject, laid beside what the policy gave. */
export declare function judgeBeside<C>(policy: Verdict, statute: Statute<C>, { flow, subject, given }: {
    readonly flow: Flow<C>;
    readonly subject: C;
    readonly given?: GivenAnswers | undefined;
}): StatuteVerdict;
/** What a policy looks at: all that the remedy covers, and what the policy takes in besides. */
export declare function coverageOf<C>({ covers }: Pick<Policy, 'covers'>, remedy: Remedy<C>): Question<C>;
