import type { Advance, DataSet, RunState } from './api.ts';
import type { PaperState } from './paper-api.ts';
/** What the server tells while long work goes on. */
export type Told = {
    readonly kind: 'data';
    readonly data: DataSet;
} | {
    readonly kind: 'run';
    readonly run: RunState;
} | {
    readonly kind: 'paper';
    readonly run: string;
    readonly paper: PaperState;
} | {
    readonly kind: 'people';
    readonly data: string;
    readonly advance: Advance;
};
