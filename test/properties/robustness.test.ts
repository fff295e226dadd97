import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Problem, utf8 } from '../../src/basics/index.ts';
import { COLUMNS } from '../../src/read/index.ts';
import { RunRefused, check, explainPerson } from '../../src/run/index.ts';
import { bulkFile, line, row } from '../support/bulk-file.ts';
import { jobOn, memoryFolder, refusalOf, runInto } from '../support/run-on.ts';
import { POLICIES } from './histories.ts';
import { messyFiles } from './messy-files.ts';
import './seed.ts';

const AS_OF = jobOn(new Uint8Array(0)).plan.asOf;

/** Runs and checks; whatever is thrown must be a refusal with problems that say what was expected. */
async function expectCalm(files: readonly Uint8Array[], county = 'SACRAMENTO'): Promise<void> {
  const folder = memoryFolder();
  await expectRefusalAtMost(runInto(folder, files, { policy: POLICIES[1]!, county }));
  await expectRefusalAtMost(check({ ...jobOn(files), progress: () => {} }, AS_OF));
  expect(folder.waiting.size).toBe(0);
}

async function expectRefusalAtMost(work: Promise<unknown>): Promise<void> {
  const problems = await work.then(
    () => undefined,
    (cause: unknown) => problemsOf(cause),
  );
  expect(problems).not.toEqual([]);
  for (const { code, hint } of problems ?? []) {
    expect(code).toMatch(/^[a-z0-9-]+$/);
    expect(code).not.toBe('out-of-balance');
    expect(hint).not.toBe('');
  }
}

function problemsOf(cause: unknown): readonly Problem[] {
  if (cause instanceof RunRefused) return cause.problems;
  throw cause;
}

const TELLING = [0x00, 0x0a, 0x0d, 0x20, 0x22, 0x23, 0x2c, 0x2d, 0x30, 0x39, 0x80, 0xa0, 0xc2, 0xef, 0xff];
const byte = fc.oneof(fc.constantFrom(...TELLING), fc.nat(255));
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), byte }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(),
    bytes: fc.array(byte, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('delete' as const),
    at: fc.nat(),
    length: fc.oneof(fc.constantFrom(1, 2), fc.nat(900)),
  }),
  fc.record({ kind: fc.constant('double' as const), at: fc.nat(), length: fc.nat(900) }),
  fc.record({ kind: fc.constant('end' as const), at: fc.nat() }),
);

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  return mutations.reduce<Buffer>((now, each) => {
    const at = now.length === 0 ? 0 : each.at % now.length;
    const [before, after] = [now.subarray(0, at), now.subarray(at)];
    switch (each.kind) {
      case 'flip':
        return Buffer.concat([before, Buffer.from([each.byte]), after.subarray(1)]);
      case 'insert':
        return Buffer.concat([before, Buffer.from(each.bytes), after]);
      case 'delete':
        return Buffer.concat([before, after.subarray(each.length)]);
      case 'double':
        return Buffer.concat([before, after.subarray(0, each.length), after]);
      case 'end':
        return Buffer.from(before);
    }
  }, Buffer.from(bytes));
}

