import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { runOn } from '../support/run-on.ts';
import { bulkFile, line, row } from '../support/bulk-file.ts';
import { COLUMNS_WITH_VALUES, POLICIES, histories } from './histories.ts';
import './seed.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Deals rows over the places given, each person's own in their order. */
function dealt<T>(rows: readonly T[], personOf: (row: T) => string, turns: readonly number[]): readonly T[] {
  const own = new Map<string, T[]>();
  for (const each of rows) own.set(personOf(each), [...(own.get(personOf(each)) ?? []), each]);
  const left = [...own.values()];
  const out: T[] = [];
  for (let i = 0; left.length > 0; i++) {
    const at = turns[i % turns.length]! % left.length;
    out.push(left[at]!.shift()!);
    if (left[at]!.length === 0) left.splice(at, 1);
  }
  return out;
}

/** What was decided, whatever the order and the places of the rows. */
async function decided(files: readonly Uint8Array[], policy: (typeof POLICIES)[number]): Promise<unknown> {
  const { determinations, all, prop64, summary } = await runOn(files, { policy });
  const told = [...determinations.values()].map(({ rows: _, ...rest }) => rest);
  const sorted = (table: readonly object[]): readonly string[] => table.map((each) => JSON.stringify(each)).sort();
  return { determinations: sorted(told), all: sorted(all), prop64: sorted(prop64), summary };
}

describe('People whose rows stand apart are decided as if they stood together', () => {
  const turns = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });

  test('in one file, and in up to four', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories(COLUMNS_WITH_VALUES),
        turns,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...POLICIES),
        async (rows, order, count, policy) => {
          const apart = dealt(rows, (each) => each.SUBJECT_ID, order);
          const size = Math.ceil(apart.length / count);
          const files = Array.from({ length: count }, (_, i) => apart.slice(i * size, (i + 1) * size))
            .filter((file) => file.length > 0)
            .map((file) => bulkFile(file));
          expect(await decided(files, policy)).toEqual(await decided([bulkFile(rows)], policy));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('Rows that were given twice', () => {
  test('count once and change no determination: one row, all rows, the same rows in a second file', async () => {
    await fc.assert(
      fc.asyncProperty(histories(COLUMNS_WITH_VALUES), fc.constantFrom(...POLICIES), async (rows, policy) => {
        const once = await runOn(bulkFile(rows), { policy });
        const other = bulkFile([...rows, line(row({ SUBJECT_ID: '424242', STP_ORI_CNTY_NAME: 'ALPINE' }))]);
        for (const files of [[bulkFile(rows.flatMap((each) => [each, each]))], [bulkFile(rows), other]]) {
          const twice = await runOn(files, { policy });
          const told = (results: typeof once): unknown =>
            [...results.determinations.values()].map(({ rows: _, ...rest }) => rest);
          expect(told(twice)).toEqual(told(once));
          const repeated = (results: typeof once): number => results.summary.balance.rows.repeatedAmongUsed as number;
          expect(repeated(twice)).toBeGreaterThanOrEqual(repeated(once) + rows.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
