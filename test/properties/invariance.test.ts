import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/engine/index.ts';
import type { Column } from '../../src/read/index.ts';
import type { Balance } from '../../src/write/index.ts';
import { type Row, type Writing, bulkFile, line, row } from '../support/bulk-file.ts';
import { memoryFolder, outcomes, runInto, runOn, table } from '../support/run-on.ts';
import './seed.ts';
import {
  COLUMNS_WITH_VALUES,
  ENTRY_COLUMNS,
  PERSON_COLUMNS,
  POLICIES,
  histories,
  order,
  shuffled,
} from './histories.ts';

const policy = fc.constantFrom(...POLICIES);

/** What must not change: every determination but for the places of its rows, and every total but the numbers of rows. */
async function findings(files: readonly Uint8Array[], given: Policy): Promise<unknown> {
  const folder = memoryFolder();
  const { summary } = await runInto(folder, files, { policy: given });
  const determinations = table(Buffer.from(folder.published.get('determinations.csv')!).toString());
  return {
    determinations: determinations.map((line) => withoutPlaces(JSON.stringify({ ...line, rows: '' }))).toSorted(),
    totals: totals(summary),
  };
}

function totals(summary: Record<string, unknown>): unknown {
  const { convictions, people } = summary['balance'] as Balance;
  return { ...summary, lineCount: undefined, balance: { convictions, people } };
}

/** The history as it stands against the same history otherwise arranged: in one file or in several. */
async function expectSame(rows: readonly Row[], files: readonly Uint8Array[], given: Policy): Promise<void> {
  if (!rows.some((each) => /^\s*SACRAMENTO\s*$/i.test(each.STP_ORI_CNTY_NAME))) return;
  expect(await findings(files, given)).toEqual(await findings([bulkFile(rows)], given));
}

const writing: fc.Arbitrary<Writing> = fc.record({
  header: fc.constantFrom('exact' as const, 'none' as const, 'trailing-comma' as const),
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
  bom: fc.boolean(),
  open: fc.boolean(),
});

function numbersBelow(limit: number): fc.Arbitrary<readonly number[]> {
  return order.map((numbers) => numbers.map((each) => each % limit));
}

/** Deals rows to up to three files, in any order, each file written in its own way. */
const dealing = fc.record({ by: order, to: numbersBelow(3), writings: fc.tuple(writing, writing, writing) });

type Dealing = {
  readonly by: readonly number[];
  readonly to: readonly number[];
  readonly writings: readonly Writing[];
};

function dealt(rows: readonly Row[], { by, to, writings }: Dealing): readonly Uint8Array[] {
  const piles: Row[][] = [[], [], []];
  shuffled(rows, by).forEach((each, i) => piles[to[i % to.length]!]!.push(each));
  return piles.flatMap((pile, i) => (pile.length === 0 ? [] : [bulkFile(pile, writings[i]!)]));
}

