import { readXlsx } from 'hucre/xlsx';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../src/basics/index.ts';
import {
  type Ledger,
  type Listed,
  type Reviewed,
  challengeList,
  defenderList,
  dojList,
  importReturn,
  listed,
  printList,
  readReviewed,
  readSheet,
  reviewWorkbook,
  sheetsWith,
} from '../../src/court/index.ts';
import { readLedger } from '../../src/court/ledger.ts';
import type { Results } from '../../src/results/index.ts';
import { type Cells, bulkFile, row } from '../support/bulk-file.ts';
import { exportOn, memoryCourt, resultsOn, sha256 } from '../support/court.ts';
import { policyOf } from '../support/policies.ts';

const policy = policyOf(
  { ask: 'section-within', sections: ['HS 11358'], then: 'dismiss' },
  { ask: 'section-within', sections: ['HS 11359'], then: 'hand-review' },
);
const RECENT: Cells = {
  STP_EVENT_DATE: '20190601',
  DISP_DATE: '20190601',
  SENT_LOC_DESCR: 'PRISON',
  SENT_LENGTH: '4',
  SENT_TIME_CODE: 'Y',
};
const people: readonly Cells[] = [
  { PRI_NAME: 'ASH,ANN', OFFENSE_DESCR: '11358 HS-CULTIVATE MARIJUANA', OFN: '0012' },
  { PRI_NAME: 'BIRCH,BEN' },
  { PRI_NAME: 'CEDAR,CY', ...RECENT },
  { PRI_NAME: '=CMD|A,DEE', OFFENSE_DESCR: '11360(A) HS-SELL MARIJUANA', PRI_DOB: '19700000' },
  { PRI_NAME: 'ELM,EVE', OFFENSE_DESCR: '11357(B) HS-POSSESS MARIJUANA', CONV_STAT_DESCR: 'MISDEMEANOR' },
];
const results = await resultsOn(bulkFile(people.map((cells, i) => row({ SUBJECT_ID: `1000000${i + 1}`, ...cells }))), {
  policy,
});
const all = allOf(results);

function allOf(from: Results, reviewed: ReadonlyMap<string, Reviewed> = new Map()): readonly Listed[] {
  return [...from.determinations()].map((each) => listed(each, reviewed.get(each.conviction_key)));
}

const decision = (key: string, what: Reviewed['decision']): ReadonlyMap<string, Reviewed> =>
  new Map([
    [key, { key, decision: what, decidedBy: 'A. Prosecutor', decidedOn: '2020-07-15', note: 'the file says more' }],
  ]);

const read = (text: string): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true, bom: true });

describe('The list for the public defender', () => {
  test('It has what is challenged or waits for a person, those under sentence first', () => {
    const lines = read(printList(defenderList(all)));
    expect(lines.map((line) => [line.priority, line.name, line.standing])).toEqual([
      ['1', 'CEDAR,CY', 'waits for a person'],
      ['3', "'=CMD|A,DEE", 'not granted by the policy'],
      ['3', 'BIRCH,BEN', 'waits for a person'],
      ['3', 'ELM,EVE', 'not granted by the policy'],
    ]);
  });

  test('What a person decided to dismiss is not in it; what a person challenges is', () => {
    const key = '10000002/101002001000';
    const standing = (what: Reviewed['decision']): unknown =>
      read(printList(defenderList(allOf(results, decision(key, what))))).find((line) => line.conviction_key === key)
        ?.standing;
    expect([standing('dismiss'), standing('challenge-risk')]).toEqual([undefined, 'challenged']);
  });
});

describe('The list of challenges', () => {
  test('It tells a ground on record from none, and says what a challenge would need', () => {
    const lines = read(printList(challengeList(all)));
    const elm = lines.find((line) => line.name === 'ELM,EVE')!;
    expect(elm.ground).toBe('none on record');
    expect(elm.ground_in_words).toContain('clear and convincing evidence');
    expect(lines.map((line) => line.name)).not.toContain('ASH,ANN');
  });

  test("A person's ground is given in that person's words", () => {
    const [line] = read(printList(challengeList(allOf(results, decision('10000005/101002001000', 'challenge-risk')))));
    expect(line).toMatchObject({ ground: 'risk', ground_in_words: 'the file says more', name: 'ELM,EVE' });
  });
});

test('A court’s order says where a conviction stands, whatever a later run of the same files says', async () => {
  const court = memoryCourt();
  exportOn(results, court);
  const [batch] = readLedger(court.store, sha256).batches;
  const sheet = readSheet('return.csv', Buffer.from(`batch_id,line_id,status\n${batch!.id},1,ORDERED\n`));
  const today = parseIsoDate('2020-09-01')!;
  importReturn(sheet, 'sha', { today, correct: false }, { ...court, results });
  const later = await resultsOn(bulkFile(people.map((cells, i) => row({ SUBJECT_ID: `1000000${i + 1}`, ...cells }))), {
    policy: policyOf({ ask: 'section-within', sections: ['HS 11358'], then: 'hand-review' }),
  });
  const told = readLedger(court.store, sha256);
  const lists = (told?: Ledger): readonly (readonly string[])[] => {
    const own = [...later.determinations()].map((each) => listed(each, undefined, told));
    return [defenderList(own), challengeList(own)].map((list) => read(printList(list)).map(({ name }) => name!));
  };
  for (const list of lists()) expect(list).toContain('ASH,ANN');
  for (const list of lists(told)) expect(list).not.toContain('ASH,ANN');
  const own = [...later.determinations()].map((each) => listed(each, undefined, told));
  const { sheets } = await readXlsx(await reviewWorkbook(own, later, { stamp: new Date('2020-07-01T00:00:00Z') }));
  const review = sheets.flatMap(({ rows }) => rows).find((line) => line.includes('ASH,ANN'))!;
  expect(review.join()).toContain('a court has changed it: ORDERED');
});

