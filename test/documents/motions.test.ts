import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../src/basics/index.ts';
import { type Decision, type Reviewed, decidedIn } from '../../src/court/index.ts';
import {
  type CountyProfile,
  type MotionCase,
  type MotionTerms,
  PROFILE_KEYS,
  bulkBatches,
  bulkMotionDocument,
  motionCases,
  motionDocument,
  motionsIndex,
  profileSchema,
  readProfile,
} from '../../src/documents/index.ts';
import { motionNotices } from '../../src/paperwork/motion-notices.ts';
import { typstCompiler } from '../../src/node/index.ts';
import { type Document, typesetSources } from '../../src/write/index.ts';
import { type Cells, NO_SENTENCE, type Row, arrest, bulkFile, row } from '../support/bulk-file.ts';
import { resultsOn } from '../support/court.ts';
import { flat, hasPoppler, infoByPoppler, pagesByPdfJs, textByPoppler, withPoppler } from '../support/pdf.ts';
import { BY_LEVEL, dismissIf, policyOf } from '../support/policies.ts';

const sample = readFileSync(new URL('../../samples/county-profile.json', import.meta.url), 'utf8');
const profile = profileIn(sample);
const terms: MotionTerms = { profile, asOf: parseIsoDate('2020-07-01')!, paper: 'letter' };
const DISMISS = dismissIf({ ask: 'section-within', sections: ['HS 11357', 'HS 11358', 'HS 11359', 'HS 11360'] });

let compile: Awaited<ReturnType<typeof typstCompiler>>;
beforeAll(async () => {
  compile = await typstCompiler();
});

function profileIn(text: string): CountyProfile {
  const read = readProfile(text, 'profile.json');
  if (!read.ok) throw new Error(read.problems.map(({ field, hint }) => `${field}: ${hint}`).join('; '));
  return read.value;
}

const pdf = (document: Document): Uint8Array => compile(typesetSources(document));

async function casesOf(rows: readonly Row[], policy = BY_LEVEL): Promise<readonly MotionCase[]> {
  const results = await resultsOn(bulkFile(rows), { policy });
  const decided = decidedIn(results, { remedy: 'prop-64', reviewed: new Map() });
  return motionCases(decided.filter((each): each is Decision & { kind: 'decision' } => each.kind === 'decision'));
}

async function textOf(rows: readonly Row[], own: Partial<MotionTerms> = {}, policy = BY_LEVEL): Promise<string> {
  const [first] = await casesOf(rows, policy);
  return flat((await pagesByPdfJs(pdf(motionDocument(first!, { ...terms, ...own })))).join('\n'));
}

const second: Cells = {
  CNT_ORDER: '101002002000',
  OFFENSE_DESCR: '11357(C) HS-POSSESS MARIJUANA',
  CONV_STAT_DESCR: 'MISDEMEANOR',
};

/** Six years of prison that still run. */
const SERVING: Cells = {
  STP_EVENT_DATE: '20160601',
  SENT_LOC_DESCR: 'PRISON',
  SENT_LENGTH: '6',
  SENT_TIME_CODE: 'Y',
};

