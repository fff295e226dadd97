import type { Problem } from '../basics/index.ts';
import { type Facts } from '../history/index.ts';
import type { RunEffects } from './effects.ts';
import type { RunPlan } from './plan.ts';
/** What was read once, so that it can be judged by many policies: the facts of the people that any of them looks at. */
export type Gathered = {
    readonly facts: readonly Facts[];
    readonly rows: number;
    readonly rowsSetAside: number;
    readonly people: number;
    readonly notices: readonly Problem[];
};
/** The effects that reading needs; nothing is written. */
export type ReadEffects = Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'>;
/** Reads the inputs whole and keeps the facts of everybody with a conviction that one of the plans looks at. */
export declare function gather(effects: ReadEffects, plans: readonly RunPlan[]): Promise<Gathered>;
