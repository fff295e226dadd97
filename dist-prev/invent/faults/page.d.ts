import { type Column } from '../columns.ts';
/** Values for some columns. */
export type Cells = Partial<Readonly<Record<Column, string>>>;
/** One row of a person, to be spoilt in place. Its cells are only taken apart when somebody asks for one. */
export declare class Row {
    /** Empty lines before the row. */
    before: string;
    /** How the row is written, when that is not simply its cells. */
    text: string | undefined;
    /** What ends it. */
    after: string;
    private readonly original;
    private taken;
    private isChanged;
    constructor(original: string, lineEnd: string);
    get cells(): readonly string[];
    get(column: Column): string;
    put(values: Cells): void;
    /** CNT_ORDER begins with these digits. */
    isOf(key: string): boolean;
    copy(): Row;
    /** The row as it stands in the file. */
    written(): string;
}
/** One person's rows. */
export type Page = {
    readonly subjectId: string;
    /** CNT_ORDER of the conviction under HS 11357-11360 in the requested county that every person has. */
    readonly anchor: string;
    readonly lineEnd: '\n' | '\r\n';
    rows: Row[];
};
/** Takes apart what the generator wrote for one person; clean rows hold no line breaks. */
export declare function pageOf(text: string, about: Omit<Page, 'rows'>): Page;
/** The rows of the conviction that every person has, later entries included. */
export declare function anchorRows(page: Page): readonly Row[];
/** Those rows where nothing happened to the conviction later; otherwise none. */
export declare function plainAnchorRows(page: Page): readonly Row[];
/** The rows of the court action in which that conviction was given. */
export declare function anchorStep(page: Page): readonly Row[];
/** Puts a row behind another. */
export declare function insertAfter(page: Page, behind: Row, added: Row): void;
