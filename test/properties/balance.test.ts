import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../src/read/index.ts';
import { RunRefused } from '../../src/run/index.ts';
import type { Balance } from '../../src/write/index.ts';
import { memoryFolder, runInto, table } from '../support/run-on.ts';
import { POLICIES } from './histories.ts';
import { type MessyFile, messyFiles } from './messy-files.ts';
import './seed.ts';

type Ran = { readonly files: ReadonlyMap<string, string>; readonly summary: Record<string, unknown> };

/** The run's files as text; nothing when the data has no row of the county. */
async function ran(files: readonly MessyFile[]): Promise<Ran | undefined> {
  const folder = memoryFolder();
  try {
    const { summary } = await runInto(
      folder,
      files.map(({ bytes }) => bytes),
      { policy: POLICIES[0]! },
    );
    return {
      files: new Map([...folder.published].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])),
      summary,
    };
  } catch (cause) {
    if (cause instanceof RunRefused && cause.problems.every(({ code }) => code !== 'out-of-balance')) return undefined;
    throw cause;
  }
}

const several = fc.uniqueArray(messyFiles, {
  minLength: 1,
  maxLength: 2,
  selector: ({ bytes }) => Buffer.from(bytes).toString('latin1'),
});

describe('A run on files with unusable rows', () => {
  test('uses every usable row once and sets every other aside once, with its line, its code and its text', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (files) => {
        const results = await ran(files);
        if (!results) return;
        const lines = files.flatMap(({ lines: own }, i) => own.map((line) => ({ ...line, file: `doj-${i + 1}.csv` })));
        const broken = lines.filter(({ code }) => code !== undefined);
        const { rows } = results.summary['balance'] as Balance;
        expect(rows).toMatchObject({ in: lines.length, used: lines.length - broken.length, setAside: broken.length });
        const told = table(results.files.get('rows_set_aside.csv')!).map(({ file, line, code, row }) => ({
          file,
          line,
          code,
          row,
        }));
        expect(told).toEqual(broken.map(({ file, at, code, text }) => ({ file, line: String(at), code, row: text })));
      }),
      { numRuns: 70 },
    );
  });

  test('repeats every usable row in All_Results.csv, cell for cell and byte for byte, in the order of the input', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (files) => {
        const results = await ran(files);
        if (!results) return;
        const usable = files
          .flatMap(({ lines }) => lines)
          .filter(({ code }) => code === undefined)
          .map(({ text }) => text);
        const all = results.files.get('All_Results.csv')!;
        const echoed = (parse(all) as string[][]).slice(1).map((cells) => cells.slice(0, COLUMNS.length));
        expect(echoed).toEqual(usable.map((text) => (parse(text) as string[][])[0]!.slice(0, COLUMNS.length)));
        let from = all.indexOf('\n') + 1;
        for (const text of usable) {
          const raw = text.replace(/,$/, '');
          expect(all.slice(from, from + raw.length)).toBe(raw);
          from = nextLine(all, from + raw.length);
        }
        expect(from).toBe(all.length);
      }),
      { numRuns: 60 },
    );
  });

  test('has one determination and one marked row for every conviction in scope, and totals that are their sums', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (files) => {
        const results = await ran(files);
        if (!results) return;
        const determinations = table(results.files.get('determinations.csv')!);
        const marked = table(results.files.get('All_Results.csv')!).filter(
          (row) => row['Eligibility Determination'] !== '',
        );
        const keys = determinations
          .map((line) => `${line['conviction_key']}: ${line['outcome']}, ${line['reason']}`)
          .toSorted();
        expect(
          marked
            .map((row) => `${row['Conviction Key']}: ${row['Eligibility Determination']}, ${row['Eligibility Reason']}`)
            .toSorted(),
        ).toEqual(keys);
        expect(table(results.files.get('Prop64_Results.csv')!)).toEqual(marked);
        expect(new Set(determinations.map((line) => line['conviction_key'])).size).toBe(determinations.length);
        const { convictions, people } = results.summary['balance'] as Balance;
        expect(convictions.inScope).toBe(determinations.length);
        expect(sum(convictions.byOutcome)).toBe(determinations.length);
        for (const [outcome, count] of Object.entries(convictions.byOutcome)) {
          expect(determinations.filter((line) => line['outcome'] === outcome)).toHaveLength(count);
        }
        expect(people.inScope).toBe(new Set(determinations.map((line) => line['subject_id'])).size);
        expect(people.inScope + people.outOfScope).toBe(people.decided);
        const usable = files.flatMap(({ lines }) => lines).filter(({ code }) => code === undefined);
        expect(people.in).toBe(new Set(usable.map(({ text }) => text.split(',')[2]!.replaceAll('"', ''))).size);
        expect(people.decided).toBe(people.in);
        const reasons = Object.values(results.summary['reasons'] as Record<string, Record<string, number>>);
        expect(reasons.reduce((total, counts) => total + sum(counts), 0)).toBe(determinations.length);
      }),
      { numRuns: 60 },
    );
  });

  test('grants nothing to a person whom a row set aside names', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (files) => {
        const results = await ran(files);
        if (!results) return;
        const broken = files
          .flatMap(({ lines }) => lines)
          .filter(({ code }) => code !== undefined && code !== 'blank-subject-id');
        const named = new Set(broken.flatMap(({ text }) => /\b1000000[123]\b/.exec(text.slice(0, 60))?.[0] ?? []));
        const granted = table(results.files.get('determinations.csv')!).filter((line) =>
          line['outcome']!.startsWith('Eligible'),
        );
        expect(granted.filter((line) => named.has(line['subject_id']!))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((a, b) => a + b, 0);
}

/** Behind the line end that is not inside quotes. */
function nextLine(text: string, from: number): number {
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    else if (text[i] === '\n' && !quoted) return i + 1;
  }
  return text.length;
}
