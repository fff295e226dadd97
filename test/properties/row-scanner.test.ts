import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../src/basics/index.ts';
import { COLUMN_COUNT, SLOTS, cellText, faultOf, splitRows } from '../../src/read/index.ts';
import './seed.ts';

const PLACE = { file: 0, firstRow: 0, firstLine: 1 };

/** What is found in a text, row by row. */
type Found = { readonly line: number; readonly fault: string; readonly raw: string; readonly cells: readonly string[] };

function found(text: string): readonly Found[] {
  const batch = splitRows(utf8(text), PLACE);
  return Array.from({ length: batch.count }, (_, row) => {
    const fault = faultOf(batch, row);
    const raw = Buffer.from(batch.bytes.subarray(batch.starts[row * SLOTS]!, batch.ends[row]!)).toString();
    const cells =
      fault === 'none' ? Array.from({ length: COLUMN_COUNT }, (_, column) => cellText(batch, row, column)) : [];
    return { line: batch.lines[row]!, fault, raw, cells };
  });
}

/** A cell as it stands in a file: bare, or in quotes with anything inside. */
const bare = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'x', '11358 HS-CULTIVATE CANNABIS', '   ', '-', '#', 'é') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/[",\n\r]/.test(text)) },
);
const withReturn = fc.constantFrom('a\rb', '\rx', 'a\r\rb');
const inside = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '\r\n', 'a', 'é', ' '), maxLength: 8 }),
  fc.constantFrom('', 'DOE,JANE', '"', '""', ',', '\n', '\r\n', 'JOE "JJ" DOE', ',"', '",', '\n"'),
);
const quoted = inside.map((text) => `"${text.replaceAll('"', '""')}"`);
const cell = fc.oneof(
  { weight: 3, arbitrary: bare },
  { weight: 1, arbitrary: withReturn },
  { weight: 4, arbitrary: quoted },
);
const lastCell = fc.oneof(fc.constant('#'), bare, quoted);

/** A row of 95 cells, most of them dull. */
const wholeRow = fc
  .tuple(fc.dictionary(fc.nat(93).map(String), cell, { maxKeys: 6 }), fc.constantFrom('', 'x', '""'), lastCell)
  .map(([cells, rest, last]) =>
    Array.from({ length: COLUMN_COUNT }, (_, i) => (i === 94 ? last : (cells[i] ?? rest))).join(','),
  );

