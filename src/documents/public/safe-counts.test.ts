import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SMALLEST_SHOWN, safeRows, showable } from './safe-counts.ts';

describe('Rows that may be published', () => {
  test('keep every column’s sum', () => {
    const counts = fc.tuple(fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 8, size: 'max' }), (all) => {
        const rows = all.map((each, i) => ({ of: [String(i)], counts: each }));
        const safe = safeRows(rows);
        for (const i of [0, 1] as const)
          expect(safe?.reduce((sum, row) => sum + row.counts[i]!, 0) ?? 0).toBe(
            safe ? all.reduce((sum, each) => sum + each[i], 0) : 0,
          );
        for (const { of, counts: each } of safe ?? []) expect(each.every(showable) && of.length > 0).toBe(true);
      }),
    );
  });

  test('are none when one line would be left', () => {
    expect(SMALLEST_SHOWN).toBe(11);
    expect(
      safeRows([
        { of: ['a'], counts: [3] },
        { of: ['b'], counts: [200] },
      ]),
    ).toBeUndefined();
  });
});
