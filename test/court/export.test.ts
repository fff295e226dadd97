import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  RELIEF_COLUMNS,
  type Reviewed,
  courtReliefSchema,
  readReviewed,
  readSheet,
  sha256Of,
} from '../../src/court/index.ts';
import { printProblem } from '../../src/basics/index.ts';
import { invent } from '../../src/invent/index.ts';
import type { Results } from '../../src/results/index.ts';
import { RunRefused } from '../../src/run/index.ts';
import { type Row, arrest, bulkFile, row } from '../support/bulk-file.ts';
import { ASKED, type MemoryCourt, exportOn, memoryCourt, resultsOn, sha256 } from '../support/court.ts';
import { dismissIf, policyOf } from '../support/policies.ts';

const DISMISS = dismissIf({ ask: 'section-within', sections: ['HS 11359', 'HS 11357'] });

type Line = Readonly<Record<string, string>>;

function linesOf(court: MemoryCourt, name: string): readonly Line[] {
  return parse(court.published.get(`${name}.csv`)!, { columns: true, bom: true });
}

async function exported(rows: readonly Row[], asked: Parameters<typeof exportOn>[2] = {}): Promise<readonly Line[]> {
  const court = memoryCourt();
  exportOn(await resultsOn(bulkFile(rows), { policy: DISMISS }), court, asked);
  return [...court.published.keys()]
    .filter((name) => name.startsWith('court-relief') && name.endsWith('.csv'))
    .flatMap((name) => linesOf(court, name.slice(0, -4)));
}

