import type { Problem, Result } from '../../basics/index.ts';
import { type Opening } from './recognize.ts';
import { type RowTools } from './row-table.ts';
import { type RunTable } from './run-table.ts';
import { type SetAsideRow } from './set-aside.ts';
/** A row set aside: its bytes in the file, and the persons whose rows stand directly before and after it; '' where the part has none. */
export type LostInFile = {
    readonly row: SetAsideRow;
    readonly start: number;
    readonly end: number;
    readonly before: string;
    after: string;
};
/** What a first pass over part of a file finds. Rows and lines are counted from the start of the part. */
export type PartSurvey = {
    readonly start: number;
    /** Where the first row behind the part begins. */
    readonly end: number;
    readonly rows: number;
    readonly lines: number;
    readonly runs: RunTable;
    readonly setAside: readonly LostInFile[];
    readonly counties: ReadonlyMap<string, number>;
    /** How many rows end in a comma. */
    readonly wide: number;
    /** How many rows have each wrong number of fields. */
    readonly fieldCounts: ReadonlyMap<number, number>;
    readonly firstFaulty: Uint8Array | undefined;
};
/** The same for a whole file, rows and lines counted as a reader of the file would. */
export type FileSurvey = {
    readonly rows: number;
    readonly dataStart: number;
    readonly end: number;
    readonly runs: RunTable;
    readonly setAside: readonly LostInFile[];
    readonly counties: ReadonlyMap<string, number>;
    readonly tolerated: readonly Problem[];
};
/**
 * The first pass over a part of a file: rows are split and checked, the persons' runs and the counties noted, and nothing
 * of the rows is kept. The same faults are found here and when the rows are read again, since both use the same scanner
 * and the same checks.
 */
export declare class PartSurveyor {
    #private;
    constructor(file: number, start: number, tools?: RowTools);
    /** Offset in the file of the next byte wanted. */
    get position(): number;
    /**
     * Takes bytes that begin at `position` and reads the rows that begin before `end` (an offset in the file). A row that
     * the bytes do not hold whole is left for the next call, unless they are the last of the file.
     */
    take(bytes: Uint8Array, end: number, atEnd: boolean): void;
    finish(): PartSurvey;
}
/**
 * A place near the start of the bytes where a row begins, guessed: behind a line end, with three whole rows following.
 * A guess may be wrong (a line end inside quotes), so whoever reads up to it must confirm it. -1 when there is none.
 */
export declare function guessRowStart(bytes: Uint8Array, atEnd: boolean): number;
/** The parts of a file, one after the other, as one survey; or why the file is refused. */
export declare function joinParts(name: string, opening: Opening, parts: readonly PartSurvey[]): Result<FileSurvey>;
