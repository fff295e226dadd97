/**
 * Runs: rows of one person that stand together, in the order of the file. Kept as columns of numbers, since a file can
 * hold millions. A run ends where the next begins; rows set aside in between are skipped when it is read again.
 */
export type RunTable = {
    /** The people, each once, in the order in which they are first met. */
    readonly people: readonly string[];
    /** Of each run: its person, by place in `people`. */
    readonly person: Int32Array;
    /** Of each run: the offset of its first byte. */
    readonly start: Float64Array;
    /** Of each run: the number of its first row, and that row's physical line. */
    readonly firstRow: Float64Array;
    readonly firstLine: Float64Array;
};
/** A run table that grows. */
export declare class RunTableBuilder {
    #private;
    get length(): number;
    /** The person of the last run; '' before the first. */
    get last(): string;
    /** Notes a row; it begins a run when its person is another than that of the row before. True when it did. */
    row(person: string, start: number, row: number, line: number): boolean;
    /** Takes over the runs of another table, moved by so many rows and lines; a person who goes on is one run. */
    append(table: RunTable, rows: number, lines: number): void;
    table(): RunTable;
}
