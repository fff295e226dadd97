import fc from 'fast-check';
import { expect, test } from 'vitest';
import { something, summaryOf } from '../../../test/support/summary.ts';
import { publicFigures } from './public-figures.ts';
import { reasonRows } from './public-report.ts';

test('The table of reasons, where there is one, holds every conviction', () => {
  let tables = 0;
  fc.assert(
    fc.property(fc.array(something, { minLength: 30, maxLength: 120 }), (convictions) => {
      const figures = publicFigures(summaryOf([], convictions));
      const rows = reasonRows(figures);
      if (rows.length === 0) return;
      tables++;
      expect(rows.reduce((sum, [, , count]) => sum + count, 0)).toBe(convictions.length);
    }),
  );
  expect(tables).toBeGreaterThan(3);
});