const lineEnd = fc.constantFrom('\n', '\r\n');
const written = fc
  .tuple(
    fc.array(fc.tuple(fc.array(lineEnd, { maxLength: 2 }), wholeRow, lineEnd), { minLength: 1, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([rows, open]) => {
    const text = rows.map(([blank, row, end]) => `${blank.join('')}${row}${end}`).join('');
    return { rows: rows.map(([, row]) => row), text: open ? text.replace(/\r?\n$/, '') : text };
  });

/** The lines on which the rows begin, counted in the text itself. */
function linesOf(text: string, rows: readonly string[]): readonly number[] {
  let from = 0;
  return rows.map((row) => {
    const at = text.indexOf(row, from);
    from = at + row.length;
    return text.slice(0, at).split('\n').length;
  });
}

describe('Rows of a well-formed file', () => {
  test('They hold the cells that csv-parse finds, on the lines where they stand', () => {
    fc.assert(
      fc.property(written, ({ text, rows }) => {
        const expected: string[][] = parse(text, { record_delimiter: ['\r\n', '\n'], skip_empty_lines: true });
        const ours = found(text);
        expect(ours.map((row) => row.cells)).toEqual(expected);
        expect(ours.map((row) => row.fault)).toEqual(rows.map(() => 'none'));
        expect(ours.map((row) => row.raw)).toEqual(rows);
        expect(ours.map((row) => row.line)).toEqual(linesOf(text, rows));
      }),
      { numRuns: 1500 },
    );
  });

  test('An empty 96th field is left out of the row and makes no fault', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(wholeRow, fc.boolean(), lineEnd), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map(([row, comma, end]) => `${row}${comma ? ',' : ''}${end}`).join('');
        const ours = found(text);
        expect(ours.map(({ raw, fault }) => [raw, fault])).toEqual(rows.map(([row]) => [row, 'none']));
      }),
      { numRuns: 300 },
    );
  });

  test('A file that ends between carriage return and line feed has the same last row', () => {
    fc.assert(
      fc.property(wholeRow, wholeRow, (a, b) => {
        const whole = found(`${a}\r\n${b}\r\n`);
        expect(found(`${a}\r\n${b}\r`)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });
});

/** Neighbours have their names in quotes, as rows of real files have, and no other quotes. */
const neighbour = fc
  .tuple(
    fc.constantFrom('"DOE,JANE"', '"ROE, RICHARD ""RICK"" R"', 'SINGLE', '"  O\'NEIL,P"'),
    fc.constantFrom('', '"CHRG 11358 HS, SEE\nCNT 2"', '"X,Y"'),
  )
  .map(([name, comment]) => rowOf({ 12: name, 93: comment }));

function rowOf(cells: Readonly<Record<number, string>>, count: number = COLUMN_COUNT): string {
  return Array.from({ length: count }, (_, i) => cells[i] ?? (i === 94 ? '#' : 'x')).join(',');
}

/** Every kind of line that cannot be split into 95 cells, with the fault that says so. */
const BROKEN: readonly (readonly [kind: string, line: string, fault: string])[] = [
  ['quotes inside a bare cell', rowOf({ 12: 'JOE "JJ" DOE' }), 'bad-quote'],
  ['one quote inside a bare cell', rowOf({ 27: '5\'10"' }), 'bad-quote'],
  ['text behind a closing quote', rowOf({ 12: '"DOE"JANE' }), 'bad-quote'],
  ['a blank behind a closing quote', rowOf({ 12: '"DOE,JANE" ' }), 'bad-quote'],
  ['a quote that opens and never closes', rowOf({ 12: '"DOE' }), 'bad-quote'],
  ['a quote that opens the first cell and never closes', rowOf({ 0: '"1' }), 'bad-quote'],
  ['a quote that opens the last cell and never closes', rowOf({ 94: '"#' }), 'bad-quote'],
  ['a quote behind the last cell', rowOf({ 94: '#"' }), 'bad-quote'],
  ['a doubled quote where the closing one should be', rowOf({ 12: '"DOE,JANE""' }), 'bad-quote'],
  ['a lone quote as a cell', rowOf({ 30: '"' }), 'bad-quote'],
  ['94 cells', rowOf({}, 94), 'wrong-field-count'],
  ['97 cells', rowOf({}, 97), 'wrong-field-count'],
  ['96 cells, the last one not empty', rowOf({ 95: 'x' }, 96), 'wrong-field-count'],
  ['96 cells, the last one of quotes', rowOf({ 95: '""' }, 96), 'wrong-field-count'],
  ['two commas too many', rowOf({ 95: '', 96: '' }, 97), 'wrong-field-count'],
  ['three hundred cells', rowOf({}, 300), 'wrong-field-count'],
  ['one cell', 'END OF FILE', 'wrong-field-count'],
  ['blanks alone', '   ', 'wrong-field-count'],
];

describe.each(BROKEN)('A line with %s', (_, line, fault) => {
  test('It costs exactly itself: every other row is found as without it, one line further down', () => {
    fc.assert(
      fc.property(
        fc.array(neighbour, { maxLength: 4 }),
        fc.array(neighbour, { maxLength: 4 }),
        lineEnd,
        fc.boolean(),
        (before, after, end, open) => {
          const text = [...before, line, ...after].join(end) + (open ? '' : end);
          const ours = found(text);
          expect(ours[before.length]).toMatchObject({ fault, raw: line });
          const others = ours.filter((_, i) => i !== before.length);
          expect(others.map((row) => [row.raw, row.fault])).toEqual([...before, ...after].map((row) => [row, 'none']));
          expect(ours.map((row) => row.line)).toEqual(linesOf(text, [...before, line, ...after]));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('Several broken lines', () => {
  const brokenAlone = BROKEN.filter(([kind]) => !/never closes|lone quote|doubled quote/.test(kind)).map(
    ([, line]) => line,
  );

  test('Each costs exactly itself', () => {
    const lines = fc.array(
      fc.oneof(
        neighbour.map((line) => ({ line, good: true })),
        fc.constantFrom(...brokenAlone).map((line) => ({ line, good: false })),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (all) => {
        const text = all.map(({ line }) => `${line}\n`).join('');
        const ours = found(text);
        expect(ours.map(({ raw, fault }) => [raw, fault === 'none'])).toEqual(
          all.map(({ line, good }) => [line, good]),
        );
        expect(ours.map((row) => row.line)).toEqual(
          linesOf(
            text,
            all.map(({ line }) => line),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  /** Rows with a quote opened in one and closed in a later one; what lies between is whole. */
  function used(opened: string, between: readonly string[], closed: string): readonly string[] {
    const text = [rowOf({ 12: 'FIRST' }), opened, ...between, closed, rowOf({ 12: 'LAST' })].join('\n');
    return found(text)
      .filter((row) => row.fault === 'none')
      .map((row) => row.raw);
  }

  const [first, between, last] = ['FIRST', 'BETWEEN', 'LAST'].map((name) => rowOf({ 12: name })) as [
    string,
    string,
    string,
  ];

  test('A quote opened in one row and one closed in another column of a later row cost no row between them', () => {
    expect(used(rowOf({ 12: '"DOE' }), [between], rowOf({ 20: 'ROE"' }))).toEqual([first, between, last]);
  });

  test('A quote opened in one row and one closed in the same column of a later row do not make one row of all between', () => {
    expect(used(rowOf({ 12: '"DOE' }), [between], rowOf({ 12: 'ROE"' }))).toEqual([first, between, last]);
  });

  test('A quote opened in one row and one closed in the next row are two rows set aside, not one', () => {
    const text = [first, rowOf({ 12: '"DOE' }), rowOf({ 20: 'ROE"' }), last].join('\n');
    expect(found(text).map(({ line, fault }) => [line, fault])).toEqual([
      [1, 'none'],
      [2, 'bad-quote'],
      [3, 'bad-quote'],
      [4, 'none'],
    ]);
  });
});