describe('The cases of motions', () => {
  test('The counts of one person under one number are one case', async () => {
    const cases = await casesOf([row(), row(second), row({ SUBJECT_ID: '10000002' })]);
    expect(cases.map(({ counts }) => counts.length)).toEqual([2, 1]);
  });

  test('Without a number, the counts of one court step are one case, and two steps are two', async () => {
    const cases = await casesOf([
      row({ OFN: '' }),
      row({ ...second, OFN: '' }),
      row({ OFN: '', CNT_ORDER: '102002001000' }),
    ]);
    expect(cases.map(({ caseNumber, counts }) => [caseNumber, counts.length])).toEqual([
      ['', 2],
      ['', 1],
    ]);
  });

  test('A conviction that stays is counted and not moved for', async () => {
    const [only] = await casesOf([row(), row({ ...second, OFFENSE_DESCR: '459 PC-BURGLARY' })]);
    expect([only!.counts.length, only!.otherCounts]).toEqual([1, 1]);
  });

  test('A count is moved for under the number that it carries itself; the others of its step are told', async () => {
    const rows = [row({ OFN: '21F1', OFFENSE_DESCR: '459 PC-BURGLARY' }), row({ ...second, OFN: '22F2' })];
    const cases = await casesOf(rows);
    expect(
      cases.map(({ caseNumber, otherCaseNumbers, otherCounts }) => [caseNumber, otherCaseNumbers, otherCounts]),
    ).toEqual([['22F2', ['21F1'], 1]]);
    expect(await textOf(rows)).toContain(
      'one other conviction in this case or under another of the numbers given. This motion does not concern it.',
    );
  });

  test('Two counts of one step under two numbers are two cases, and neither is a conviction that stays', async () => {
    const cases = await casesOf([row({ OFN: '21F1' }), row({ ...second, OFN: '22F2' })]);
    expect(cases.map(({ caseNumber, counts, otherCounts }) => [caseNumber, counts.length, otherCounts])).toEqual([
      ['21F1', 1, 0],
      ['22F2', 1, 0],
    ]);
  });

  test('What the record shows of the sentence is what it shows of every count', async () => {
    const open = { STP_EVENT_DATE: '20160102', ...NO_SENTENCE };
    const cultivation = { CNT_ORDER: '102002001000', OFFENSE_DESCR: '11358 HS-CULTIVATE MARIJUANA' };
    const sentences = async (...rows: readonly Row[]): Promise<readonly string[]> =>
      (await casesOf(rows)).map(({ route, sentence }) => `${route}, ${sentence}`);
    expect(await sentences(row(), row(second))).toEqual(['application, completed']);
    expect(await sentences(row(open))).toEqual(['application, open']);
    expect(await sentences(row(SERVING))).toEqual(['petition, serving']);
    expect(await sentences(row(SERVING), row({ ...open, ...cultivation }))).toEqual(['petition, open']);
  });

  test('A person who serves moves under (b), one who has served under (f)', async () => {
    const policy = policyOf({ ask: 'section-within', sections: ['HS 11359'], then: 'reduce' });
    const cases = await casesOf([row(SERVING), row({ SUBJECT_ID: '10000002' })], policy);
    expect(cases.map(({ route, counts }) => [route, counts[0]!.request])).toEqual([
      ['petition', 'resentence'],
      ['application', 'reduce-misdemeanor'],
    ]);
  });
});