describe('The same rows give the same determinations and totals', () => {
  test('in any order', async () => {
    await fc.assert(
      fc.asyncProperty(histories(), order, policy, (rows, by, given) =>
        expectSame(rows, [bulkFile(shuffled(rows, by))], given),
      ),
      { numRuns: 100 },
    );
  });

  test('when some of them are there twice or three times', async () => {
    const repeats = numbersBelow(3);
    await fc.assert(
      fc.asyncProperty(histories(), repeats, order, policy, (rows, times, by, given) => {
        const more = rows.flatMap((each, i) => Array<Row>(1 + times[i % times.length]!).fill(each));
        return expectSame(rows, [bulkFile(shuffled(more, by))], given);
      }),
      { numRuns: 100 },
    );
  });

  test('when they are dealt to several files, whatever header, line ends and byte-order mark each has', async () => {
    await fc.assert(
      fc.asyncProperty(histories(), dealing, policy, (rows, deal, given) => expectSame(rows, dealt(rows, deal), given)),
      { numRuns: 80 },
    );
  });

  test('when a file is given twice, under another name or written in another way', async () => {
    await fc.assert(
      fc.asyncProperty(histories(), dealing, writing, policy, (rows, deal, other, given) => {
        const files = dealt(rows, deal);
        return expectSame(rows, [...files, files[0]!, bulkFile(rows.slice(0, 3), other)], given);
      }),
      { numRuns: 60 },
    );
  });

  test('when the files are given in another order', async () => {
    await fc.assert(
      fc.asyncProperty(histories(), dealing, order, policy, (rows, deal, by, given) =>
        expectSame(rows, shuffled(dealt(rows, deal), by), given),
      ),
      { numRuns: 60 },
    );
  });

  test('when cells are padded, or written in quotes that they do not need', async () => {
    const quoting = (each: Row): string =>
      Object.values(each)
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(',');
    await fc.assert(
      fc.asyncProperty(histories(), numbersBelow(2), policy, (rows, which, given) =>
        expectSame(rows, [bulkFile(rows.map((each, i) => (which[i % which.length] ? quoting(each) : each)))], given),
      ),
      { numRuns: 40 },
    );
  });
});

const DISPUTED = COLUMNS_WITH_VALUES.filter(
  (column) => !ENTRY_COLUMNS.includes(column) && !PERSON_COLUMNS.includes(column),
);

describe('The order of rows decides nothing when rows of one count', () => {
  test.each(DISPUTED)('disagree about %s', async (column) => {
    await expectOrderIdle([column]);
  });

  test('disagree about anything', async () => {
    await expectOrderIdle(DISPUTED, 150);
  });
});

describe('The order of rows decides nothing when rows of one person', () => {
  test.each(PERSON_COLUMNS)('disagree about %s', async (column) => {
    await expectOrderIdle([column]);
  });
});

async function expectOrderIdle(disputed: readonly Column[], numRuns = 30): Promise<void> {
  await fc.assert(
    fc.asyncProperty(histories(disputed), dealing, policy, (rows, deal, given) =>
      expectSame(rows, dealt(rows, deal), given),
    ),
    { numRuns },
  );
}

