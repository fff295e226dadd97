import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, parseIsoDate, textOf, utf8 } from '../../src/basics/index.ts';
import { deidentifyBulkFile, deidentifySheet } from '../../src/deidentify/index.ts';
import type { Policy } from '../../src/engine/index.ts';
import { type Facts, factsOf } from '../../src/history/index.ts';
import { inventPairs } from '../../src/invent/index.ts';
import { COLUMNS, RowReader, buildHistory, historyOfSheet, readRapSheet, splitRows } from '../../src/read/index.ts';
import { benchOf, decide } from '../../src/run/index.ts';
import { bulkFile, row } from '../support/bulk-file.ts';
import { table } from '../support/run-on.ts';
import { sample } from '../support/sheets.ts';

const secret = (text: string): string => createHmac('sha256', 'a key for tests').update(text).digest('hex');
const other = (text: string): string => createHmac('sha256', 'another key').update(text).digest('hex');

function withoutPerson(lines: readonly string[], by = secret): string {
  const made = deidentifySheet(readRapSheet([lines]).sheet, { secret: by, sequence: 1, file: 'sheet.txt' });
  if (!made) throw new Error('the sheet was not carried over');
  return made.join('\n');
}

/** The words of names, the numbers of five signs or more and the dates of a sheet; charges have numbers of their own. */
function telltales(text: string): {
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
} {
  const names = [...text.matchAll(/^(?:NAM\/|    )\d{2,3} (.*)$/gm)].flatMap(
    ([, name]) => name!.match(/[A-Z]{2,}/g) ?? [],
  );
  const besideCharges = text.replaceAll(/^(?!CNT).*[\d)A-Z. ](?:HS|PC|VC|BP|WI)\b.*$|^ +[.-]?\d.*$/gm, '');
  const tokens = besideCharges.match(/(?<![\d.])[A-Z]*\d[A-Z\d]{4,}/g) ?? [];
  const numbers = tokens.filter((token) => !/^\d{8}$/.test(token));
  return { words: names, numbers, dates: text.match(/(?<!\d)(?:18|19|20)\d{6}(?!\d)/g) ?? [] };
}

function found(all: readonly string[], text: string): readonly string[] {
  return all.filter((each) => new RegExp(`(?<![A-Z0-9])${each.replaceAll(/[-]/g, '\\-')}(?![A-Z0-9])`).test(text));
}

/** What must never pass, wherever it stands. */
const PLANTED = [
  '   COM: SPOKE TO HER BROTHER OTTOKAR ZWINGLI AT 300 NEWTGRASS AV,OAKLAND,CA,94612 TEL 5105550199',
  '   COM: ADR-19940410 (300,NEWTGRASS AV, , ,OAKLAND,CA,94612) SSN 900123456 BORN 19720418',
  '   SEN: STAY AWAY FROM OTTOKAR ZWINGLI 300 NEWTGRASS AV',
];