describe('A motion', () => {
  test('It says who asks whom for what, about which counts', async () => {
    const text = await textOf([row(), row(second)]);
    for (const words of [
      'Avery Example, Deputy District Attorney (SBN 000000)',
      'SUPERIOR COURT OF CALIFORNIA, COUNTY OF SACRAMENTO',
      'SAM S SAMPLE',
      'Case No.: 10F00001',
      'SECTIONS 11361.8(f) AND 11361.9',
      'Date of birth: 1980-03-14',
      'CII number: 1000000001',
      'HS 11359',
      'HS 11357(c)',
      '2010-06-01',
      'Dismiss and seal',
      'PROPOSED ORDER',
      'Judge of the Superior Court',
      'former Health and Safety Code section 11590',
      'PROOF OF SERVICE',
    ])
      expect(text).toContain(words);
  });

  test('It says so where no number is known, where other counts stay, and where the sentence is served', async () => {
    const text = await textOf([row({ OFN: '' }), row({ ...second, OFN: '', OFFENSE_DESCR: '459 PC-BURGLARY' })]);
    expect(text).toContain('gives no case number');
    expect(text).toContain('The record shows one other conviction in this case. This motion does not concern it.');
    expect(text).toContain('has completed the sentence');
  });

  test('It says nothing of a sentence of which the record does not show the end', async () => {
    const open = await textOf([row({ STP_EVENT_DATE: '20160102', ...NO_SENTENCE })]);
    expect(open).not.toMatch(/Defendant (has completed|is serving) the sentence/);
    expect(open).toContain('entitle a person who has completed a sentence');
    expect(await textOf([row(SERVING)])).toContain('Defendant is serving the sentence for the counts listed.');
  });

  test('The branch and the address of the court stand under its name', async () => {
    const place = 'Example Courthouse, 100 Example Street, Sacramento, CA 95800';
    expect((await textOf([row()])).split(place)).toHaveLength(3);
    const bare = { ...profile, court: { ...profile.court, branch: '', address: [] } };
    expect(await textOf([row()], { profile: bare })).not.toContain('Example Street, Sacramento, CA 95800');
  });

  test('A line to be signed stands with the words that it signs, however many counts there are', async () => {
    for (let counts = 1; counts <= 14; counts++) {
      const rows = Array.from({ length: counts }, (_, i) =>
        row({ CNT_ORDER: `101002${String(i + 1).padStart(3, '0')}000` }),
      );
      const [only] = await casesOf(rows);
      const pages = (await pagesByPdfJs(pdf(motionDocument(only!, terms)))).map(flat);
      for (const [signed, words] of [
        ['Judge of the Superior Court', 'IT IS ORDERED'],
        ['Avery Example Deputy', 'The People ask that the court grant'],
        ['Signature of the person who served', 'under penalty of perjury'],
      ] as const)
        expect(pages.find((page) => page.includes(signed))).toContain(words);
    }
  });

  test('Names are set as text, whatever they hold', async () => {
    for (const [name, shown] of [
      ["O'NEIL-GARCÍA,MARÍA JOSÉ", "MARÍA JOSÉ O'NEIL-GARCÍA"],
      ['#EVAL(SYS),*B*_C_ $X$', '*B*_C_ $X$ #EVAL(SYS)'],
      ['<SCRIPT>,"Q" \\N', '"Q" \\N <SCRIPT>'],
      ['VAN DER BERG,ANNE JR', 'ANNE VAN DER BERG JR'],
    ] as const)
      expect(await textOf([row({ PRI_NAME: name })])).toContain(shown);
  });

  test('Sixty counts go on over pages, each once in the motion and once in the order', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => row({ CNT_ORDER: `101002${String(i + 1).padStart(3, '0')}000` }));
    const [only] = await casesOf(rows);
    const pages = await pagesByPdfJs(pdf(motionDocument(only!, terms)));
    expect(pages.length).toBeGreaterThan(5);
    expect(flat(pages.join(' ')).match(/HS 11359 /g)).toHaveLength(120);
  });

  test('Birth date and CII number are left out when the profile says so; its own words are taken in', async () => {
    const own = {
      ...profile,
      wording: { title: 'OUR TITLE {route}', paragraphs: ['A word of ours.'], identifiers: false },
    };
    const text = await textOf([row()], { profile: own });
    expect(text).not.toMatch(/1980-03-14|1000000001/);
    expect(text).toContain('OUR TITLE 11361.8(f)');
    expect(text).toContain('A word of ours.');
  });

  test('The same case gives the same bytes, Letter or A4', async () => {
    const [only] = await casesOf([row()]);
    const once = pdf(motionDocument(only!, terms));
    expect(Buffer.from(pdf(motionDocument(only!, terms))).equals(Buffer.from(once))).toBe(true);
    expect(pdf(motionDocument(only!, { ...terms, paper: 'a4' }))).not.toEqual(once);
  });

  test.skipIf(!hasPoppler)(withPoppler('Poppler reads it as pdf.js does, and finds it tagged'), async () => {
    const [only] = await casesOf([row()]);
    const bytes = pdf(motionDocument(only!, terms));
    expect(infoByPoppler(bytes)).toMatch(/Tagged: +yes/);
    const text = flat(textByPoppler(bytes));
    for (const words of ['10F00001', 'HS 11359', 'SAM S SAMPLE', 'PROOF OF SERVICE']) expect(text).toContain(words);
  });
});

const MISDEMEANOR: Cells = { CONV_STAT_DESCR: 'MISDEMEANOR', OFFENSE_TOC: 'M' };
/** Convicted of 11359 as a misdemeanor in 2018 for an arrest of that year: HS 11361.8 gives nothing, whatever the policy does. */
const late = (cells: Cells = {}): readonly Row[] => {
  const days = { SUBJECT_ID: '10000009', OFN: '18F0009', CYC_DATE: '20180501', ...cells };
  return [
    arrest({ ...days, STP_EVENT_DATE: '20180501' }),
    row({ ...days, ...MISDEMEANOR, STP_EVENT_DATE: '20180601' }),
  ];
};
/** More than an ounce is a misdemeanor still, so that a person must look. */
const OPEN: Cells = { ...second, SUBJECT_ID: '10000008', OFN: '10F0008' };
const STATED = /would not have been guilty|11361\.8|11361\.9|legally invalid|presumed/;

