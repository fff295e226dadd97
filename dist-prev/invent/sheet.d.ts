/**
 * The bytes of rows as they are written. A row usually begins like the one before it (the same person, cycle, step, count),
 * so it is begun by copying that part, and only the rest is written cell by cell.
 */
export declare class Sheet {
    bytes: Uint8Array;
    /** How many bytes are written. */
    used: number;
    /** Where each row begins, and one more: where the next will. */
    readonly rowStarts: number[];
    constructor(capacity: number);
    get rows(): number;
    /** Begins a row with the first `shared` bytes of the row before it. */
    beginRow(shared: number): void;
    /** How many bytes the row begun has so far. */
    get inRow(): number;
    endRow(lineEnd: string): void;
    /** The text as it is; one byte for each character, which must be below 256. */
    text(text: string): void;
    cell(text: string): void;
    /** A whole number of a fixed number of digits; no comma. */
    digits(value: number, count: number): void;
    /** A cell of eight digits, YYYYMMDD. */
    date(stamp: number): void;
    /** A key of twelve digits: cycle and step, then count and tail, three digits each: `101002001201`. */
    key(cycleAndStep: number, countAndTail: number): void;
    /** A whole row written elsewhere, with whatever ends it. */
    wholeRow(row: string): void;
    /** A row of another sheet. */
    copyRow(from: Sheet, row: number): void;
    /** Takes back everything from that row on. */
    backTo(row: number): void;
    /** The rows from that one on, as text, one character for each byte. */
    textFrom(row: number): string;
    private ensure;
}
