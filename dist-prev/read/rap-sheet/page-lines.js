import { repair } from './repairs.js';
/** The pages of a text file: a form feed ends a page. */
export function pagesOfText(text) {
    const pages = text
        .replace(/^\ufeff/, '')
        .replaceAll(/\r\n?/g, '\n')
        .split('\f')
        .map((page) => page.split('\n'));
    const last = pages.at(-1);
    return pages.length > 1 && last.every((line) => line.trim() === '') ? pages.slice(0, -1) : pages;
}
const LINK = /^\s*(?:HTTPS?|FILE):\/\//;
const PAGE_OF = /^[\s.*-]*PAGE\s*(\d+)\s*OF\s*(\d+)[\s.*-]*$/;
const PRINTED_ON = /^\s*\d{1,2}\/\d{1,2}\/\d{2,4}(?:,?\s+\d{1,2}:\d{2}(?:\s*[AP]M)?)?(?:\s.*)?$/;
const PAGE_COUNT = /^\s*(?:-\s*)?\d{1,3}(?:\s*\/\s*\d{1,3}|\s+OF\s+\d{1,3})?(?:\s*-)?\s*$/;
/** What a line that means something holds; no such line is ever taken for furniture. */
const MEANS_SOMETHING = /CNT|DISPO|SEN\b|CONV|NAM\s*[:/]|COM\s*:|CII\/|^\W*(?:\d\.?){8}\b|[*]\s*[*]|\b(?:HS|PC|VC|BP|WI)\s*-|END OF MESSAGE/;
const NO_EDGES = new Set();
/** How far from the edge of a page its furniture stands. */
const EDGE = 4;
/** Lines of all pages without what printers and terminals added, each repaired. What was left out is told. */
export function linesOf(pages, warnings) {
    const repeated = repeatedEdges(pages);
    const lines = [];
    const numbers = [];
    let row = 0;
    for (const [index, page] of pages.entries()) {
        const [from, to] = bodyOf(page);
        const edges = index > 0 && repeated.size > 0 ? edgesOf(page) : NO_EDGES;
        for (const [i, raw] of page.entries()) {
            const at = { page: index + 1, line: i + 1, row: row++ };
            const upper = raw.toUpperCase();
            const numbered = PAGE_OF.exec(upper);
            if (numbered)
                numbers.push({ page: Number(numbered[1]), of: Number(numbered[2]), at });
            const isFurniture = numbered !== null || i < from || i >= to || (edges.has(i) && repeated.has(shapeOf(raw)));
            if (isFurniture) {
                if (raw.trim() !== '')
                    warnings.add('page-furniture', at);
                continue;
            }
            const { text, repairs } = repair(raw);
            for (const each of repairs)
                warnings.add('repaired', at, each);
            lines.push({ ...at, text });
        }
    }
    checkNumbers(numbers, warnings);
    return lines;
}
/** Where the record stands on a page: behind the first lines that begin with Page or Route, before the last that are links. */
function bodyOf(page) {
    const isHead = (line) => {
        const upper = line.toUpperCase();
        return /^\s*(?:PAGE|ROUTE)\b/.test(upper) || (PRINTED_ON.test(upper) && !MEANS_SOMETHING.test(upper));
    };
    const isFoot = (line) => {
        const upper = line.toUpperCase().replaceAll('\ufb01', 'FI');
        return LINK.test(upper) || (PAGE_COUNT.test(upper) && /[/O]|-\s*\d/.test(upper));
    };
    let from = 0;
    while (from < page.length && (page[from].trim() === '' || isHead(page[from])))
        from += 1;
    let to = page.length;
    while (to > from && (page[to - 1].trim() === '' || isFoot(page[to - 1])))
        to -= 1;
    return [from, to];
}
/** Lines that stand at the edge of at least two pages, numbers aside, and mean nothing for the record. */
function repeatedEdges(pages) {
    const seen = new Map();
    for (const [index, page] of pages.entries()) {
        for (const i of edgesOf(page)) {
            const line = page[i];
            const shape = shapeOf(line);
            if (shape.length < 4 || MEANS_SOMETHING.test(line.toUpperCase()))
                continue;
            if (!/^\s*(?:RE:|FROM:|TO:|DATE:|TIME:|ISN|OSN|USERID|ATTN|RESTRICTED|.*(?:DATE|TIME|PAGE)\s*:)/i.test(line))
                continue;
            const on = seen.get(shape) ?? new Set();
            seen.set(shape, on.add(index));
        }
    }
    return new Set([...seen].flatMap(([shape, on]) => (on.size > 1 ? [shape] : [])));
}
/** The places of the first and last lines that are written on. */
function edgesOf(page) {
    const written = page.flatMap((each, i) => (each.trim() === '' ? [] : [i]));
    return new Set([...written.slice(0, EDGE), ...written.slice(-EDGE)]);
}
function shapeOf(line) {
    return line.trim().toUpperCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');
}
/** `PAGE 2 OF 7` must be followed by `PAGE 3 OF 7`; a first page may go without its number. */
function checkNumbers(numbers, warnings) {
    let last;
    for (const { page, at } of numbers) {
        if (last !== undefined && page !== last + 1 && page !== last)
            warnings.add('page-missing', at);
        if (last === undefined && page > 2)
            warnings.add('page-missing', at);
        last = page;
    }
}
/** True when the last page number printed is that of the last page. */
export function endsWithLastPage(pages) {
    const last = pages
        .flat()
        .toReversed()
        .map((line) => PAGE_OF.exec(line.toUpperCase()))
        .find((found) => found !== null);
    return last !== undefined && last[1] === last[2];
}
