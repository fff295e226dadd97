import type { CriminalHistory, Origin } from '../history/index.ts';
/** What is to be written as neutral JSON: a history, where it came from, and the rows of the file that it was read from. */
export type ToNeutral = {
    readonly history: CriminalHistory;
    readonly format: string;
    readonly kind: 'ca-doj-bulk' | 'ca-rap-text' | 'other';
    readonly files: readonly string[];
    readonly rows?: readonly {
        readonly origin: Origin;
        readonly cells: readonly string[];
    }[];
};
/** A criminal history in the form of `schemas/criminal-history.schema.json`: facts only, and nothing of them lost. */
export declare function neutralHistory({ history, format, kind, files, rows }: ToNeutral): Record<string, unknown>;