describe('A sheet without its person', () => {
  test('holds no name, number, address or date of it, in comments neither', () => {
    const lines = sample('ordinary.txt').split('\n');
    const planted = lines.flatMap((line) =>
      line.startsWith('CNT:')
        ? [line]
        : /HS-|PC-/.test(line)
          ? [line, ...PLANTED.slice(0, 2)]
          : line.startsWith('*DISPO:DISMISSED')
            ? [line, PLANTED[2]!]
            : [line],
    );
    const made = withoutPerson(planted);
    const { words, numbers, dates } = telltales(planted.join('\n'));
    expect(words).toContain('FERNSHAW');
    expect(dates.length).toBeGreaterThan(8);
    expect(numbers.length).toBeGreaterThan(8);
    expect(found([...words, ...numbers, ...dates], made)).toEqual([]);
    expect(made).not.toMatch(/OTTOKAR|ZWINGLI|NEWTGRASS|94612|5105550199|OAKLAND|GARDENER|TAT R ARM/);
  });

  test('nor does that of any invented person', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        for (const { lines } of inventPairs({ county: 'ALAMEDA', seed, people: 3 })) {
          const { words, numbers, dates } = telltales(lines.join('\n'));
          const made = withoutPerson(lines);
          // A county keeps its name, even San Luis Obispo that of somebody called Luis.
          expect(found(words, made.replaceAll(/^\d{8} {2}.*$/gm, ''))).toEqual([]);
          expect(found([...numbers, ...dates], made)).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('has all dates moved by one number of days, which another key changes', () => {
    const lines = sample('many-kinds.txt').split('\n');
    const days = (text: string): readonly number[] =>
      readRapSheet([text.split('\n')]).sheet.cycles.flatMap(({ events }) =>
        events.flatMap(({ date, counts }) =>
          [date, ...counts.flatMap(({ entries }) => entries.map((entry) => entry.date))].map((each) =>
            each.kind === 'known' ? dayNumber(each.earliest) : -1,
          ),
        ),
      );
    const before = days(lines.join('\n'));
    const moved = (by: typeof secret): Set<number> =>
      new Set(days(withoutPerson(lines, by)).map((day, i) => day - before[i]!));
    expect(moved(secret).size).toBe(1);
    expect([...moved(secret)][0]).toBeLessThan(-199);
    expect([...moved(other)]).not.toEqual([...moved(secret)]);
  });

  test('keeps a line that could not be read as one', () => {
    const made = withoutPerson(sample('lines-lost.txt').split('\n'));
    expect(made).not.toContain('171010');
    const { warnings } = readRapSheet([made.split('\n')]).sheet;
    expect(warnings.map(({ code }) => code)).toContain('unread-line');
  });
});

/** Questions whose answer rests on no day of the calendar but on the order of a record's own days, or on none. */
const DATELESS: Policy = {
  id: 'dateless',
  remedy: 'prop-64',
  source: 'a test',
  covers: ['plea-bargains', 'related-charges'],
  flow: [
    { ask: 'plea-bargain', surely: 'yes', then: 'dismiss' },
    { ask: 'plea-bargain', surely: 'maybe', then: 'maybe-eligible' },
    { ask: 'misdemeanor-or-infraction', then: 'dismiss' },
    { ask: 'prior-super-strike', before: 'conviction', then: 'not-eligible' },
    { ask: 'prior-registrable', before: 'conviction', then: 'not-eligible' },
    { ask: 'prior-convictions-of-section', count: 2, then: 'not-eligible' },
    { ask: 'only-prop-64-convictions', then: 'reduce' },
    { ask: 'under-age-at-conviction', age: 21, then: 'dismiss' },
    { ask: 'deceased', then: 'dismiss' },
    { ask: 'section-within', sections: ['HS 11357'], then: 'dismiss' },
  ],
  otherwise: 'hand-review',
} as unknown as Policy;

const asOf = parseIsoDate('2035-01-01')!;

function decided(facts: Facts): readonly string[] {
  const bench = benchOf({ inputs: ['it'], county: 'ALAMEDA', policy: DATELESS, remedies: ['prop-64'], asOf });
  return decide(facts, bench).map(
    ({ conviction, determination: { outcome, reason } }) =>
      `${conviction.count.id} ${conviction.level} ${outcome}: ${reason}`,
  );
}

function factsOfRows(bytes: Uint8Array): readonly Facts[] {
  const batch = splitRows(bytes, { file: 0, firstRow: 0, firstLine: 1 });
  const reader = new RowReader();
  const people = new Map<string, ReturnType<RowReader['row']>[]>();
  for (let i = 0; i < batch.count; i++) {
    const row = reader.row(batch, i);
    people.set(row.person, [...(people.get(row.person) ?? []), row]);
  }
  return [...people.values()].map((rows) => factsOf(buildHistory(rows, []).history));
}

describe('Determinations that rest on no day of the calendar', () => {
  test('are the same for a sheet and for a bulk file with nobody in them', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        for (const { lines, rows, person } of inventPairs({ county: 'ALAMEDA', seed, people: 4 })) {
          const bySheet = (text: readonly string[]): readonly string[] =>
            decided(factsOf(historyOfSheet(readRapSheet([text]).sheet, { file: 0, person })));
          const expected = bySheet(lines);
          expect(bySheet(withoutPerson(lines).split('\n'))).toEqual(expected);
          const bulk = deidentifyBulkFile('doj.csv', rows, secret);
          expect(bulk.leftOut + bulk.betraying).toBe(0);
          expect(factsOfRows(bulk.bytes).flatMap(decided)).toEqual(factsOfRows(rows).flatMap(decided));
          compared += expected.length;
        }
      }),
      { numRuns: 15 },
    );
    expect(compared).toBeGreaterThan(60);
  });
});

