/**
 * A cell as the file holds it: in quotes when it contains a comma, a quote or a line break, or begins with a blank or a
 * tab, as in the files seen.
 */
export function csvCell(text) {
    if (text === '')
        return text;
    return /^[ \t]|[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** One row as its cells; knows exactly what {@link csvRow} writes. */
export function cellsOf(row) {
    const cells = [];
    let at = 0;
    for (;;) {
        const quoted = row.charAt(at) === '"';
        const end = quoted ? closingQuote(row, at) + 1 : commaFrom(row, at);
        cells.push(quoted ? row.slice(at + 1, end - 1).replaceAll('""', '"') : row.slice(at, end));
        if (end >= row.length)
            return cells;
        at = end + 1;
    }
}
/** The cells as one row, without a line end. */
export function csvRow(cells) {
    return cells.map(csvCell).join(',');
}
function commaFrom(row, at) {
    const comma = row.indexOf(',', at);
    return comma < 0 ? row.length : comma;
}
function closingQuote(row, opening) {
    let at = row.indexOf('"', opening + 1);
    while (row.charAt(at + 1) === '"')
        at = row.indexOf('"', at + 2);
    return at;
}
