import { type Options, parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type Column, placeOf } from '../columns.ts';
import { answersHeader, expectations, faults, invent, type InventPlan } from '../index.ts';

type Answer = {
  readonly person: string;
  readonly conviction: string;
  readonly line: number;
  readonly fault: string;
  readonly expect: string;
};
type Found = { readonly cells: readonly string[]; readonly raw: string };
type Made = { readonly answers: readonly Answer[]; readonly file: string };

const plan: InventPlan = { county: 'FRESNO', seed: 11, people: 800, faults: 1, header: true };
const tolerant: Options = {
  encoding: 'latin1',
  record_delimiter: ['\r\n', '\n'],
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
};

function madeBy(changes: Partial<InventPlan>): Made {
  const pieces = [...invent({ ...plan, ...changes })];
  const file = Buffer.concat(pieces.map(({ bytes }) => bytes)).toString('latin1');
  return { file, answers: pieces.flatMap(({ answers }) => answers.split('\n').slice(0, -1)).map(answerOf) };
}

/** The rows that begin on the lines the answers name. */
function rowsTold({ answers, file }: Made): ReadonlyMap<number, Found> {
  const starts = [0];
  for (let at = file.indexOf('\n'); at >= 0; at = file.indexOf('\n', at + 1)) starts.push(at + 1);
  return new Map(answers.map(({ line }) => [line, rowAt(file, starts[line - 1]!)]));
}

function rowAt(file: string, start: number): Found {
  const text = file.slice(start, start + 4_000);
  const [found] = parse(Buffer.from(text, 'latin1'), { ...tolerant, raw: true, to: 1 }) as unknown as [
    { readonly record: readonly string[]; readonly raw: string },
  ];
  return { cells: found.record, raw: found.raw.trimEnd() };
}

function answerOf(line: string): Answer {
  const [person = '', conviction = '', number = '', fault = '', expected = ''] = line.split(',');
  return { person, conviction, line: Number(number), fault, expect: expected };
}

const get = ({ cells }: Found, column: Column): string => cells[placeOf(column)] ?? '';

