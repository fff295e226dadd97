import type { Problem, Result } from '../../basics/index.ts';
/** What stands before the first row. */
export type Opening = {
    /** Offset of the first row, behind a byte-order mark and a header. */
    readonly dataStart: number;
    /** Physical line of the first row, from 1. */
    readonly firstLine: number;
    readonly header: 'none' | 'exact' | 'trailing-comma';
    readonly byteOrderMark: boolean;
};
/** How many bytes of a file {@link recognize} wants to see. */
export declare const OPENING_BYTES: number;
/** Looks at the first bytes of a file and says where its rows begin, or why it is no DOJ bulk file. */
export declare function recognize(file: string, bytes: Uint8Array, size: number): Result<Opening>;
/** Why a file in which no row has 95 fields is refused: which column is missing, as far as the `#` markers show it. */
export declare function missingColumn(file: string, bytes: Uint8Array, line: number, fields: number): Problem;
