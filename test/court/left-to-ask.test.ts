import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../src/basics/index.ts';
import {
  type Correction,
  type Decision,
  type LeftToAsk,
  decidedIn,
  exportRelief,
  importReturn,
  leftToAsk,
  readSheet,
} from '../../src/court/index.ts';
import { readLedger } from '../../src/court/ledger.ts';
import { motionCases } from '../../src/documents/index.ts';
import { courtFolder, nodeHash, resultsSource } from '../../src/node/index.ts';
import { makeMotions, takeInReturn } from '../../src/paperwork/index.ts';
import { openResults } from '../../src/results/index.ts';
import { bulkFile, row } from '../support/bulk-file.ts';
import { ASKED, exportOn, memoryCourt, resultsOn, sha256 } from '../support/court.ts';
import { dismissIf } from '../support/policies.ts';
import { runOn } from '../support/run-on.ts';

const policy = dismissIf({ ask: 'section-within', sections: ['HS 11359'] });
const today = parseIsoDate('2020-09-01')!;
const keyOf = (i: number): string => `1000000${i}/101002001000`;
const file = bulkFile([1, 2, 3, 4, 5, 6, 7, 8].map((i) => row({ SUBJECT_ID: `1000000${i}`, OFN: `20F${i}` })));
const results = await resultsOn(file, { policy });

/** A court's answers to the lines sent, `3,ORDERED,20F3`, the number last where it gives one. */
const returned = (batch: string, ...answers: readonly string[]): string =>
  `batch_id,line_id,status,court_case_number\n${answers.map((each) => `${batch},${each}\n`).join('')}`;

const ANSWERS = [
  '1,ORDERED,',
  '2,ALREADY_DONE,',
  '3,PURGED,',
  '4,REFUSED,',
  '5,IDENTITY_MISMATCH,',
  '6,NOT_FOUND,',
  '7,NOT_FOUND,99-777',
];

function leftAfter(
  answers: readonly string[],
  corrections?: ReadonlyMap<string, Correction>,
  remedy = 'prop-64',
): LeftToAsk {
  const court = memoryCourt();
  exportOn(results, court);
  const batch = readLedger(court.store, sha256).batches[0]!.id;
  const sheet = readSheet('return.csv', Buffer.from(returned(batch, ...answers)));
  if (answers.length > 0) importReturn(sheet, 'sha', { today, correct: false }, { ...court, results });
  if (corrections) exportOn(results, court, { ...ASKED, corrections });
  const ledger = readLedger(court.store, sha256);
  const decided = decidedIn(results, { remedy: 'prop-64', reviewed: new Map() }, ledger);
  const decisions = decided.filter((each): each is Decision & { kind: 'decision' } => each.kind === 'decision');
  return leftToAsk(decisions, remedy, ledger);
}

const keysOf = ({ decisions }: LeftToAsk): readonly string[] => decisions.map(({ row: of }) => of.conviction_key);

describe('What is left to ask a court for', () => {
  test('All that was sent and is not answered, under the number of the record', () => {
    const left = leftAfter([]);
    expect(left.decisions).toHaveLength(8);
    expect(left.answered.size).toBe(0);
    expect(motionCases(left.decisions, left.renumbered).map(({ caseNumber }) => caseNumber)).toContain('20F1');
  });

  test('Nothing that a court has said its last word on, and nothing that it cannot place under the number it has', () => {
    const left = leftAfter(ANSWERS);
    expect(keysOf(left)).toEqual([keyOf(7), keyOf(8)]);
    expect([...left.answered]).toEqual([
      ['ORDERED', 1],
      ['ALREADY_DONE', 1],
      ['PURGED', 1],
      ['REFUSED', 1],
      ['IDENTITY_MISMATCH', 1],
      ['NOT_FOUND', 1],
    ]);
  });

  test('What it found elsewhere, or the office did, goes by that number; the old one is told as another', () => {
    const left = leftAfter(ANSWERS, new Map([[keyOf(5), { caseNumber: ' 98-0005 ', withdraw: false }]]));
    const cases = motionCases(left.decisions, left.renumbered);
    expect(cases.map(({ caseNumber, otherCaseNumbers }) => [caseNumber, otherCaseNumbers])).toEqual([
      ['20F8', []],
      ['98-0005', ['20F5']],
      ['99-777', ['20F7']],
    ]);
    expect(left.answered.get('IDENTITY_MISMATCH')).toBeUndefined();
  });

  test('A ledger of another remedy answers nothing', () => {
    expect(leftAfter(ANSWERS, undefined, 'dismissal').decisions).toHaveLength(8);
  });
});

describe('The motions of a run whose court has answered', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cmr-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('None is written for what it has answered, and it is told why', async () => {
    const run = await runOn(file, { policy });
    for (const [name, text] of run.files) writeFileSync(join(folder, name), text);
    const effects = { ...courtFolder(folder), hash: nodeHash };
    const { batches } = exportRelief(openResults(resultsSource(folder)), ASKED, effects);
    const path = join(folder, 'return.csv');
    writeFileSync(path, returned(batches[0]!.id, ...ANSWERS.slice(0, 6), '7,NOT_FOUND,', '8,ORDERED,'));
    await takeInReturn(folder, { path, correct: false, on: today });
    const countyProfile = new URL('../../samples/county-profile.json', import.meta.url).pathname;
    const asked = { countyProfile, remedy: 'prop-64', paper: 'letter' } as const;
    const made = await makeMotions(folder, join(folder, 'motions'), asked);
    expect(made).toMatchObject({ files: [], cases: 0 });
    expect(made.notices).toEqual([
      '8 counts are left out, since a court has answered: 2 ORDERED, 1 ALREADY_DONE, 1 PURGED, 1 REFUSED, 1 IDENTITY_MISMATCH, 2 NOT_FOUND. What it could not place is asked again when the number of the case is corrected with the next court export.',
    ]);
  });
});