describe('The court file', () => {
  test('Its columns are those of the page and of the schema, in order', async () => {
    const [line] = await exported([row()]);
    expect(Object.keys(line!)).toEqual(RELIEF_COLUMNS.map(({ name }) => name));
    const page = readFileSync(new URL('../../docs/formats/court-relief-export.md', import.meta.url), 'utf8');
    const section = page.split('## The columns')[1]!.split('\n## ')[0]!;
    const named = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(RELIEF_COLUMNS.map(({ name }) => name));
  });

  test('It says of a count what a court needs to find it and to change it', async () => {
    const [line] = await exported([row({ OFN: '  10f-00001 ', FBI_NUMBER: '123456AB7', STP_ORI_CODE: '343500' })]);
    expect(line).toMatchObject({
      schema_version: '1.0',
      line_id: '1',
      county_fips: '06067',
      court_ori: '343500',
      court_name: 'Superior Court of California, County of Sacramento',
      case_number_source: '  10f-00001 ',
      case_number: '10F-00001',
      case_number_alternatives: '10F00001',
      defendant_last: 'SAMPLE',
      defendant_first: 'SAM',
      defendant_middle: 'S',
      defendant_dob: '1980-03-14',
      fbi: '',
      count_number: '1',
      code: 'HS',
      section: '11359',
      attempt: 'N',
      level: 'F',
      conviction_date: '2010-06-01',
      action: 'DISMISS_AND_SEAL',
      legal_basis: 'HS 11361.9',
      registration_relief: 'Y',
      other_counts_in_case: '0',
      confidence: 'HIGH',
      source_row: '2',
    });
  });

  test('FBI numbers stand in it only when asked for', async () => {
    const rows = [row({ FBI_NUMBER: '123456AB7' })];
    const court = memoryCourt();
    const results = await resultsOn(bulkFile(rows), { policy: DISMISS });
    exportOn(results, court, { terms: { ...ASKED.terms, withFbi: true } });
    expect(linesOf(court, 'court-relief_001_cascsacramento')[0]!.fbi).toBe('123456AB7');
  });

  test('A count of the same case that stays is counted, one that goes is not', async () => {
    const lines = await exported([
      row(),
      row({ CNT_ORDER: '101002002000', OFFENSE_DESCR: '11357(B) HS-POSSESS MARIJUANA' }),
      row({ CNT_ORDER: '101002003000', OFFENSE_DESCR: '459 PC-BURGLARY' }),
    ]);
    expect(lines.map((line) => [line.section, line.count_number, line.other_counts_in_case])).toEqual([
      ['11359', '1', '1'],
      ['11357', '2', '1'],
    ]);
  });

  test('Each court gets a file of its own; one that writes its name with a blank is the same court', async () => {
    const court = memoryCourt();
    const agencies = ['CASCSACRAMENTO', 'CASC SACRAMENTO', 'CAMCSACRAMENTO'];
    const rows = agencies.map((agency, i) => row({ SUBJECT_ID: `1000000${i + 1}`, STP_ORI_DESCR: agency }));
    exportOn(await resultsOn(bulkFile(rows), { policy: DISMISS }), court);
    expect([...court.published.keys()].filter((name) => /relief.*csv$/.test(name))).toEqual([
      'court-relief_001_camcsacramento.csv',
      'court-relief_002_cascsacramento.csv',
    ]);
    expect(linesOf(court, 'court-relief_002_cascsacramento')).toHaveLength(2);
  });

  test('Counts without a case number come last, and those of one step are one case', async () => {
    const rows = [
      row({ SUBJECT_ID: '10000001', OFN: '' }),
      row({ SUBJECT_ID: '10000001', CNT_ORDER: '101002002000', OFN: '', OFFENSE_DESCR: '11357(B) HS-POSSESS' }),
      row({ SUBJECT_ID: '10000002', OFN: '99Z1' }),
    ];
    const court = memoryCourt();
    exportOn(await resultsOn(bulkFile(rows), { policy: DISMISS }), court);
    expect(linesOf(court, 'court-relief_001_cascsacramento').map((line) => line.case_number)).toEqual(['99Z1', '', '']);
    const { batch, cases } = JSON.parse(court.published.get('court-relief_001_cascsacramento.json')!);
    expect(batch.totals).toMatchObject({ lines: 3, cases: 2, persons: 2 });
    expect(cases[1]).not.toHaveProperty('case_number');
    expect(cases[1].counts).toHaveLength(2);
  });

  test('A felony that is reduced becomes the misdemeanor of today; a misdemeanor that the statute does not lower waits', async () => {
    const reduce = policyOf({ ask: 'section-within', sections: ['HS 11359'], then: 'reduce' });
    const court = memoryCourt();
    const rows = [row(), row({ SUBJECT_ID: '10000002', CONV_STAT_DESCR: 'MISDEMEANOR' })];
    const { plan } = exportOn(await resultsOn(bulkFile(rows), { policy: reduce }), court);
    const lines = linesOf(court, 'court-relief_001_cascsacramento');
    expect(lines.map((line) => [line.action, line.new_code_section])).toEqual([['REDUCE_MISDEMEANOR', 'HS 11359(b)']]);
    expect(plan.withheld.map(({ why }) => why)).toEqual([expect.stringContaining('waits for a person')]);
  });

  test('A misdemeanor of PC 19.8 waits for the consent of the person, and says so; a wobbler does not', async () => {
    const minor = { OFFENSE_DESCR: '415 PC-DISTURBING THE PEACE', OFFENSE_TOC: 'M', CONV_STAT_DESCR: 'MISDEMEANOR' };
    const theft = { OFFENSE_DESCR: '487(A) PC-GRAND THEFT', SENT_LOC_DESCR: 'PROBATION' };
    const rows = [row(minor), row({ ...theft, SUBJECT_ID: '10000002' })];
    const results = await resultsOn(bulkFile(rows), { remedies: ['reduction'] });
    const court = memoryCourt();
    const { plan } = exportOn(results, court, { remedy: 'reduction' });
    expect(plan.withheld.map(({ why }) => why)).toEqual([
      'Eligible for Reduction: to an infraction by PC 17(d)(2), which needs the consent of the person; waits for a person to say that it is given',
    ]);
    const consented: Reviewed = { ...REVIEW, decision: 'reduce-to-infraction' };
    const reviewed = new Map([[consented.key, consented]]);
    exportOn(results, court, { remedy: 'reduction', reviewed });
    const lines = [...court.published.keys()]
      .filter((name) => /relief.*csv$/.test(name))
      .flatMap((name) => linesOf(court, name.slice(0, -4)));
    expect(lines.map(({ action, legal_basis }) => [action, legal_basis])).toEqual([
      ['REDUCE_MISDEMEANOR', 'PC 17(b)(3)'],
      ['REDUCE_INFRACTION', 'PC 17(d)(2)'],
    ]);
  });

  test('A day that no calendar has, or of a year that no record is of, is not passed on', async () => {
    const days = ['20100601', '18890401', '21000101', '20110231', '20110200', '00000000', '2011'];
    const rows = days.map((day, i) => row({ SUBJECT_ID: `1000000${i + 1}`, OFN: `20F${i + 1}`, DISP_DATE: day }));
    const lines = await exported(rows);
    expect(lines.map(({ disposition_date }) => disposition_date)).toEqual(['2010-06-01', '', '', '', '', '', '']);
  });

  test('HS 11361.8 is cited only where the statute itself gives the relief asked, or may', async () => {
    const late = { SUBJECT_ID: '10000002', OFN: '20F2', CYC_DATE: '20180501', STP_EVENT_DATE: '20180601' };
    const arrested = arrest({ ...late, CNT_ORDER: '101001001000', STP_EVENT_DATE: '20180501' });
    const concentrated = row({ OFN: '20F1', OFFENSE_DESCR: '11357(A) HS-POSSESS CONCENTRATED CANNABIS' });
    const redesignated = row({ SUBJECT_ID: '10000003', OFN: '20F3' });
    const lines = await exported([concentrated, arrested, row(late), redesignated]);
    expect(lines.map(({ legal_basis }) => legal_basis)).toEqual([
      'HS 11361.9; HS 11361.8(f)',
      'HS 11361.9',
      'HS 11361.9',
    ]);
  });

  test('Nothing that waits for a person goes out, until a person decides', async () => {
    const undecided = row({ STP_EVENT_DATE: '', DISP_DATE: '', CONV_STAT_DESCR: '', OFFENSE_TOC: '' });
    const policy = policyOf({ ask: 'misdemeanor-or-infraction', then: 'dismiss' });
    const results = await resultsOn(bulkFile([undecided]), { policy });
    const court = memoryCourt();
    expect(exportOn(results, court).batches).toEqual([]);
    const reviewed = new Map([['10000001/101002001000', REVIEW]]);
    exportOn(results, court, { reviewed });
    expect(linesOf(court, 'court-relief_001_cascsacramento')[0]).toMatchObject({
      confidence: 'REVIEWED',
      decided_by: 'A. Prosecutor',
      decision_date: '2020-07-15',
      rule_id: 'reviewed',
      level: 'U',
    });
  });

  test('A person who decides against relief keeps a count back', async () => {
    const reviewed = new Map([['10000001/101002001000', { ...REVIEW, decision: 'challenge-risk' as const }]]);
    expect(await exported([row()], { reviewed })).toEqual([]);
  });

  test('A cell that a spreadsheet would run as a formula is held back in the variant for spreadsheets, and only there', async () => {
    const rows = [row({ PRI_NAME: '=HYPERLINK(1),SAM', OFN: '+1' })];
    const plain = await exported(rows);
    const spreadsheet = await exported(rows, { variant: 'spreadsheet' });
    expect([plain[0]!.defendant_name_source, plain[0]!.case_number]).toEqual(['=HYPERLINK(1),SAM', '+1']);
    expect([spreadsheet[0]!.defendant_name_source, spreadsheet[0]!.case_number]).toEqual(["'=HYPERLINK(1),SAM", "'+1"]);
  });

  test('The hash is that of the file with the line: not that of another of the same name, nor of none for a semicolon', async () => {
    const inputs = ['10000001', '10000002'].map((SUBJECT_ID) => bulkFile([row({ SUBJECT_ID })]));
    const hashes = async (...names: readonly string[]): Promise<unknown> => {
      const results = await resultsOn(inputs, { policy: DISMISS, names });
      const { batches } = exportOn(results, memoryCourt());
      const known = results.record.inputs.map(({ sha256: hash }) => hash);
      return batches.flatMap(({ lines }) =>
        lines.map((line) => [known.indexOf(line.source_file_sha256!), line.source_file_sha256, line.source_row]),
      );
    };
    const either = [expect.any(Number), 'unknown', '2'];
    expect(await hashes('doj.csv', 'doj.csv')).toEqual([either, either]);
    expect(await hashes('a; b.csv', 'a.csv')).toEqual([
      [0, expect.any(String), '2'],
      [1, expect.any(String), '2'],
    ]);
  });

  test('No social security number stands in any file', async () => {
    const court = memoryCourt();
    const rows = [row({ PRI_SSN: '987650432', REQ_SSN: '123987456' })];
    exportOn(await resultsOn(bulkFile(rows), { policy: DISMISS }), court);
    expect([...court.published.values()].filter((text) => /987650432|123987456/.test(text))).toEqual([]);
  });
});

