import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Determination, OUTCOME_WORDS } from '../../src/engine/index.ts';
import { numbersOwnFirst } from '../../src/write/index.ts';
import { RunRefused, explainPerson } from '../../src/run/index.ts';
import { jobOn, memoryFolder, runInto, table } from '../support/run-on.ts';
import { COLUMNS_WITH_VALUES, POLICIES, histories } from './histories.ts';
import { bulkFile } from '../support/bulk-file.ts';
import { messyFiles } from './messy-files.ts';
import './seed.ts';

const policy = fc.constantFrom(...POLICIES);

async function filesOf(
  inputs: readonly Uint8Array[],
  given: (typeof POLICIES)[number],
): Promise<ReadonlyMap<string, string>> {
  const folder = memoryFolder();
  try {
    await runInto(folder, inputs, { policy: given });
  } catch (cause) {
    if (!(cause instanceof RunRefused)) throw cause;
    return new Map([['refused', JSON.stringify(cause.problems)]]);
  }
  return new Map([...folder.published].map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]));
}

test('The same run gives the same bytes in every file, at another hour too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(messyFiles, { minLength: 1, maxLength: 2 }), policy, async (files, given) => {
      const inputs = files.map(({ bytes }) => bytes);
      const first = await filesOf(inputs, given);
      vi.useFakeTimers({ now: new Date('2031-12-31T23:59:59Z'), toFake: ['Date', 'performance'] });
      const second = await filesOf(inputs, given);
      vi.useRealTimers();
      expect(second).toEqual(first);
    }),
    { numRuns: 40 },
  );
});

test('The files of a run name no time of day, no folder and nothing that chance could change', async () => {
  const inputs = [fc.sample(messyFiles, { numRuns: 1, seed: 7 })[0]!.bytes];
  const files = await filesOf(inputs, POLICIES[0]!);
  expect(files.get('run.json') ?? files.get('refused')).not.toMatch(/\d\d:\d\d:\d\d|\/tmp|\/home|seconds/i);
});

test('An explanation decides every conviction as the run does, for the same reason, on the same answers', async () => {
  await fc.assert(
    fc.asyncProperty(histories(COLUMNS_WITH_VALUES), policy, async (rows, given) => {
      const files = await filesOf([bulkFile(rows)], given);
      if (files.has('refused')) return;
      const written = table(Buffer.from(files.get('determinations.csv')!, 'latin1').toString());
      for (const person of new Set(rows.map((each) => each.SUBJECT_ID))) {
        const job = jobOn(bulkFile(rows), { policy: given });
        const { decided } = await explainPerson(job.plan, person, job);
        const ran = written.filter((each) => each['subject_id'] === person);
        expect(
          decided.map(({ conviction, determination }) =>
            told(conviction.key, numbersOwnFirst(conviction), determination),
          ),
        ).toEqual(
          ran.map((each) => [
            each['conviction_key'],
            each['case_numbers'],
            each['outcome'],
            each['reason'],
            each['missing_facts'],
            each['possible_outcomes'],
            each['cautions'],
            each['answers'],
          ]),
        );
      }
    }),
    { numRuns: 100 },
  );
});

function told(
  key: string,
  numbers: readonly string[],
  { outcome, reason, missing, possible, cautions, trace }: Determination,
): readonly string[] {
  const answers = trace.map(
    ({ id, answer }) => `${id}: ${answer.is} (${answer.is === 'unknown' ? answer.missing : answer.because})`,
  );
  return [
    key,
    numbers.join('; '),
    OUTCOME_WORDS[outcome],
    reason,
    missing.join('; '),
    possible.map((each) => OUTCOME_WORDS[each]).join('; '),
    cautions.join('; '),
    answers.join('; '),
  ];
}