describe('A bulk file without its people', () => {
  test('holds no name, number or date of any of them, in comments neither', () => {
    for (const { rows } of inventPairs({ county: 'YOLO', seed: 5, people: 40 })) {
      const text = textOf(rows, 0, rows.length);
      const planted = text.replaceAll(/,([^,\n]*),#\n/g, (_, comment: string) =>
        comment === '' ? ',OTTOKAR ZWINGLI 300 NEWTGRASS AV 19800229,#\n' : `,${comment},#\n`,
      );
      const made = deidentifyBulkFile('doj.csv', utf8(planted), secret);
      const out = textOf(made.bytes, 0, made.bytes.length).replaceAll('SAN LUIS OBISPO', '');
      const cells = planted
        .split('\n')[0]!
        .match(/"(?:[^"]|"")*"|[^,]*(?=,|$)/g)!
        .map((cell) => cell.replaceAll('"', ''));
      const names = cells[12]!.match(/[A-Z]{2,}/g) ?? [];
      const identity = [2, 11, 15, 16, 17, 18, 19].map((at) => cells[at]!.trim()).filter((cell) => cell.length > 4);
      const dates = [...new Set(planted.match(/(?<!\d)(?:19|20)\d{6}(?!\d)/g))];
      expect(made.betraying).toBe(0);
      expect(found([...names, ...identity, ...dates, 'OTTOKAR', 'ZWINGLI', 'NEWTGRASS'], out)).toEqual([]);
    }
  });
});

/** What must not come through, wherever it stands, and in whatever form. */
const FREE = [
  'NADIA',
  'SPOKE TO NADIA OSTROVE ON 06/10/94',
  '415-555-1212',
  '4155551212',
  '5551212',
  '000-70-0001',
  '000700001',
  '14155551212',
  '300 NEWTGRASS AV',
];

/** Words and numbers of a text, each of which would tell something. */
const PLACES = FREE.flatMap((text) => text.match(/NADIA|OSTROVE|NEWTGRASS|\d[\d/-]{5,}/g) ?? []);

describe('Free text', () => {
  test('in charge, disposition, race, sex and agency of a sheet is crossed out, and what was understood stays', () => {
    for (const free of FREE) {
      const lines = sample('ordinary.txt')
        .replace('SEX/M RAC/WHITE', `SEX/M RAC/WHITE (${free})`)
        .replaceAll(/^( {2}11359 HS-POSSESS MARIJUANA FOR SALE)$/gm, `$1 TO ${free}`)
        .replaceAll(/^\*DISPO:CONVICTED$/gm, `*DISPO:CONVICTED-PER DECLARATION OF ${free}`)
        .replaceAll(/^19940912 {2}CASC SAN FRANCISCO$/gm, `19940912  CASC SAN FRANCISCO ${free}`)
        .split('\n');
      const made = withoutPerson(lines);
      expect(found(PLACES, made)).toEqual([]);
      expect(made).toContain('RAC/WHITE\n');
      expect(made).toContain('  11359 HS-POSSESS MARIJUANA FOR SALE TO X');
      expect(made).toContain('*DISPO:CONVICTED-PER XXXXXXXXXXX OF X');
    }
  });

  test.each(COLUMNS)('in %s of a bulk file does not come through', (column) => {
    for (const free of FREE) {
      const { bytes } = deidentifyBulkFile('doj.csv', bulkFile([row(), row({ [column]: free })]), secret);
      const out = textOf(bytes, 0, bytes.length);
      expect(found(PLACES, out)).toEqual([]);
    }
  });

  test('of a name that shifts the cells does not come through', () => {
    const cells = row({ PRI_NAME: 'OSTROVE,NADIA' });
    const shifted = COLUMNS.filter((column) => column !== 'PRI_SSN').map((column) => cells[column]);
    const { bytes } = deidentifyBulkFile('doj.csv', utf8(`${shifted.join(',')}\n`), secret);
    const out = textOf(bytes, 0, bytes.length);
    expect(out).toContain('PERSON,A');
    expect(out).not.toMatch(/NADIA|OSTROVE/);
  });

  test('is told from what records say: every invented charge and disposition comes through as it was', () => {
    for (const { rows } of inventPairs({ county: 'YOLO', seed: 11, people: 60 })) {
      const before = table(textOf(rows, 0, rows.length));
      const made = deidentifyBulkFile('doj.csv', rows, secret);
      const after = table(textOf(made.bytes, 0, made.bytes.length));
      for (const column of ['OFFENSE_DESCR', 'DISP_DESCR', 'STP_TYPE_DESCR', 'CONV_STAT_DESCR', 'GENDER', 'RACE_DESCR'])
        expect(after.map((each) => each[column])).toEqual(before.map((each) => each[column]));
    }
  });
});
