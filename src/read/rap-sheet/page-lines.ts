import { cutLine, holdsRecord } from './cut-lines.ts';
import type { Place } from './place.ts';
import { repair } from './repairs.ts';
import { END_OF_MESSAGE } from './tags.ts';
import type { Warnings } from './warnings.ts';

/** A line of the sheet: upper case, mended, with its indentation kept. */
export type SheetLine = Place & { readonly text: string };

/** The text of a sheet, page by page, line by line, as its file gives it. */
export type SheetPages = readonly (readonly string[])[];

/** The pages of a text file: a form feed ends a page. */
export function pagesOfText(text: string): SheetPages {
  const pages = text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\f')
    .map((page) => page.split('\n'));
  const last = pages.findLastIndex((page) => !isBlank(page));
  return pages.slice(0, Math.max(1, last + 1));
}

const LINK = /^\s*(?:HTTPS?|FILE):\/\//;
const PAGE_OF = /^[\s.*-]*PAGE\s*(\d+)\s*OF\s*(\d+)[\s.*-]*$/;
const PRINTED_ON = /^\s*\d{1,2}\/\d{1,2}\/\d{2,4}(?:,?\s+\d{1,2}:\d{2}(?:\s*[AP]M)?)?(?:\s.*)?$/;
const PAGE_COUNT = /^\s*(?:-\s*)?\d{1,3}(?:\s*\/\s*\d{1,3}|\s+OF\s+\d{1,3})?(?:\s*-)?\s*$/;
/** What a line that means something holds; no such line is ever taken for furniture. */
const MEANS_SOMETHING =
  /CNT|DISPO|SEN\b|CONV|NAM\s*[:/]|COM\s*:|CII\/|^\W*(?:\d\.?){8}\b|[*]\s*[*]|\b(?:HS|PC|VC|BP|WI)\s*-|END OF MESSAGE/;
const NO_EDGES: ReadonlySet<number> = new Set();

/** How far from the edge of a page its furniture stands. */
const EDGE = 4;

/** Lines of all pages without what printers and terminals added, each repaired. What was left out is told. */
export function linesOf(pages: SheetPages, warnings: Warnings): readonly SheetLine[] {
  const repeated = repeatedEdges(pages);
  const lines: SheetLine[] = [];
  const numbers: { readonly page: number; readonly of: number; readonly at: Place }[] = [];
  let row = 0;
  let ended = false;
  for (const [index, page] of pages.entries()) {
    const [from, to] = bodyOf(page);
    const edges = index > 0 && repeated.size > 0 ? edgesOf(page) : NO_EDGES;
    const top: Place = { page: index + 1, line: 1, row };
    const before = lines.length;
    for (const [i, raw] of page.entries()) {
      const at: Place = { page: index + 1, line: i + 1, row: row++ };
      const upper = raw.toUpperCase();
      const numbered = PAGE_OF.exec(upper);
      if (numbered) numbers.push({ page: Number(numbered[1]), of: Number(numbered[2]), at });
      const isFurniture = numbered !== null || i < from || i >= to || (edges.has(i) && repeated.has(shapeOf(raw)));
      if (isFurniture) {
        if (raw.trim() !== '') warnings.add('page-furniture', at);
        continue;
      }
      const { text, repairs } = repair(raw);
      for (const each of repairs) warnings.add('repaired', at, each);
      const { parts, unclear } = cutLine(text);
      if (parts.length > 1) warnings.add('cut-line', at);
      if (unclear) warnings.add('tag-inside-line', at);
      for (const part of parts) lines.push({ ...at, text: part });
    }
    const own = lines.slice(before);
    if (isBlank(page) || (!ended && isBlank(own.map(({ text }) => text)))) warnings.add('page-without-text', top);
    ended ||= own.some(({ text }) => END_OF_MESSAGE.test(text));
  }
  checkNumbers(numbers, warnings);
  return lines;
}

function isBlank(page: readonly string[]): boolean {
  return page.every((line) => line.trim() === '');
}

/** Where the record stands on a page: behind the first lines that begin with Page or Route, before the last that are links. */
function bodyOf(page: readonly string[]): readonly [number, number] {
  const isHead = (line: string): boolean => {
    const upper = line.toUpperCase();
    if (/^\s*(?:PAGE|ROUTE)\b/.test(upper)) return !holdsRecord(upper);
    return PRINTED_ON.test(upper) && !MEANS_SOMETHING.test(upper);
  };
  const isFoot = (line: string): boolean => {
    const upper = line.toUpperCase().replaceAll('\ufb01', 'FI');
    return (LINK.test(upper) && !holdsRecord(upper)) || (PAGE_COUNT.test(upper) && /[/O]|-\s*\d/.test(upper));
  };
  let from = 0;
  while (from < page.length && (page[from]!.trim() === '' || isHead(page[from]!))) from += 1;
  let to = page.length;
  while (to > from && (page[to - 1]!.trim() === '' || isFoot(page[to - 1]!))) to -= 1;
  return [from, to];
}

/** Lines that stand at the edge of at least two pages, numbers aside, and mean nothing for the record. */
function repeatedEdges(pages: SheetPages): ReadonlySet<string> {
  const seen = new Map<string, Set<number>>();
  for (const [index, page] of pages.entries()) {
    for (const i of edgesOf(page)) {
      const line = page[i]!;
      const shape = shapeOf(line);
      if (shape.length < 4 || MEANS_SOMETHING.test(line.toUpperCase())) continue;
      if (!/^\s*(?:RE:|FROM:|TO:|DATE:|TIME:|ISN|OSN|USERID|ATTN|RESTRICTED|.*(?:DATE|TIME|PAGE)\s*:)/i.test(line))
        continue;
      const on = seen.get(shape) ?? new Set();
      seen.set(shape, on.add(index));
    }
  }
  return new Set([...seen].flatMap(([shape, on]) => (on.size > 1 ? [shape] : [])));
}

/** The places of the first and last lines that are written on. */
function edgesOf(page: readonly string[]): ReadonlySet<number> {
  const written = page.flatMap((each, i) => (each.trim() === '' ? [] : [i]));
  return new Set([...written.slice(0, EDGE), ...written.slice(-EDGE)]);
}

function shapeOf(line: string): string {
  return line.trim().toUpperCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');
}

/** `PAGE 2 OF 7` must be followed by `PAGE 3 OF 7`; a first page may go without its number. */
function checkNumbers(
  numbers: readonly { readonly page: number; readonly of: number; readonly at: Place }[],
  warnings: Warnings,
): void {
  let last: number | undefined;
  for (const { page, at } of numbers) {
    if (last !== undefined && page !== last + 1 && page !== last) warnings.add('page-missing', at);
    if (last === undefined && page > 2) warnings.add('page-missing', at);
    last = page;
  }
}

/** True when the last page number printed is that of the last page. */
export function endsWithLastPage(pages: SheetPages): boolean {
  const last = pages
    .flat()
    .toReversed()
    .map((line) => PAGE_OF.exec(line.toUpperCase()))
    .find((found) => found !== null);
  return last !== undefined && last[1] === last[2];
}
