import { type RunPlan, type Variation } from '../run/index.ts';
import type { DataDesk } from './data-desk.ts';
import type { News } from './news.ts';
/** What a thread is started with: the files, and a plan that says which people are to be kept. */
export type WhatIfStarted = {
    readonly paths: readonly string[];
    readonly plan: RunPlan;
};
export type WhatIfQuestion = {
    readonly kind: 'judge';
    readonly plan: RunPlan;
    readonly against: RunPlan | undefined;
} | {
    readonly kind: 'sweep';
    readonly plan: RunPlan;
    readonly variation: Variation;
};
/** Judges the people of a set of files by policies that are still being made. Policies go in and counts come out. */
export declare class WhatIfDesk {
    #private;
    constructor(data: DataDesk, news: News);
    /** `WhatIf` as JSON. */
    judge(data: string, plan: RunPlan, against: RunPlan | undefined): Promise<string>;
    /** `SweepTable` as JSON. */
    sweep(data: string, plan: RunPlan, variation: Variation): Promise<string>;
    /** Lets go of the people of a set of files; of all without one. */
    forget(data?: string): Promise<void>;
}
