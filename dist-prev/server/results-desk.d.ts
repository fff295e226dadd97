import type { RunPlan } from '../run/index.ts';
import type { Piece, RowsAsked } from './api.ts';
import type { OtherLedger } from './paper-api.ts';
import type { DataDesk } from './data-desk.ts';
import type { RunDesk } from './run-desk.ts';
/** What a thread is started with: where the results lie, and the inputs and the plan that they were made from. */
export type ResultsStarted = {
    readonly results: string;
    readonly paths: readonly string[];
    readonly plan: RunPlan;
};
export type ResultsQuestion = {
    readonly kind: 'rows';
    readonly asked: RowsAsked;
} | {
    readonly kind: 'person';
    readonly person: number;
} | {
    readonly kind: 'court';
    readonly on: string;
    readonly others: readonly OtherLedger[];
} | {
    readonly kind: 'differences';
    readonly from: string;
    readonly piece: Piece;
};
/** Shows the results of finished runs, a piece at a time. */
export declare class ResultsDesk {
    #private;
    constructor(runs: RunDesk, data: DataDesk);
    /** `RowsFound` as JSON. */
    rows(run: string, asked: RowsAsked): Promise<string>;
    /** `PersonFound` as JSON. Reads the person's rows where they stand in the inputs, which must still be those of the run. */
    person(run: string, person: number): Promise<string>;
    /** `RunsCompared` as JSON: what became of each conviction between an earlier run and this one. */
    differences(run: string, earlier: string, piece: Piece): Promise<string>;
    /** `CourtView` as JSON: where everything stands that went to courts, on a day. */
    court(run: string, on: string, others: readonly OtherLedger[]): Promise<string>;
    /** Lets go of a run's results, as before they are removed; of all without a run. */
    forget(run?: string): Promise<void>;
}
