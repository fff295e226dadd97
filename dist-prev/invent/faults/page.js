import { placeOf } from '../columns.js';
import { cellsOf, csvRow } from '../csv.js';
/** One row of a person, to be spoilt in place. Its cells are only taken apart when somebody asks for one. */
export class Row {
    /** Empty lines before the row. */
    before = '';
    /** How the row is written, when that is not simply its cells. */
    text;
    /** What ends it. */
    after;
    original;
    taken;
    isChanged = false;
    constructor(original, lineEnd) {
        this.original = original;
        this.after = lineEnd;
    }
    get cells() {
        return (this.taken ??= cellsOf(this.original));
    }
    get(column) {
        return this.cells[placeOf(column)];
    }
    put(values) {
        const cells = (this.taken ??= cellsOf(this.original));
        for (const [column, value] of Object.entries(values))
            cells[placeOf(column)] = value;
        this.isChanged = true;
    }
    /** CNT_ORDER begins with these digits. */
    isOf(key) {
        return this.taken === undefined ? this.original.includes(`,#,${key}`) : this.get('CNT_ORDER').startsWith(key);
    }
    copy() {
        const copy = new Row(this.original, this.after);
        if (this.isChanged)
            copy.taken = [...this.cells];
        copy.isChanged = this.isChanged;
        return copy;
    }
    /** The row as it stands in the file. */
    written() {
        return this.before + (this.text ?? (this.isChanged ? csvRow(this.cells) : this.original)) + this.after;
    }
}
/** Takes apart what the generator wrote for one person; clean rows hold no line breaks. */
export function pageOf(text, about) {
    const { lineEnd } = about;
    const rows = text.slice(0, -lineEnd.length).split(lineEnd);
    return { ...about, rows: rows.map((row) => new Row(row, lineEnd)) };
}
/** The rows of the conviction that every person has, later entries included. */
export function anchorRows(page) {
    return page.rows.filter((row) => row.isOf(page.anchor));
}
/** Those rows where nothing happened to the conviction later; otherwise none. */
export function plainAnchorRows(page) {
    const rows = anchorRows(page);
    return rows.every((row) => row.get('DISP_DESCR').startsWith('CONVICTED')) ? rows : [];
}
/** The rows of the court action in which that conviction was given. */
export function anchorStep(page) {
    return page.rows.filter((row) => row.isOf(page.anchor.slice(0, 6)));
}
/** Puts a row behind another. */
export function insertAfter(page, behind, added) {
    page.rows.splice(page.rows.indexOf(behind) + 1, 0, added);
}