const REVIEW: Reviewed = {
  key: '10000001/101002001000',
  decision: 'dismiss',
  decidedBy: 'A. Prosecutor',
  decidedOn: '2020-07-15',
  note: '',
};

describe('A court file of many people', () => {
  const bytes = Buffer.concat(
    [...invent({ county: 'YOLO', people: 300, seed: 7, faults: 0.2, header: true })].map((piece) => piece.bytes),
  );
  let results: Results;
  let underThree: Results;

  beforeAll(async () => {
    results = await resultsOn(bytes, { county: 'YOLO', policy: DISMISS });
    const remedies = ['prop-64', 'dismissal', 'reduction'];
    underThree = await resultsOn(bytes, { county: 'YOLO', policy: DISMISS, remedies });
  });

  test('Its JSON keeps to the schema, its totals follow from its lines, and its hash from its cases', () => {
    const validate = new Ajv2020({ strict: false }).compile(courtReliefSchema());
    const court = memoryCourt();
    const { batches } = exportOn(results, court);
    expect(batches.length).toBeGreaterThan(0);
    for (const { number, lines } of batches) {
      const name = [...court.published.keys()]
        .find((each) => each.startsWith(`court-relief_00${number}_`))!
        .replace(/\.\w+$/, '');
      const json = JSON.parse(court.published.get(`${name}.json`)!);
      validate(json);
      expect(validate.errors).toBeNull();
      const csv = linesOf(court, name);
      expect(csv).toHaveLength(lines.length);
      const counts = json.cases.flatMap((each: { counts: unknown[] }) => each.counts);
      expect(json.batch.totals.lines).toBe(csv.length);
      expect(counts).toHaveLength(csv.length);
      expect(json.batch.totals.persons).toBe(new Set(csv.map((line) => line.subject_key)).size);
      expect(json.batch.totals.cases).toBe(json.cases.length);
      for (const [action, count] of Object.entries(json.batch.totals.by_action))
        expect(csv.filter((line) => line.action === action)).toHaveLength(count as number);
      expect(json.signature.sha256).toBe(sha256Of(JSON.stringify(json.cases), sha256));
      const required = RELIEF_COLUMNS.filter((column) => column.required);
      expect(csv.filter((line) => required.some(({ name: column }) => line[column] === ''))).toEqual([]);
    }
  });

  test('Every decided conviction is sent once, and none that is not', () => {
    const granted = [...results.determinations()].filter(({ outcome }) => outcome === 'Eligible for Dismissal');
    const { batches } = exportOn(results, memoryCourt());
    const sent = batches.flatMap(({ lines }) => lines.map((line) => line.conviction_key));
    expect(new Set(sent)).toEqual(new Set(granted.map((each) => each.conviction_key)));
    expect(sent).toHaveLength(granted.length);
  });

  test('A folder whose courts were sent one remedy sends no other: it would take the first back', () => {
    const court = memoryCourt();
    exportOn(underThree, court);
    const sent = [...court.entries];
    expect(() => exportOn(underThree, court, { remedy: 'dismissal' })).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'other-remedy' })] }),
    );
    expect(court.entries).toEqual(sent);
    expect(exportOn(underThree, court).batches).toEqual([]);
  });

  test('A line of another remedy names the section that gives the relief, and no question of the program', () => {
    for (const [remedy, bases] of [
      ['dismissal', /^PC 1203\.4(a|1|2|3|9)?( or PC 1203\.4(a|1|2|3|9)?)*$/],
      ['reduction', /^PC 17\(b\)\(3\)$/],
    ] as const) {
      const { batches } = exportOn(underThree, memoryCourt(), { remedy });
      const lines = batches.flatMap((batch) => batch.lines);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => !bases.test(line.legal_basis!))).toEqual([]);
    }
  });

  test('A remedy of which courts are sent nothing is refused by name', async () => {
    const underTwo = await resultsOn(bulkFile([row()]), { policy: DISMISS, remedies: ['prop-64', 'prop-47'] });
    const refused = (remedy: string): unknown => {
      try {
        return exportOn(underTwo, memoryCourt(), { remedy });
      } catch (cause) {
        return (cause as RunRefused).problems.map(({ code, field, hint }) => [code, field, hint]);
      }
    };
    expect(refused('prop-47')).toEqual([
      ['no-court-files', '--remedy', expect.stringContaining('of prop-47, only of prop-64, reduction, dismissal')],
    ]);
    expect(refused('dismissal')).toEqual([
      ['unknown-remedy', '--remedy', expect.stringContaining('name one of these')],
    ]);
  });

  test('The same results give the same bytes', async () => {
    const once = memoryCourt();
    const again = memoryCourt();
    exportOn(results, once);
    exportOn(await resultsOn(bytes, { county: 'YOLO', policy: DISMISS }), again);
    expect([...again.published]).toEqual([...once.published]);
    expect(again.entries).toEqual(once.entries);
  });
});