describe("The list for DOJ's record", () => {
  test('It says of each count how far it is', () => {
    const court = memoryCourt();
    const state = (): unknown =>
      read(printList(dojList(all, readLedger(court.store, sha256)))).map((line) => [
        line.case_number,
        line.action,
        line.status,
      ]);
    expect(state()).toEqual([['0012', 'DISMISS_AND_SEAL', 'DECIDED']]);
    exportOn(results, court);
    expect(state()).toEqual([['0012', 'DISMISS_AND_SEAL', 'SENT']]);
  });
});

describe('The workbook', () => {
  const stamp = new Date('2020-07-01T00:00:00Z');

  test('Each conviction stands in one sheet; days are days, numbers numbers, case numbers text', async () => {
    const { sheets } = await readXlsx(await reviewWorkbook(all, results, { stamp }));
    const names = sheets.map(({ name }) => name);
    expect(names).toEqual([
      'Explanations',
      'Hand review',
      'To be relieved',
      'Not eligible',
      'Already relieved',
      'People',
    ]);
    const cells = (sheet: string, line: number): Readonly<Record<string, unknown>> => {
      const { rows } = sheets.find(({ name }) => name === sheet)!;
      return Object.fromEntries(rows[0]!.map((head, i) => [head, rows[line]![i] ?? null]));
    };
    expect(sheets.slice(1, 5).map(({ rows }) => rows.length - 1)).toEqual([2, 1, 2, 0]);
    expect(cells('To be relieved', 1)).toMatchObject({
      'Conviction date': new Date('2010-06-01T00:00:00Z'),
      'Birth date': new Date('1980-03-14T00:00:00Z'),
      'Case numbers': '0012',
      'Convictions in case': 1,
    });
    expect(cells('Not eligible', 1)).toMatchObject({ Name: '=CMD|A,DEE', 'Birth date': '1970' });
    expect(cells('People', 1)).toMatchObject({ Name: 'ASH,ANN', 'To be dismissed': 1, 'Wait for a person': 0 });
  });

  test('No cell is a formula, the header is frozen and filtered', async () => {
    const parts = partsOf(await reviewWorkbook(all, results, { stamp }));
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(6);
    for (const [, text] of sheets) expect(text).not.toMatch(/<f[ >]/);
    for (const [, text] of sheets.slice(1)) {
      expect(text).toContain('state="frozen"');
      expect(text).toContain('<autoFilter ref="A1:');
    }
  });

  test('A full sheet goes on in a next one, and nothing is lost', async () => {
    const { sheets } = await readXlsx(await reviewWorkbook(all, results, { stamp, sheetRows: 2 }));
    const parts = sheets.filter(({ name }) => /^Hand review|^Not eligible/.test(name));
    expect(parts.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Hand review', 2],
      ['Hand review (2)', 2],
      ['Not eligible', 2],
      ['Not eligible (2)', 2],
    ]);
  });

  test('The same results give the same bytes', async () => {
    const once = await reviewWorkbook(all, results, { stamp });
    expect(Buffer.from(await reviewWorkbook(all, results, { stamp })).equals(Buffer.from(once))).toBe(true);
  });

  test('Decisions filled in are read back, from every sheet that has them', async () => {
    const given = decision('10000002/101002001000', 'reduce-to-misdemeanor');
    const bytes = await reviewWorkbook(allOf(results, given), results, { stamp });
    const sheets = await sheetsWith('decision', 'review.xlsx', bytes);
    expect(sheets).toHaveLength(3);
    const found = sheets.map(readReviewed);
    expect(found.flatMap(({ problems }) => problems)).toEqual([]);
    const [read] = found.flatMap(({ decisions }) => [...decisions.values()]);
    expect(read).toMatchObject(given.get('10000002/101002001000')!);
    expect(read!.from).toMatchObject({ line: 2 });
  });
});

/** The parts of a ZIP archive, by the sizes in its central directory. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const parts = new Map<string, string>();
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0 && zip.readUInt32LE(at) === 0x02014b50;) {
    const [method, size, nameLength] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    parts.set(
      zip.toString('utf8', at + 46, at + 46 + nameLength),
      (method === 0 ? data : inflateRawSync(data)).toString('utf8'),
    );
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

test('The page of lists has every column, in order', () => {
  const page = readFileSync(new URL('../../docs/formats/lists.md', import.meta.url), 'utf8');
  const named = (section: string): readonly (string | undefined)[] =>
    [
      ...page
        .split(`## ${section}\n`)[1]!
        .split('\n## ')[0]!
        .matchAll(/^\| `([^`]+)` \|/gm),
    ].map(([, name]) => name);
  expect(named('public_defender.csv')).toEqual(defenderList([]).columns);
  expect(named('doj_update.csv')).toEqual(dojList([], readLedger(memoryCourt().store, sha256)).columns);
  expect(named('challenges.csv')).toEqual(challengeList([]).columns);
});
