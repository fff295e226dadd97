/** How many lines must stand on both sides of a gutter before a page is taken for two columns. */
const COLUMN_LINES = 6;
/** The least width of a gutter, in characters. */
const GUTTER = 3;
/**
 * The lines of a page with their columns kept: what stands at one height is one line, and gaps become as many spaces as
 * characters would fit. A page printed in two columns is read one column after the other.
 */
export function linesOfPage(placed) {
    const items = withoutRepeats(placed.filter(({ text }) => text.trim() !== ''));
    if (items.length === 0)
        return [];
    const character = characterWidth(items);
    const gutter = gutterOf(items, character);
    if (gutter === undefined)
        return printed(rowsOf(items), character);
    const [left, right] = [items.filter(({ x }) => x < gutter), items.filter(({ x }) => x >= gutter)];
    return [...printed(rowsOf(left), character), ...printed(rowsOf(right), character)];
}
/** Bold print is at times the same text placed twice, a hair apart, and perhaps cut into other runs. */
function withoutRepeats(items) {
    const kept = new Map();
    return items.filter((item) => {
        const height = Math.round(item.y / 2);
        const near = [height - 1, height, height + 1]
            .flatMap((at) => kept.get(at) ?? [])
            .filter((other) => covers(other, item));
        const there = near.map(({ text }) => text).join(' ');
        if (near.length > 0 &&
            item.text
                .trim()
                .split(/\s+/)
                .every((word) => there.includes(word)))
            return false;
        const row = kept.get(height);
        if (row)
            row.push(item);
        else
            kept.set(height, [item]);
        return true;
    });
}
/** True when half of the narrower of the two, or more, lies under the other. */
function covers(a, b) {
    const shared = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
    return Math.abs(a.y - b.y) < 1.5 && shared > Math.min(a.width, b.width) / 2;
}
/** The width of one character: the median over the page's runs, by their length. */
function characterWidth(items) {
    const widths = items
        .filter(({ text, width }) => text.length > 1 && width > 0)
        .flatMap(({ text, width }) => Array.from({ length: Math.min(text.length, 80) }, () => width / text.length))
        .sort((a, b) => a - b);
    return widths[widths.length >> 1] ?? Math.max(1, items[0].height * 0.6);
}
/** Rows from the top of the page down, each from left to right. Text less than half a line apart is in one row. */
function rowsOf(items) {
    const rows = [];
    for (const item of items.toSorted((a, b) => b.y - a.y)) {
        const row = rows.at(-1);
        if (row && Math.abs(row.y - item.y) <= Math.max(item.height, 4) * 0.45)
            row.items.push(item);
        else
            rows.push({ y: item.y, items: [item] });
    }
    for (const { items: own } of rows)
        own.sort((a, b) => a.x - b.x);
    return rows;
}
function printed(rows, character) {
    const left = Math.min(...rows.map(({ items }) => items[0].x));
    const height = lineHeight(rows);
    const lines = [];
    let above;
    for (const { y, items } of rows) {
        // A gap of about two lines and more is shown as one empty line.
        if (above !== undefined && above - y > height * 1.6)
            lines.push('');
        above = y;
        let line = '';
        for (const { x, text } of items) {
            const column = Math.round((x - left) / character);
            const touches = line.length >= column;
            line =
                touches && line !== '' && (x - left) / character - line.length > -0.4
                    ? line + text
                    : `${line.padEnd(column)}${needsSpace(line, column) ? ' ' : ''}${text}`;
        }
        lines.push(line.trimEnd());
    }
    return lines;
}
/** Runs that would overlap are kept apart. */
function needsSpace(line, column) {
    return line.length > column && !line.endsWith(' ');
}
function lineHeight(rows) {
    const gaps = rows
        .slice(1)
        .map(({ y }, i) => rows[i].y - y)
        .sort((a, b) => a - b);
    return gaps[gaps.length >> 2] ?? 12;
}
/**
 * The x of a blank strip down the whole page with lines on both of its sides, those on the right beginning as the lines of
 * a sheet do. Nothing on an ordinary page, whose gaps are crossed by some longer line.
 */
function gutterOf(items, character) {
    const right = Math.max(...items.map(({ x, width }) => x + width));
    const left = Math.min(...items.map(({ x }) => x));
    const covered = new Uint8Array(Math.ceil((right - left) / character) + 2);
    for (const { x, width } of items)
        covered.fill(1, Math.floor((x - left) / character), Math.ceil((x + width - left) / character));
    for (let from = 20; from < covered.length - 20; from++) {
        if (covered[from])
            continue;
        let to = from;
        while (to < covered.length && !covered[to])
            to += 1;
        const at = left + to * character - character / 2;
        if (to - from >= GUTTER &&
            isColumn(rowsOf(items.filter(({ x }) => x >= at))) &&
            isColumn(rowsOf(items.filter(({ x }) => x < at))))
            return at;
        from = to;
    }
    return undefined;
}
const BEGINS_LIKE_A_SHEET = /^\s*(?:CNT\s*:|COURT\s*:|ARR\/|[*]?\s*DISPO|CONV STATUS|SEN\s*:|COM\s*:|(?:19|20)\d{6}\b|- -|CII\/|NAM\/|\d+(?:\([A-Z0-9]+\))* [A-Z]{2}-)/i;
function isColumn(rows) {
    return rows.filter(({ items }) => BEGINS_LIKE_A_SHEET.test(items[0].text)).length >= COLUMN_LINES;
}
