import { type Result } from '../../basics/index.ts';
import type { CriminalHistory, Origin } from '../../history/index.ts';
/** A history with the rows of a bulk file that it was made from, where it keeps them. */
export type NeutralRecord = {
    readonly history: CriminalHistory;
    readonly rows: readonly {
        readonly at: Origin;
        readonly cells: readonly string[];
    }[] | undefined;
    /** Names of the files that places in the record speak of. */
    readonly files: readonly string[];
};
/** Reads histories as neutral JSON: one, a list of them, or one on each line. Faults name the place, not what stands there. */
export declare function readNeutral(text: string, file: string): Result<readonly NeutralRecord[]>;