describe('Rows that are set aside', () => {
  const person = (id: string, cells: Partial<Row> = {}): Row =>
    row({ SUBJECT_ID: id, CII_NUMBER: `10${id}`, PRI_NAME: `DOE,${id}`, ...cells });
  const dismissAll = POLICIES[0]!;
  const clean = [person('10000001'), person('10000002'), person('10000003')];

  test('A row without a count key sends only the person whose number it carries to hand review, wherever it stands', async () => {
    const broken = person('10000001', { CNT_ORDER: '1010020010' });
    for (const at of [0, 1, 2, 3]) {
      const results = await runOn(bulkFile(clean.toSpliced(at, 0, broken)), { policy: dismissAll });
      expect(outcomes(results), `broken row at ${at}`).toEqual({
        '10000001/101002001000': 'Hand Review',
        '10000002/101002001000': 'Eligible for Dismissal',
        '10000003/101002001000': 'Eligible for Dismissal',
      });
    }
  });

  test('A row that names somebody who has no other row sends no neighbour to hand review', async () => {
    const broken = person('10000009', { CNT_ORDER: '1010020010' });
    const results = await runOn(bulkFile(clean.toSpliced(1, 0, broken)), { policy: dismissAll });
    expect(new Set(Object.values(outcomes(results)))).toEqual(new Set(['Eligible for Dismissal']));
  });

  test('A row without a person number sends to hand review the person whose CII number, name and birth date it carries', async () => {
    const broken = person('10000003', { SUBJECT_ID: '' });
    for (const at of [0, 1, 3]) {
      const results = await runOn(bulkFile(clean.toSpliced(at, 0, broken)), { policy: dismissAll });
      expect(outcomes(results)['10000003/101002001000'], `broken row at ${at}`).toBe('Hand Review');
    }
  });

  const ofSecond = [
    row({ ...person('10000002'), CNT_ORDER: '101002002000' }),
    row({ ...person('10000002'), CNT_ORDER: '101002003000' }),
  ] as const;
  const nameless: readonly (readonly [what: string, broken: Row | string])[] = [
    ['has no person number and no birth date', person('10000002', { SUBJECT_ID: '', PRI_DOB: '' })],
    [
      'has no person number and a name spelled otherwise',
      person('10000002', { SUBJECT_ID: '', PRI_NAME: 'DOE, 10000002' }),
    ],
    ['has no person number and no CII number', person('10000002', { SUBJECT_ID: '', CII_NUMBER: '' })],
    ['lacks the whole column of the person number', line(person('10000002')).replace(',10000002,#', ',#')],
    ['lacks its first four columns', line(person('10000002')).replace(/^([^,]*,){4}/, '')],
    ['lacks all but its end', ',,,,#'],
  ];

  test.each(nameless)('A row that %s sends to hand review the person among whose rows it stands', async (_, broken) => {
    const rows = [clean[0]!, ofSecond[0], broken, ofSecond[1], clean[2]!];
    const results = await runOn(bulkFile(rows), { policy: dismissAll });
    expect(outcomes(results)).toMatchObject({
      '10000002/101002002000': 'Hand Review',
      '10000002/101002003000': 'Hand Review',
    });
  });

  test('A row without a person number that describes somebody else holds back nobody among whose rows it stands', async () => {
    const broken = person('10000003', { SUBJECT_ID: '' });
    const apart = await runOn(bulkFile([ofSecond[0], ofSecond[1], clean[2]!, broken]), { policy: dismissAll });
    const among = await runOn(bulkFile([ofSecond[0], broken, ofSecond[1], clean[2]!]), { policy: dismissAll });
    expect(outcomes(among)).toEqual(outcomes(apart));
    expect(outcomes(among)).toMatchObject({ '10000002/101002002000': 'Eligible for Dismissal' });
  });

  test('The order of rows decides nothing where the rows set aside say whose they are', async () => {
    const breakings: readonly ((whole: Row) => string)[] = [
      (whole) => line({ ...whole, CNT_ORDER: '' }),
      (whole) => line({ ...whole, CNT_ORDER: '10100200100A' }),
      (whole) => line({ ...whole, SUBJECT_ID: '' }),
      (whole) => line(whole).replace(/,#$/, ''),
      (whole) => line({ ...whole, HEIGHT: 'H' }).replace(',H,', ',5\'10",'),
    ];
    await fc.assert(
      fc.asyncProperty(histories(), order, order, policy, async (rows, thrown, by, given) => {
        fc.pre(rows.some((each) => /^\s*SACRAMENTO\s*$/i.test(each.STP_ORI_CNTY_NAME)));
        // A CII number and a birth date of their own, so that a row without a person number says whose it is.
        const named = rows.map((each) => ({ ...each, ...identityOf(each.SUBJECT_ID) }));
        const lines = named.flatMap((each, i) =>
          thrown[i]! < 170 ? [each] : [each, breakings[thrown[i]! % 5]!(each)],
        );
        const plain = await findings([bulkFile(lines)], given);
        const moved = await findings([bulkFile(shuffled(lines, by))], given);
        expect(withoutLines(moved)).toEqual(withoutLines(plain));
      }),
      { numRuns: 100 },
    );
  });
});

function identityOf(id: string): Partial<Row> {
  return { CII_NUMBER: `10${id}`, PRI_NAME: `DOE,${id}`, PRI_DOB: `198001${id.slice(-2)}` };
}

function withoutLines(found: unknown): unknown {
  return JSON.parse(withoutPlaces(JSON.stringify(found)));
}

/** Rows that were not read are told of by the lines on which they stand, which are where they were put. */
function withoutPlaces(text: string): string {
  return text.replaceAll(/((input \d+ )?line \d+(, )?)+/g, 'lines');
}
