/** `line 12`, or `page 3 line 12`. */
export function printLine({ page, line }) {
    return page === undefined ? `line ${line}` : `page ${page} line ${line}`;
}
/** Orders places as a reader meets them. */
export function compareOrigins(a, b) {
    return a.file - b.file || a.row - b.row;
}
