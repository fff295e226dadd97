import { type RunRecord, type Tally } from '../write/index.ts';
import type { RunEffects } from './effects.ts';
import type { RunPlan } from './plan.ts';
/** What `summary.json` holds for a plan. With Proposition 64 alone it is the original's and what stands beside it. */
export declare function summaryFor({ county, asOf, policy, remedies }: RunPlan, tally: Tally, known: {
    readonly rowsIn: number;
    readonly peopleIn: number;
}): Record<string, unknown>;
/** What `run.json` says of the choices of a plan. */
export declare function choicesRecord({ county, asOf, remedies, policy, answers }: RunPlan, hash: RunEffects['hash']): Pick<RunRecord, 'county' | 'asOf' | 'remedies' | 'policy' | 'policySha256' | 'answers'>;
/** Answers hold personal data: the record names how many there were, and their hash. */
export declare function answersRecord(answers: NonNullable<RunPlan['answers']>, hash: RunEffects['hash']): NonNullable<RunRecord['answers']>;
