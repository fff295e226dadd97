/**
 * A cell as the file holds it: in quotes when it contains a comma, a quote or a line break, or begins with a blank or a
 * tab, as in the files seen.
 */
export declare function csvCell(text: string): string;
/** One row as its cells; knows exactly what {@link csvRow} writes. */
export declare function cellsOf(row: string): string[];
/** The cells as one row, without a line end. */
export declare function csvRow(cells: readonly string[]): string;
