import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DelimitedReader } from './delimited.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'É', '"', ',', ';', '\n', ' ', '0'), maxLength: 6 });
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const written = (all: readonly (readonly string[])[], delimiter: string, end: string): string =>
  all.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter)).join(end) + end;

function read(pieces: readonly string[], delimiter = ','): readonly (readonly string[])[] {
  const reader = new DelimitedReader(delimiter);
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()].map(({ cells }) => cells);
}

describe('The reader of delimited text', () => {
  test('It gives back every cell that was written, wherever the text is cut', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.nat(),
        (all, by, end, at) => {
          const text = written(all, by, end);
          const cut = at % (text.length + 1);
          expect(read([text.slice(0, cut), text.slice(cut)], by)).toEqual(all);
        },
      ),
    );
  });

  test('It agrees with another reader on plain files', () => {
    const text = 'a,b,c\r\n1,"x ""y"" z",\r\n\r\n"p\nq",,r\r\n';
    expect(read([text])).toEqual(parse(text, { skip_empty_lines: true }));
  });

  test('The last row needs no line end', () => {
    expect(read(['a,b\n1,2'])).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('A quote that is never closed is told, with the line on which its row began', () => {
    const reader = new DelimitedReader();
    expect(reader.push('a,b\n"x\ny",1\n3,"open\n4,5\n').map(({ line }) => line)).toEqual([1, 2]);
    expect(reader.end()).toMatchObject([{ line: 4, open: true }]);
  });
});