/** What must be seen in the row that the answer points at. */
const evidence: Readonly<Record<string, (row: Found) => boolean>> = {
  'missing-first-field': ({ cells }) => cells.length === 94 && cells[0] === 'F',
  'missing-middle-field': ({ cells }) => cells.length === 94 && cells[0] !== 'F' && cells[93] === '#',
  'missing-last-field': ({ cells }) => cells.length === 94 && cells[83] === '#' && cells[93] !== '#',
  'unquoted-name': ({ cells }) => cells.length === 96 && cells[95] === '#',
  'two-more-fields': ({ cells }) => cells.length === 97,
  'stray-quote': ({ raw }) => /,[^",]+ "JJ" /.test(raw),
  'text-after-quote': ({ raw }) => /"[^"]+" JR,/.test(raw),
  'short-count-key': (row) => /^\d{5}$/.test(get(row, 'CNT_ORDER')),
  'blank-count-key': (row) => get(row, 'CNT_ORDER') === '',
  'letter-in-count-key': (row) => /^\d{11}O$/.test(get(row, 'CNT_ORDER')),
  'blank-subject': (row) => get(row, 'SUBJECT_ID') === '',
  'no-birth-date': (row) => get(row, 'PRI_DOB') === '',
  'year-of-birth': (row) => /^\d{4}0000$/.test(get(row, 'PRI_DOB')),
  'month-of-birth': (row) => /^\d{4}(0[1-9]|1[0-2])00$/.test(get(row, 'PRI_DOB')),
  'impossible-birth-date': (row) => get(row, 'PRI_DOB').endsWith('0231'),
  'born-after-everything': (row) => get(row, 'PRI_DOB') === '20200101',
  'two-birth-dates': (row) => /^\d{8}$/.test(get(row, 'PRI_DOB')),
  'no-conviction-date': (row) => get(row, 'STP_EVENT_DATE') + get(row, 'DISP_DATE') + get(row, 'CYC_DATE') === '',
  'year-of-conviction': (row) => get(row, 'STP_EVENT_DATE').endsWith('0000') && get(row, 'DISP_DATE').endsWith('0000'),
  'month-of-conviction': (row) => /[1-9]..$/.test(get(row, 'DISP_DATE')) || get(row, 'STP_EVENT_DATE').endsWith('00'),
  'impossible-conviction-date': (row) => get(row, 'STP_EVENT_DATE').endsWith('0230'),
  'no-level': (row) => get(row, 'CONV_STAT_DESCR') + get(row, 'OFFENSE_TOC') === '',
  'level-not-specified': (row) => get(row, 'CONV_STAT_DESCR') + get(row, 'OFFENSE_TOC') === 'N',
  'no-offense': (row) => get(row, 'OFFENSE_DESCR') + get(row, 'COMMENT_TEXT') + get(row, 'OFFENSE_CODE') === '',
  'comment-without-section': (row) => get(row, 'COMMENT_TEXT') === 'CHRG ILLEGIBLE ON FINGERPRINT CARD',
  'unknown-sentence-unit': (row) => get(row, 'SENT_TIME_CODE') === 'N',
  'unreadable-sentence-length': (row) => get(row, 'SENT_LENGTH') === 'X4',
  'unknown-later-disposition': (row) => get(row, 'DISP_DESCR') === 'SEE MINUTE ORDER',
  'repeated-row': (row) => get(row, 'DISP_DESCR').startsWith('CONVICTED'),
  'repeated-row-apart': (row) => get(row, 'DISP_DESCR').startsWith('CONVICTED'),
  'repeated-person': ({ cells }) => cells.length === 95,
  'reported-again': (row) => get(row, 'DISP_DESCR') === 'CONVICTED-JAIL' && get(row, 'OFN') !== '',
  'synthetic-cannabinoid': (row) => get(row, 'OFFENSE_DESCR').startsWith('11357.5(B) HS'),
  'decimal-section': (row) => get(row, 'OFFENSE_DESCR').startsWith('11360.5 HS'),
  'longer-number': (row) => get(row, 'OFFENSE_DESCR').startsWith('111357 HS'),
  'other-statute': (row) => get(row, 'OFFENSE_DESCR').startsWith('11357 PC'),
  'sale-to-minor': (row) => get(row, 'OFFENSE_DESCR').startsWith('11361(B) HS'),
  'docket-digits': (row) =>
    get(row, 'COMMENT_TEXT').includes('1135972') && get(row, 'OFFENSE_DESCR').startsWith('459 PC'),
  'docket-digits-beside-charge': (row) => /1135972 CHRG 459 PC/.test(get(row, 'COMMENT_TEXT')),
  'convicted-of-other': (row) => get(row, 'CONV_OFFENSE_DESCR').startsWith('415 PC'),
  'charge-in-death-notice': (row) =>
    get(row, 'STP_TYPE_DESCR') === 'DECEASED' && get(row, 'OFFENSE_DESCR').startsWith('11358'),
  'blank-county': (row) => get(row, 'STP_ORI_CNTY_NAME') + get(row, 'STP_ORI_DESCR') === '',
  'unknown-county': (row) => get(row, 'STP_ORI_CNTY_NAME') === 'NARNIA',
  'federal-court': (row) => get(row, 'STP_ORI_DESCR').startsWith('USDC'),
  'no-disposition': (row) => get(row, 'DISP_DESCR') + get(row, 'SENT_LENGTH') + get(row, 'CONV_STAT_DESCR') === '',
  'set-aside-under-prop-64': (row) => get(row, 'DISP_DESCR') === 'CONV SET ASIDE & DISM PER 11361.8 HS',
  'sealed-under-prop-64': (row) => get(row, 'DISP_DESCR').startsWith('DISMISSED AND SEALED'),
  'relief-before-conviction': (row) => get(row, 'DISP_ORDER').endsWith('202'),
  'other-mark': ({ cells }) => [3, 10, 20, 35, 38, 49, 83].some((mark) => cells[mark] !== '#'),
  'other-end-mark': ({ cells }) => cells.length === 95 && cells[94] === '',
  'future-date': (row) => get(row, 'STP_EVENT_DATE') === '20990401',
  'ancient-date': (row) => get(row, 'STP_EVENT_DATE') === '18890401',
  'padded-level': (row) => /^$|  $/.test(get(row, 'CONV_STAT_DESCR')),
  'padded-cells': (row) => get(row, 'STP_TYPE_DESCR').endsWith('  '),
  'blank-before-disposition': (row) => get(row, 'DISP_DESCR').startsWith(' CONVICTED'),
  'blank-before-offense': (row) => get(row, 'OFFENSE_DESCR').startsWith(' 113'),
  'tabs-for-nothing': ({ raw }) => raw.includes('\t\t\t'),
  'dashes-for-nothing': ({ raw }) => raw.includes('"  -  "'),
  'no-case-number': (row) => /^(NULL {2}|FILE NBR NOT REPORTD)$/.test(get(row, 'OFN')),
  'birth-date-later': (row) => get(row, 'PRI_DOB') === '',
  'date-in-disposition': (row) => get(row, 'STP_EVENT_DATE') === '' && /^\d{8}$/.test(get(row, 'DISP_DATE')),
  'count-key-tail': (row) => /^\d{9}500$/.test(get(row, 'CNT_ORDER')),
  'keys-disagree': (row) => get(row, 'DISP_ORDER').slice(3, 6) === '003' && get(row, 'CNT_ORDER').slice(3, 6) === '002',
  'no-lower-keys': (row) => get(row, 'DISP_ORDER') + get(row, 'SENT_ORDER') === '',
  'windows-1252-name': ({ raw }) => raw.includes('NU\u00d1EZ'),
  'utf-8-name': ({ raw }) => raw.includes('NU\u00c3\u0091EZ'),
  'offense-without-blank': (row) => /^\d{5}[^ ]*HS-/.test(get(row, 'OFFENSE_DESCR')),
  'offense-in-small-letters': (row) => /^\d{5}\S* hs-[a-z]/.test(get(row, 'OFFENSE_DESCR')),
  'offense-with-wide-dash': (row) => / HS - /.test(get(row, 'OFFENSE_DESCR')),
  'offense-with-glued-letters': (row) => /^\d{5}\w* HS-/.test(get(row, 'OFFENSE_DESCR')),
  'charge-in-comment': (row) => get(row, 'COMMENT_TEXT').startsWith('CHRG 113'),
  'charge-in-comment-after-colon': (row) =>
    get(row, 'COMMENT_TEXT').startsWith(':CHRG 113') && get(row, 'OFFENSE_DESCR') === '',
  'charge-in-numbered-comment': (row) => get(row, 'COMMENT_TEXT').startsWith('CNT 01 CHRG-113'),
  'shuffled-rows': ({ cells }) => cells.length === 95,
  'interrupted-conviction': ({ cells }) => cells.length === 95,
  'line-break-in-comment': (row) => /ORDER\r?\nCOPY/.test(get(row, 'COMMENT_TEXT')),
  'quotes-in-comment': ({ raw }) => raw.includes('""JJ"", ""SLIM""'),
  'formula-in-comment': (row) => get(row, 'COMMENT_TEXT').startsWith('=HYPERLINK('),
  'empty-last-field': ({ cells }) => cells.length === 96 && cells[94] === '#' && cells[95] === '',
  'other-line-end': ({ cells }) => cells.length === 95,
  'empty-line': ({ cells }) => cells.length === 95,
  'applicant-step': (row) => get(row, 'STP_TYPE_DESCR') === 'APPLICANT',
};

