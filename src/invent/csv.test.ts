import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, csvCell, csvRow } from './csv.ts';

test('A cell is quoted when it holds a comma, a quote or a line break, or begins with a blank', () => {
  expect(['A,B', 'A "B"', 'A\nB', ' A', 'A ', ''].map(csvCell)).toEqual([
    '"A,B"',
    '"A ""B"""',
    '"A\nB"',
    '" A"',
    'A ',
    '',
  ]);
});

test('Taking a row apart gives back the cells it was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
      expect(cellsOf(csvRow(cells))).toEqual(cells);
    }),
  );
});