describe('Whatever bytes are given, a run and a check end well or refuse', () => {
  test('when bytes of a file were changed, put in, left out or doubled', async () => {
    await fc.assert(
      fc.asyncProperty(messyFiles, fc.array(mutation, { minLength: 1, maxLength: 8 }), ({ bytes }, mutations) =>
        expectCalm([mutated(bytes, mutations)]),
      ),
      { numRuns: 150 },
    );
  });

  test('when cells hold anything at all', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.stringMatching(/^[-0-9/. ]{0,14}$/),
      fc.stringMatching(/^[A-Z0-9().,/ -]{0,30}$/),
    );
    const cells = fc.array(fc.tuple(fc.constantFrom(...COLUMNS), cell), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) =>
        expectCalm([bulkFile(rows.map((given) => row(Object.fromEntries(given))))]),
      ),
      { numRuns: 150 },
    );
  });

  test('when the bytes are no file of rows at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 600 }), fc.string({ maxLength: 600 }).map(utf8)), (bytes) =>
        expectCalm([bytes]),
      ),
      { numRuns: 120 },
    );
  });

  const LARGE: readonly (readonly [what: string, bytes: Uint8Array])[] = [
    ['one line of half a million letters', Buffer.alloc(500_000, 'a')],
    ['one line of half a million commas', Buffer.alloc(500_000, ',')],
    ['half a million line ends', Buffer.alloc(500_000, '\n')],
    ['half a million quotes', Buffer.alloc(500_000, '"')],
    ['lines of forty long cells', Buffer.from(`${Array<string>(40).fill('x'.repeat(5000)).join(',')}\n`.repeat(3))],
    ['rows with a cell of a megabyte', bulkFile([row({ COMMENT_TEXT: 'x'.repeat(1 << 20) }), row()])],
    [
      'a quoted cell of more than a megabyte',
      bulkFile([row({ COMMENT_TEXT: `${'x'.repeat(1000)}",\n`.repeat(1200) }), row()]),
    ],
    ['a header alone', bulkFile([])],
    ['a header and a blank line', bulkFile([''])],
    ['a header and a byte-order mark behind it', bulkFile(['\uFEFF'])],
    ['a byte-order mark and blank lines', utf8(`\uFEFF${'\n'.repeat(200)}`)],
    ['the header twice', bulkFile([COLUMNS.join(','), row()])],
  ];

  test.each(LARGE)('when it is %s', async (_, bytes) => {
    await expectCalm([bytes]);
    await expectCalm([bulkFile([row()]), bytes]);
  });

  const BLANKS: readonly (readonly [what: string, blank: string])[] = [
    ['a no-break space', '\u00a0'],
    ['a byte-order mark', '\uFEFF'],
    ['a form feed', '\f'],
    ['a line end', '\n'],
    ['dashes', '---'],
    ['tabs', '\t\t'],
    ['quotes', '""'],
  ];

  test.each(BLANKS)('when a person number is %s', async (_, blank) => {
    await expectCalm([bulkFile([row({ SUBJECT_ID: blank })])]);
    await expectCalm([bulkFile([row({ SUBJECT_ID: blank }), row()])]);
    await expectCalm([
      bulkFile([row(), row({ SUBJECT_ID: blank }), row({ SUBJECT_ID: '2' }), row({ SUBJECT_ID: blank })]),
    ]);
  });

  test.each(BLANKS)('when a count key is twelve digits and %s', async (_, blank) => {
    await expectCalm([bulkFile([row({ CNT_ORDER: `${blank}101001001000${blank}` })])]);
  });
});

describe('A blank person number', () => {
  test.each([
    ['a no-break space', '\u00a0'],
    ['a form feed', '\f'],
    ['an ideographic space', '\u3000'],
    ['dashes', '--'],
  ])('is one also when it is written as %s', async (_, blank) => {
    const folder = memoryFolder();
    const { summary } = await runInto(folder, bulkFile([row(), row({ SUBJECT_ID: blank }), row({ SUBJECT_ID: '2' })]));
    expect(summary['rowsSetAsideByCode']).toEqual({ 'blank-subject-id': 1 });
  });
});

describe('Explaining a person', () => {
  test('ends well or refuses whatever person is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        messyFiles,
        fc.oneof(fc.constantFrom('10000001', '', ' ', '10000001/101001001000', '__proto__'), fc.string()),
        async ({ bytes }, person) => {
          const job = jobOn(bytes, { policy: POLICIES[0]! });
          await expectRefusalAtMost(explainPerson(job.plan, person, job));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('A file of the wrong kind', () => {
  test('is refused with the number of fields that its rows have', async () => {
    const wide = Buffer.from(`${line(row())},x\n`.repeat(3));
    const [problem] = await refusalOf(runInto(memoryFolder(), wide));
    expect(problem).toMatchObject({ file: 'doj-1.csv', line: 1 });
    expect(problem!.hint).toContain('96');
    expect(problem!.hint).toContain('95');
  });
});