describe('The kinds of dirt', () => {
  test('have names of their own, each with evidence to look for', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    expect(Object.keys(evidence).toSorted()).toEqual(faults.map(({ name }) => name).toSorted());
  });

  test('make every one of the expectations', () => {
    expect(new Set(faults.map((fault) => fault.expect))).toEqual(new Set(Object.keys(expectations)));
  });
});

describe.each([
  ['one person behind the other', {}],
  ['scattered, with CRLF and without a header', { scatter: true, lineEnd: 'crlf', header: false }],
] as const)('In a file where everybody carries dirt, %s', (_, changes) => {
  const made = madeBy(changes);
  const { answers, file } = made;
  const rows = rowsTold(made);

  test('every kind occurs, and nobody carries two', () => {
    expect(new Set(answers.map(({ fault }) => fault))).toEqual(new Set(faults.map(({ name }) => name)));
    expect(new Set(answers.map(({ person }) => person)).size).toBe(answers.length);
  });

  test('each answer names a row of that person and that count', () => {
    const astray = answers.filter(({ person, conviction, line, fault }) => {
      const raw = rows.get(line)?.raw ?? '';
      const named =
        fault === 'blank-subject'
          ? raw.startsWith('100000000001,F,,')
          : raw.includes(`,${person},`) || raw.startsWith(`F,${person},`);
      return !named || !(conviction === '' || raw.includes(`,${conviction},`) || fault === 'reported-again');
    });
    expect(astray).toEqual([]);
  });

  test.each(faults.map(({ name }) => name))('the row of %s shows it', (name) => {
    const told = answers.filter(({ fault }) => fault === name);
    expect(told.filter(({ line }) => !evidence[name]!(rows.get(line)!))).toEqual([]);
  });

  test('a line break within quotes and an empty line count as physical lines', () => {
    const lines = file.split('\n');
    const linesOf = (name: string): readonly number[] =>
      answers.filter(({ fault }) => fault === name).map(({ line }) => line);
    expect(linesOf('line-break-in-comment').filter((line) => !lines[line]!.startsWith('COPY TO FILE",#'))).toEqual([]);
    expect(linesOf('empty-line').filter((line) => lines[line - 2]!.trim() !== '')).toEqual([]);
  });
});

