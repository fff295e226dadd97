import { type Range, type Varied } from '../engine/index.ts';
import type { SweepTable } from '../write/index.ts';
import { type Docket } from './docket.ts';
import type { RunPlan } from './plan.ts';
/** A parameter of the policy's questions and the values that it is given, one after the other. */
export type Variation = Varied & Range;
/** Refuses a parameter that no question of the policy has, or values that no such question allows; tells which questions change. */
export declare function questionsVaried({ policy }: Pick<RunPlan, 'policy'>, variations: readonly Variation[]): readonly (readonly string[])[];
/** Judges the people by the policy with every combination of the values. */
export declare function sweep(docket: Docket, plan: RunPlan, variations: readonly Variation[]): SweepTable;