describe('The ground of a motion is that of the statute, or none', () => {
  const bulkText = async (rows: readonly Row[], policy = BY_LEVEL): Promise<readonly string[]> => {
    const batches = bulkBatches(await casesOf(rows, policy), 100);
    return Promise.all(
      batches.map(async (batch) =>
        flat((await pagesByPdfJs(pdf(bulkMotionDocument(batch, { number: 1, of: 1 }, terms)))).join('\n')),
      ),
    );
  };

  test('Counts for which the statute gives nothing are a case of their own, after the others of the court', async () => {
    const cases = await casesOf([...late(), row(), row(second), row(OPEN)]);
    expect(
      cases.map(({ caseNumber, ground, counts }) => [caseNumber, ground, counts.map((each) => each.ground)]),
    ).toEqual([
      ['10F00001', 'open', ['statute', 'open']],
      ['10F0008', 'open', ['open']],
      ['18F0009', 'none', ['none']],
    ]);
    const mixed = await casesOf([
      ...late(),
      row({ SUBJECT_ID: '10000009', OFN: '18F0009', CNT_ORDER: '102002001000' }),
    ]);
    expect(mixed.map(({ caseNumber, ground }) => [caseNumber, ground])).toEqual([
      ['18F0009', 'statute'],
      ['18F0009', 'none'],
    ]);
  });

  test('A motion for those cites nothing of HS 11361.8 as its ground, and leaves the court to decide', async () => {
    const own = { ...profile, wording: { ...profile.wording, paragraphs: ['Proposition 64 says so.'] } };
    const text = await textOf(late(), { profile: own });
    expect(text).toContain('MOTION FOR RELIEF IN THE INTEREST OF JUSTICE');
    expect(text).toContain('They do not contend that Health and Safety Code section 11361.8 calls for it');
    expect(text).toContain('for the court to decide');
    expect(text).toContain('dismissed in the interest of justice');
    expect(text.replace('Health and Safety Code section 11361.8 calls', '')).not.toMatch(STATED);
    expect(text).not.toContain('Proposition 64');
  });

  test('What the record leaves open is told by its count', async () => {
    expect(await textOf([row()])).not.toContain('rest on the presumption');
    expect(await textOf([row(), row(second)])).toContain(
      'What section 11361.8 gives for HS 11357(c) (count 2) turns on facts that the record does not show',
    );
    expect(await textOf([row(OPEN)])).toContain('What section 11361.8 gives for the counts listed turns on facts');
  });

  test('A bulk motion states it of all counts, of all but those marked, or of none', async () => {
    const stated = 'ach defendant would not have been guilty of the offense listed';
    const [whole] = await bulkText([row()]);
    expect(whole).toContain(`E${stated}`);
    expect(whole).not.toContain('marked open');
    const [mixed, without] = await bulkText([row(), row(OPEN), ...late()]);
    expect(mixed).toContain(`But for the counts marked open in Exhibit A, e${stated}`);
    expect(mixed).toContain('marked open in Exhibit A, 1 in all,');
    expect(mixed).toMatch(/\(f\),? open/);
    expect(mixed).not.toContain('18F0009');
    expect(without).toContain('18F0009');
    expect(without).toContain('IN THE INTEREST OF JUSTICE');
    expect(without).not.toMatch(/would not have been guilty|11361\.9|legally invalid|presumed/);
    const [open] = await bulkText([row(OPEN)]);
    expect(open).not.toContain(stated);
    expect(open).toContain('and the offense would have been none or a lesser one');
  });

  test('What the statute only redesignates is dismissed on a paper of its own, which says what the statute gives', async () => {
    const cases = await casesOf([row(), row(OPEN), ...late()], DISMISS);
    expect(cases.map(({ ground, counts }) => [ground, counts.map(({ given }) => given)])).toEqual([
      ['open', [undefined]],
      ['beyond', ['misdemeanor']],
      ['none', [undefined]],
    ]);
    const own = { ...profile, wording: { ...profile.wording, paragraphs: ['Proposition 64 says so.'] } };
    const text = await textOf([row()], { profile: own }, DISMISS);
    for (const words of [
      'MOTION FOR RELIEF IN THE INTEREST OF JUSTICE',
      'gives less than is asked: redesignation as a misdemeanor for the counts listed.',
      'under section 11361.9 and do not challenge relief',
      'do not contend that section 11361.8 calls for it',
      'the People ask in its place for what section 11361.8 gives',
      'dismissed in the interest of justice',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/presum|legally invalid|11361\.8\(f\)|Proposition 64/);
    const [open, beyond] = await bulkText([row(), row(OPEN)], DISMISS);
    expect(open).not.toContain('10F00001');
    expect(beyond).toContain('for each count: redesignation as a misdemeanor for 1 count.');
    expect(beyond).toContain('(f), misdemeanor');
    expect(beyond).not.toMatch(/presum|legally invalid/);
  });

  test('Where less is asked than the statute gives, the motion says so and leaves the rest to the defendant', async () => {
    const all = policyOf({ ask: 'section-within', sections: ['HS 11357', 'HS 11359'], then: 'reduce' });
    const concentrated = row({ CNT_ORDER: '101002003000', OFFENSE_DESCR: '11357(A) HS-POSSESS CONCENTRATED CANNABIS' });
    const text = await textOf([row(), concentrated], {}, all);
    expect(text).toContain(
      'gives more than is asked here: dismissal and sealing for HS 11357(a) (count 3). This motion leaves defendant free',
    );
    const [bulk] = await bulkText([row(), concentrated], all);
    expect(bulk).toContain('dismissal and sealing for 1 count. This motion leaves each defendant free');
    expect(bulk).toContain('(f), dismissal');
    const [more, ...others] = motionNotices(await casesOf([row(), concentrated], all), new Map());
    expect(more).toContain('For 1 count HS 11361.8 itself gives more than is asked');
    expect(others).toEqual([]);
  });

  test('What a person decides is held against the statute, not what the policy gave', async () => {
    const results = await resultsOn(bulkFile([row()]), { policy: DISMISS });
    const groundBy = (decision: Reviewed['decision']): readonly string[] => {
      const by = { key: '10000001/101002001000', decision, decidedBy: 'A', decidedOn: '2020-07-01', note: '' };
      const decided = decidedIn(results, { remedy: 'prop-64', reviewed: new Map([[by.key, by]]) });
      return motionCases(
        decided.filter((each): each is Decision & { kind: 'decision' } => each.kind === 'decision'),
      ).map(({ ground }) => ground);
    };
    expect(groundBy('dismiss')).toEqual(['beyond']);
    expect(groundBy('reduce-to-infraction')).toEqual(['beyond']);
    expect(groundBy('reduce-to-misdemeanor')).toEqual(['statute']);
    expect(groundBy('resentence')).toEqual(['statute']);
  });

  test('An order with two kinds of relief says of which counts each is', async () => {
    const rows = [row(), row(second)];
    const [bulk] = await bulkText(rows);
    for (const words of [
      'Each count for which Exhibit A states Redesignate as misdemeanor is redesignated',
      'Each count for which Exhibit A states Dismiss and seal is dismissed as legally invalid',
    ])
      expect(bulk).toContain(words);
    expect(bulk).not.toContain('Each count so listed');
    const text = await textOf(rows);
    expect(text).toContain('Each count for which the list above states Dismiss and seal is dismissed');
    expect(await textOf([row()])).toContain('Each count so listed is redesignated');
  });

  test('The index and the notices tell of it', async () => {
    const cases = await casesOf([row(), row(OPEN), ...late()]);
    const index = Buffer.from(motionsIndex(cases.map((of) => ({ file: 'm.pdf', of })))).toString('utf8');
    expect(parse(index, { columns: true })).toMatchObject([
      { case_number: '10F00001', ground: 'statute' },
      { case_number: '10F0008', ground: 'open' },
      { case_number: '18F0009', ground: 'none' },
    ]);
    const [none, open, ...more] = motionNotices(cases, new Map());
    expect(none).toContain('To 1 count HS 11361.8 itself gives no relief');
    expect(open).toContain('For 1 count the record leaves open');
    expect(more).toEqual([]);
    expect(motionNotices(await casesOf([row()]), new Map())).toEqual([]);
    const [beyond] = motionNotices(await casesOf([row()], DISMISS), new Map());
    expect(beyond).toContain('For 1 count HS 11361.8 itself gives less than is asked');
  });
});

describe('A bulk motion', () => {
  test.skipIf(!hasPoppler)(withPoppler('Poppler reads its sums and its case numbers'), async () => {
    const cases = await casesOf([row({ OFN: '20F0001' }), row({ SUBJECT_ID: '20000002', OFN: '20F0002' })]);
    const text = flat(textByPoppler(pdf(bulkMotionDocument(cases, { number: 1, of: 1 }, terms))));
    for (const words of ['in the 2 cases and as to the 2 counts', '20F0001', '20F0002']) expect(text).toContain(words);
  });

  test('Its exhibit has the name under which a case was brought and the other numbers; its caption has the court', async () => {
    const [found] = await casesOf([row({ OFN: '20F1', STP_ORI_DESCR: 'CASC MC GALT' })]);
    const alias = { ...found!, person: { ...found!.person, alias: 'SAM SPECIMEN' }, otherCaseNumbers: ['21F2'] };
    const text = flat((await pagesByPdfJs(pdf(bulkMotionDocument([alias], { number: 1, of: 1 }, terms)))).join('\n'));
    for (const words of [
      'SAM S SAMPLE AKA SAM SPECIMEN',
      '20F1; also 21F2',
      'Convicted in: Superior Court of California, County of Sacramento, Galt Branch (former Municipal Court)',
      'Example Courthouse, 100 Example Street, Sacramento, CA 95800',
    ])
      expect(text).toContain(words);
  });

  test('An order of two kinds of relief for many counts stands on one page with its judge', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => {
      const whose = { SUBJECT_ID: String(20000001 + i), OFN: `20F${i}` };
      return i % 2 === 0 ? row(whose) : row({ ...second, ...whose });
    });
    const document = bulkMotionDocument(await casesOf(rows), { number: 1, of: 2 }, terms);
    const pages = (await pagesByPdfJs(pdf(document))).map(flat);
    const order = pages.find((page) => page.includes('Judge of the Superior Court'));
    expect(order).toContain('granted as to the 12 counts listed in Exhibit A.');
  });

  test('It lists each count of its cases once, by case number, and its sums are theirs', async () => {
    const rows = Array.from({ length: 40 }, (_, i) =>
      row({ SUBJECT_ID: String(20000001 + i), OFN: `20F${String(i).padStart(4, '0')}` }),
    );
    const cases = await casesOf(rows);
    const bytes = pdf(bulkMotionDocument(cases, { number: 2, of: 3 }, terms));
    const text = flat((await pagesByPdfJs(bytes.slice())).join('\n'));
    expect(text).toContain('in the 40 cases and as to the 40 counts');
    expect(text).toContain('Batch 2 of 3');
    for (let i = 0; i < 40; i++) expect(text.split(`20F${String(i).padStart(4, '0')}`)).toHaveLength(2);
  });

  test('Batches hold the size asked for and one court each, and all cases', async () => {
    const courts = ['CASCSACRAMENTO', 'CAMCSACRAMENTO'];
    const rows = Array.from({ length: 11 }, (_, i) =>
      row({ SUBJECT_ID: String(20000001 + i), STP_ORI_DESCR: courts[i % 2]! }),
    );
    const batches = bulkBatches(await casesOf(rows), 4);
    expect(batches.every((batch) => batch.length <= 4 && new Set(batch.map(({ court }) => court)).size === 1)).toBe(
      true,
    );
    expect(batches.flat()).toHaveLength(11);
  });
});