test('Dirt that changes nothing leaves the person’s rows what they are in the clean file, but for dress and order', () => {
  const dress = /padded|blank-before-d|tabs|dashes|empty-l|other-line-end|shuffled|interrupted/;
  const dirty = madeBy({ people: 300 });
  const clean = personsOf(madeBy({ people: 300, faults: 0 }).file);
  const spoilt = personsOf(dirty.file);
  const dressed = dirty.answers.filter(({ fault }) => dress.test(fault));
  expect(dressed.length).toBeGreaterThan(20);
  for (const { person } of dressed) expect(spoilt.get(person)).toEqual(clean.get(person));
});

/** Each person's rows without dress: cells trimmed, dashes blank, in the order of the alphabet. */
function personsOf(file: string): ReadonlyMap<string, readonly string[]> {
  const persons = new Map<string, string[]>();
  for (const cells of parse(Buffer.from(file, 'latin1'), tolerant) as unknown as readonly string[][]) {
    const plain = cells.slice(0, 95).map((cell) => cell.trim().replace(/^-$/, ''));
    persons.set(plain[2]!, [...(persons.get(plain[2]!) ?? []), plain.join('|')]);
  }
  for (const rows of persons.values()) rows.sort();
  return persons;
}

test('Another reader counts the lines of the answers alike', () => {
  const { answers, file } = madeBy({ people: 300 });
  const told = new Map(answers.map((answer) => [answer.line, answer]));
  const left = new Set(told.keys());
  const onRecord = ({ raw, info }: { raw: string; info: { lines: number } }): null => {
    const line = info.lines - raw.trim().split('\n').length + 1;
    const answer = told.get(line);
    if (answer !== undefined && (raw.includes(answer.person) || answer.fault === 'blank-subject')) left.delete(line);
    return null;
  };
  parse(Buffer.from(file, 'latin1'), { ...tolerant, info: true, raw: true, onRecord: onRecord as never });
  expect(told.size).toBeGreaterThan(200);
  expect([...left]).toEqual([]);
});

test('The answers have these columns', () => {
  expect(answersHeader).toBe('person,conviction,line,fault,expect\n');
});