describe("People's decisions", () => {
  const read = (text: string): ReturnType<typeof readReviewed> =>
    readReviewed(readSheet('reviewed.csv', Buffer.from(text)));
  const header = 'conviction_key,decision,decided_by,decided_on,note\n';

  test('A line without a decision is not decided yet', () => {
    expect(read(`${header}1/101002001000,,,,\n`)).toEqual({ decisions: new Map(), problems: [] });
  });

  test('A decision needs a person, a day and one of the words', () => {
    const { problems } = read(`${header}1/101002001000,expunge,,soon,\n`);
    expect(problems.map(({ field, line }) => [field, line])).toEqual([
      ['decision', 2],
      ['decided_by', 2],
      ['decided_on', 2],
    ]);
  });

  test('Two decisions about one conviction are told', () => {
    const { problems } = read(`${header}1/1,dismiss,A,2020-07-01,\n1/1,no relief,A,2020-07-01,\n`);
    expect(problems).toHaveLength(1);
  });

  test('Decisions about convictions that the results do not have are refused', async () => {
    const results = await resultsOn(bulkFile([row()]), { policy: DISMISS });
    expect(() => exportOn(results, memoryCourt(), { reviewed: new Map([['9/101002001000', REVIEW]]) })).toThrow(
      RunRefused,
    );
  });

  test('The first of them is told with its line, and how many there are', async () => {
    const results = await resultsOn(bulkFile([row()]), { policy: DISMISS });
    const told = (...keys: readonly string[]): unknown => {
      const { decisions } = read(`${header}${keys.map((key) => `${key},dismiss,A,2020-07-01,\n`).join('')}`);
      try {
        return exportOn(results, memoryCourt(), { reviewed: decisions });
      } catch (cause) {
        return cause instanceof RunRefused ? cause.problems.map(printProblem) : cause;
      }
    };
    const end = 'that these results do not have; give the decisions made on these results';
    expect(told('10000001/101002001000', '9/1')).toEqual([
      `reviewed.csv line 3, conviction_key: this decision is about a conviction ${end}`,
    ]);
    expect(told('9/1', '9/2')).toEqual([
      `reviewed.csv line 2, conviction_key: this and 1 further decision are about convictions ${end}`,
    ]);
    expect(told('9/1', '9/2', '9/3')).toEqual([expect.stringContaining('this and 2 further decisions are')]);
  });

  test('The ledger keeps nothing of where a decision was read', async () => {
    const results = await resultsOn(bulkFile([row()]), { policy: DISMISS });
    const court = memoryCourt();
    const { decisions } = read(`${header}10000001/101002001000,dismiss,A,2020-07-01,why\n`);
    exportOn(results, court, { reviewed: decisions });
    expect((JSON.parse(court.entries[0]!) as { readonly reviewed: unknown }).reviewed).toEqual([
      { key: '10000001/101002001000', decision: 'dismiss', decidedBy: 'A', decidedOn: '2020-07-01', note: 'why' },
    ]);
  });
});
