import { type NeutralRecord } from '../read/index.ts';
import { type RunEffects } from './effects.ts';
/** Somewhere to write to, piece by piece. */
export type Sink = (piece: Uint8Array) => void;
/** How many people were written. */
export type Converted = {
    readonly people: number;
};
/**
 * Bulk files → histories as neutral JSON, one on each line, people in the order in which the inputs first name them. With
 * their rows they can be made into a bulk file again, cell by cell.
 */
export declare function bulkToNeutral(effects: Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'>, { only, withRows }: {
    readonly only: string | undefined;
    readonly withRows: boolean;
}, write: Sink): Promise<Converted>;
/** Histories as neutral JSON → the same, read and written again: what a program that keeps the form would hand on. */
export declare function neutralToNeutral(records: readonly NeutralRecord[], write: Sink): Converted;
/** The rows that histories kept of a bulk file, every cell as it was, in the order of the files. */
export declare function neutralToBulk(records: readonly NeutralRecord[], file: string, write: Sink): Converted;