describe("A county's profile", () => {
  test('The sample keeps to the schema, and the schema is the one published', () => {
    const validate = new Ajv2020({ strict: false }).compile(profileSchema());
    validate(JSON.parse(sample));
    expect(validate.errors).toBeNull();
    const published = readFileSync(new URL('../../schemas/county-profile.schema.json', import.meta.url), 'utf8');
    expect(published).toBe(`${JSON.stringify(profileSchema(), null, 2)}\n`);
  });

  test('The page has every key, in order', () => {
    const page = readFileSync(new URL('../../docs/formats/county-profile.md', import.meta.url), 'utf8');
    expect([...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)).toEqual(Object.keys(PROFILE_KEYS));
  });

  test('All that is wrong is told at once, by key, without its value', () => {
    const read = readProfile(
      '{"county":"ATLANTIS","court":{"name":7},"agency":{"name":"X","adress":[]},"attorney":{"name":"A","bar":"SBN1"}}',
      'p.json',
    );
    const fields = read.ok ? [] : read.problems.map(({ field }) => field);
    expect(fields).toEqual(['court.name', 'agency.adress', 'agency.address', 'agency.phone', 'county', 'attorney.bar']);
    expect(readProfile('[', 'p.json')).toMatchObject({ ok: false });
  });
});
