import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { type AnswerGiven, type Policy, pathOf } from '../src/engine/index.ts';
import { LAWS } from '../src/law/index.ts';
import { policyNamed } from '../src/policies/index.ts';
import { readAnswers } from '../src/read/index.ts';
import { answersIn, explainPerson } from '../src/run/index.ts';
import { type RemedySummary, printPaths } from '../src/write/index.ts';
import { type Row, arrest, bulkFile, row } from './support/bulk-file.ts';
import { BY_LEVEL } from './support/policies.ts';
import { type Asked, type Results, jobOn, onlyDetermination, runOn } from './support/run-on.ts';

const CALIFORNIA = LAWS.filter(({ state }) => state === undefined).map(({ id }) => id);
const ALL: Asked = { remedies: CALIFORNIA, asOf: '2026-11-22' };

/** Somebody with grand theft on probation, cannabis for sale, and an arrest that led to nothing. */
const RECORD: readonly Row[] = [
  arrest({ STP_EVENT_DATE: '20090501', OFFENSE_DESCR: '487(A) PC-GRAND THEFT' }),
  row({
    STP_EVENT_DATE: '20090601',
    OFFENSE_DESCR: '487(A) PC-GRAND THEFT',
    SENT_LOC_DESCR: 'PROBATION',
    SENT_LENGTH: '3',
    SENT_TIME_CODE: 'Y',
  }),
  arrest({ CNT_ORDER: '102001001000', STP_EVENT_DATE: '20100501', OFFENSE_DESCR: '11359 HS' }),
  row({
    CNT_ORDER: '102002001000',
    OFN: '10F00002',
    STP_EVENT_DATE: '20100601',
    SENT_LOC_DESCR: 'PROBATION',
    SENT_LENGTH: '3',
    SENT_TIME_CODE: 'Y',
  }),
  arrest({ CNT_ORDER: '103001001000', STP_EVENT_DATE: '20150501', OFFENSE_DESCR: '484 PC', OFFENSE_TOC: 'M' }),
];
const THEFT = '10000001/101002001000';
const CANNABIS = '10000001/102002001000';
const ARREST = '10000001/103';

const answer = (question: string, is: 'yes' | 'no', subject = THEFT): AnswerGiven => ({
  person: '10000001',
  subject,
  question,
  is,
  by: 'A. Reviewer',
  on: '2026-11-01',
  source: 'the court file',
});

type Line = Readonly<Record<string, string>>;

function linesOf(results: Results): readonly Line[] {
  return parse(results.files.get('determinations.csv')!, { columns: true }) as readonly Line[];
}

function lineOf(results: Results, remedy: string, key: string): Line {
  const found = linesOf(results).find((line) => line['remedy'] === remedy && line['conviction_key'] === key);
  if (!found) throw new Error(`no line for ${remedy}`);
  return found;
}

describe('A run with every remedy', () => {
  test("Leaves the original application's files as they are", async () => {
    const [alone, all] = [await runOn(bulkFile(RECORD), { asOf: '2026-11-22' }), await runOn(bulkFile(RECORD), ALL)];
    for (const name of ['All_Results.csv', 'All_Results_Condensed.csv', 'Prop64_Results.csv'])
      expect(all.files.get(name)).toBe(alone.files.get(name));
    expect(lineOf(all, 'prop-64', CANNABIS)).toEqual(lineOf(alone, 'prop-64', CANNABIS));
    expect(alone.summary).not.toHaveProperty('remedies');
  });

  test('Writes one line for each conviction or arrest and remedy that covers it', async () => {
    const lines = linesOf(await runOn(bulkFile(RECORD), ALL));
    const found = lines.map((line) => [line['remedy'], line['subject'], line['conviction_key'], line['outcome']]);
    expect(found).toEqual([
      ['prop-64', 'conviction', CANNABIS, 'Not eligible'],
      ['prop-47', 'conviction', THEFT, 'Hand Review'],
      ['reduction', 'conviction', THEFT, 'Eligible for Reduction'],
      ['reduction', 'conviction', CANNABIS, 'Not eligible'],
      ['dismissal', 'conviction', THEFT, 'Eligible for Dismissal'],
      ['dismissal', 'conviction', CANNABIS, 'Eligible for Dismissal'],
      ['automatic-conviction-relief', 'conviction', THEFT, 'Automatic Relief, predicted'],
      ['automatic-conviction-relief', 'conviction', CANNABIS, 'Automatic Relief, predicted'],
      ['arrest-relief', 'arrest', ARREST, 'Automatic Relief, predicted'],
    ]);
  });

  test('Says by which section, whether the court shall, and on which form', async () => {
    const alone = bulkFile(RECORD.slice(0, 2));
    const line = lineOf(await runOn(alone, ALL), 'dismissal', THEFT);
    expect([line['route'], line['duty'], line['form'], line['policy']]).toEqual([
      'PC 1203.4',
      'shall',
      'CR-180 item 2a',
      'statute',
    ]);
  });

  test('Says both ways where a conviction during probation may have broken it', async () => {
    const line = lineOf(await runOn(bulkFile(RECORD), ALL), 'dismissal', THEFT);
    expect([line['outcome'], line['duty'], line['form']]).toEqual([
      'Eligible for Dismissal',
      '',
      'CR-180 item 2c; CR-180 item 2a',
    ]);
  });

  test('Says from which day on, for what is not yet', async () => {
    const line = lineOf(await runOn(bulkFile(RECORD), { ...ALL, asOf: '2012-05-31' }), 'dismissal', THEFT);
    expect([line['outcome'], line['available_from'], line['duty']]).toEqual(['Not Yet', '2013-06-01', '']);
  });

  test('Says what a person must find out, and what each answer leads to', async () => {
    const line = lineOf(await runOn(bulkFile(RECORD), ALL), 'prop-47', THEFT);
    expect(line['to_find_out']).toBe(
      'value-over-950: yes leads to Not eligible, no to Redesignation as Misdemeanor or Not eligible; ' +
        'good-cause: yes leads to Redesignation as Misdemeanor, no to Not eligible',
    );
  });

  test('Counts by remedy, where several are open, and the gap; the sums are those of the lines', async () => {
    const results = await runOn(bulkFile(RECORD), ALL);
    const { byRemedy, overlaps, gap } = results.summary.remedies as RemedySummary;
    const lines = linesOf(results);
    for (const [remedy, counts] of Object.entries(byRemedy)) {
      expect([remedy, counts.subjects]).toEqual([remedy, lines.filter((line) => line['remedy'] === remedy).length]);
      expect(Object.values(counts.outcomes).reduce((a, b) => a + b, 0)).toBe(counts.subjects);
    }
    expect(overlaps).toEqual({
      'arrest-relief': 1,
      'dismissal + automatic-conviction-relief': 1,
      'reduction + dismissal + automatic-conviction-relief': 1,
    });
    expect(gap).toEqual({ people: 1, convictions: 2, arrests: 1, cases: 0 });
  });

  test('Finds a person who was only ever arrested', async () => {
    const results = await runOn(bulkFile([RECORD.at(-1)!]), ALL);
    expect(linesOf(results).map((line) => line['conviction_key'])).toEqual([ARREST]);
  });
});

describe('Answers of people', () => {
  test('Settle what the record leaves open, and stand in the line as what they are', async () => {
    const answers = [answer('value-over-950', 'no'), answer('good-cause', 'yes', '')];
    const line = lineOf(await runOn(bulkFile(RECORD), { ...ALL, answers }), 'prop-47', THEFT);
    expect([line['outcome'], line['to_find_out']]).toEqual(['Redesignation as Misdemeanor', '']);
    expect(line['answers']).toContain('value-over-950: no (answered by A. Reviewer on 2026-11-01, from the court file');
    expect(line['answers']).toContain('good-cause: yes (answered by A. Reviewer on 2026-11-01, from the court file');
    expect(line['answers_given']).toBe(
      'value-over-950: no (by A. Reviewer on 2026-11-01, from the court file); ' +
        'good-cause: yes (by A. Reviewer on 2026-11-01, from the court file)',
    );
  });

  test('Change nothing where the record knows better, and are reported', async () => {
    const answers = [answer('on-probation', 'yes'), answer('super-strike-ever', 'yes')];
    const results = await runOn(bulkFile(RECORD), { ...ALL, answers });
    const line = lineOf(results, 'dismissal', THEFT);
    expect(line['outcome']).toBe('Eligible for Dismissal');
    expect(line['answers_given']).toContain('contradicts the record, which stands');
    expect(line['cautions']).toContain('An answer given contradicts the record, which stands: on-probation is no');
    expect(results.summary.remedies.answers).toEqual({ used: 3, contradicted: 3 });
  });

  test('Are counted where no question asked for them, as when a number is mistyped', async () => {
    const answers = [
      answer('value-over-950', 'no'),
      { ...answer('value-over-950', 'no', '99999999/101002001000'), person: '99999999' },
      answer('value-over-950', 'no', '10000001/999'),
    ];
    const results = await runOn(bulkFile(RECORD), { ...ALL, answers });
    expect(results.summary.answersOfPeople).toEqual({ given: 3, asked: 1, notAsked: 2 });
  });

  test('Go before what a statute takes for granted, since no record could say it', async () => {
    const answers = [answer('in-supervised-release-file', 'yes')];
    const line = lineOf(await runOn(bulkFile(RECORD), { ...ALL, answers }), 'automatic-conviction-relief', THEFT);
    expect(line['outcome']).toBe('Not eligible');
    expect(line['cautions']).not.toContain('contradicts');
  });

  test('Settle what the statute asks where the policy only follows it, and its question is the one to be answered', async () => {
    const record = bulkFile([
      arrest({ STP_EVENT_DATE: '20100501', OFFENSE_DESCR: '11359 HS' }),
      row({ STP_EVENT_DATE: '20100601', PRI_DOB: '19920301' }),
    ]);
    const asked = { ...ALL, remedies: ['prop-64'], policy: policyNamed('statute-only')! };
    const key = '10000001/101002001000';
    const open = lineOf(await runOn(record, asked), 'prop-64', key);
    expect([open['outcome'], open['to_find_out']]).toEqual([
      'Hand Review',
      'under-18-at-offense: yes leads to Hand Review, no to Redesignation as Misdemeanor',
    ]);
    const answers = [answer('under-18-at-offense', 'no', key)];
    const line = lineOf(await runOn(record, { ...asked, answers }), 'prop-64', key);
    expect([line['outcome'], line['to_find_out']]).toEqual(['Eligible for Reduction', '']);
    expect(line['answers_given']).toContain('under-18-at-offense: no (by A. Reviewer');
  });

  test('About another conviction settle nothing here', async () => {
    const answers = [answer('value-over-950', 'no', CANNABIS)];
    expect(lineOf(await runOn(bulkFile(RECORD), { ...ALL, answers }), 'prop-47', THEFT)['to_find_out']).toContain(
      'value-over-950',
    );
  });

  test('About one conviction go before those about all', async () => {
    const answers = [answer('value-over-950', 'yes'), answer('value-over-950', 'no', '')];
    expect(lineOf(await runOn(bulkFile(RECORD), { ...ALL, answers }), 'prop-47', THEFT)['outcome']).toBe(
      'Not eligible',
    );
  });

  test('Are in run.json only as a number and a hash', async () => {
    const answers = [answer('value-over-950', 'no')];
    const { record, files } = await runOn(bulkFile(RECORD), { ...ALL, answers });
    expect(record.answers).toEqual({ count: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(files.get('run.json')).not.toContain('Reviewer');
  });
});

describe('An answers file', () => {
  const isQuestion = (name: string): boolean => name === 'good-cause';
  const head = 'person,conviction,question,answer,by,on,source';
  const read = (...lines: readonly string[]) => readAnswers([head, ...lines].join('\n'), 'answers.csv', isQuestion);
  const good = '1,1/101002001000,good-cause,yes,A. Reviewer,2026-11-01,a declaration';

  test('Is read with its columns in any order, and a count is enough of a key', () => {
    const text = 'answer,source,on,by,question,conviction,person\nNO,the file,2026-11-01,R,good-cause,101002001000,7';
    expect(readAnswers(text, 'a.csv', isQuestion)).toEqual({
      ok: true,
      value: [
        {
          person: '7',
          subject: '7/101002001000',
          question: 'good-cause',
          is: 'no',
          by: 'R',
          on: '2026-11-01',
          source: 'the file',
        },
      ],
    });
  });

  test.each([
    ['a person', ',,good-cause,yes,R,2026-11-01,x', 'person', 'blank'],
    ['a key of another', '2,1/1,good-cause,yes,R,2026-11-01,x', 'conviction', 'the key of another person'],
    ['a question', '1,,SECRETNAME,yes,R,2026-11-01,x', 'question', 'not a question that an answer can settle'],
    ['an answer', '1,,good-cause,SECRETNAME,R,2026-11-01,x', 'answer', 'expected yes or no'],
    ['who answered', '1,,good-cause,yes,,2026-11-01,x', 'by', 'blank'],
    ['a day', '1,,good-cause,yes,R,SECRETNAME,x', 'on', 'YYYY-MM-DD'],
    ['a source', '1,,good-cause,yes,R,2026-11-01,', 'source', 'blank'],
  ])('Without %s is refused, with line and column and not with what stands there', (_, line, field, hint) => {
    const found = read(good, line);
    const problems = found.ok ? [] : found.problems;
    expect(problems).toEqual([expect.objectContaining({ file: 'answers.csv', line: 3, field })]);
    expect(problems[0]?.hint).toContain(hint);
    expect(JSON.stringify(problems)).not.toContain('SECRETNAME');
  });

  test.each([
    ['value-over-950', true],
    ['misdemeanor-or-infraction', true],
    ['not(small-cannabis-offense-in-county)', true],
    ['any(misdemeanor-or-infraction, not(deceased))', true],
    ['age-at-least', false],
    ['any(under-age-at-conviction, deceased)', false],
    ['any()', false],
    ['not(', false],
  ])('May answer %s: %s', (question, may) => {
    const cell = question.includes(',') ? `"${question}"` : question;
    expect(answersIn(`${head}\n1,,${cell},yes,R,2026-11-01,the file`, 'answers.csv').ok).toBe(may);
  });

  test('Settles what a policy asks and the record leaves open', async () => {
    const file = bulkFile([row({ CONV_STAT_DESCR: '', OFFENSE_TOC: '' })]);
    const asked = onlyDetermination(await runOn(file, { policy: BY_LEVEL }));
    expect([asked['outcome'], asked['to_find_out']]).toEqual([
      'Hand Review',
      expect.stringContaining('misdemeanor-or-infraction'),
    ]);
    const found = onlyDetermination(
      await runOn(file, { policy: BY_LEVEL, answers: [answer('misdemeanor-or-infraction', 'yes')] }),
    );
    expect([found['outcome'], found['answers_given']]).toEqual([
      'Eligible for Dismissal',
      expect.stringContaining('misdemeanor-or-infraction: yes (by'),
    ]);
  });

  test('With a header that lacks a column is refused', () => {
    const found = readAnswers('person,conviction,question\n', 'answers.csv', isQuestion);
    expect(found.ok ? [] : found.problems).toEqual([
      expect.objectContaining({ line: 1, hint: expect.stringContaining('answer, by, on, source') }),
    ]);
  });

  test('That answers a question twice is refused', () => {
    const found = read(good, good);
    expect(found.ok ? [] : found.problems.map(({ line, field }) => [line, field])).toEqual([[3, 'question']]);
  });
});

describe("A person's page", () => {
  const pageOf = async (asOf: string, asked: Asked = {}): Promise<string> => {
    const job = jobOn(bulkFile(RECORD), { ...ALL, asOf, ...asked });
    const { decided, others } = await explainPerson(job.plan, '10000001', job);
    const mine = decided.map(({ conviction, determination }) => ({
      subject: { kind: 'conviction' as const, conviction },
      determination,
    }));
    return printPaths([...mine, ...others], LAWS);
  };

  test('Puts reduction before dismissal, and what is automatic last', async () => {
    const theft = (await pageOf('2026-11-22')).split('\n\n').find((part) => part.includes(THEFT))!;
    const places = ['Now: Reduction', 'Now: Dismissal', 'Now: Automatic', 'Once answered: Proposition 47'].map((step) =>
      theft.indexOf(step),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('Says what must be settled before a step that could be taken now', async () => {
    const theft = (await pageOf('2026-11-22')).split('\n\n').find((part) => part.includes(THEFT))!;
    expect(theft).toMatch(/Once answered: Proposition 47.*\n {5}Settle this before Reduction/);
  });

  const misdemeanor = { CONV_STAT_DESCR: 'MISDEMEANOR', OFFENSE_TOC: 'M' };
  const months = { SENT_LOC_DESCR: 'PROBATION', SENT_TIME_CODE: 'M' };
  const pageFor = async (rows: readonly Row[], asOf = '2026-11-27'): Promise<string> => {
    const job = jobOn(bulkFile(rows), { ...ALL, asOf });
    return printPaths((await explainPerson(job.plan, '10000001', job)).others, LAWS);
  };

  test('Puts the reduction to an infraction after the dismissal that it may close', async () => {
    const page = await pageFor([
      row({ STP_EVENT_DATE: '20230301', OFFENSE_DESCR: '12500(A) VC', ...misdemeanor, ...months, SENT_LENGTH: '12' }),
    ]);
    expect(page).toMatch(/1\. Now: Dismissal on petition/);
    expect(page).toMatch(/2\. Now: Reduction.*\n {5}In one petition with Dismissal on petition, and not before/);
  });

  test('Puts it after a dismissal that is yet to come', async () => {
    const page = await pageFor([
      row({ STP_EVENT_DATE: '20260301', OFFENSE_DESCR: '12500(A) VC', ...misdemeanor, ...months, SENT_LENGTH: '12' }),
    ]);
    expect(page).toMatch(/1\. From 2027-03-01: Dismissal on petition/);
    expect(page).toMatch(/2\. Now: Reduction.*\n {5}In one petition with Dismissal on petition, and not before/);
  });

  test('Names for each remedy the day of the last wait, whichever is asked about first', async () => {
    const page = await pageFor([
      row({ STP_EVENT_DATE: '20240301', OFFENSE_DESCR: '484(A) PC', ...misdemeanor, ...months, SENT_LENGTH: '36' }),
      row({
        CNT_ORDER: '102002001000',
        OFN: '25M00002',
        STP_EVENT_DATE: '20250901',
        OFFENSE_DESCR: '602(L) PC',
        ...misdemeanor,
        ...months,
        SENT_LENGTH: '36',
      }),
    ]);
    expect(page.match(/From 2028-09-01: (Dismissal|Automatic)/g)).toHaveLength(4);
    expect(page).not.toContain('From 2027');
  });

  test('Says that a conviction was relieved already', async () => {
    const later = row({
      DISP_DESCR: 'CONV SET ASIDE & DISM PER 1203.4 PC',
      DISP_DATE: '20150101',
      CONV_STAT_DESCR: '',
    });
    const job = jobOn(bulkFile([row({ OFFENSE_DESCR: '484(A) PC', CONV_STAT_DESCR: 'MISDEMEANOR' }), later]), ALL);
    const { others } = await explainPerson(job.plan, '10000001', job);
    expect(printPaths(others, LAWS)).toContain('Relieved already; no remedy gives more.');
  });

  test('Gives the days of what comes later, the earliest first', async () => {
    const theft = (await pageOf('2012-01-01')).split('\n\n').find((part) => part.includes(THEFT))!;
    expect(theft).toContain('From 2013-06-01: Dismissal on petition. Probation still runs.');
  });

  test('Leaves open what a policy leaves to city attorneys', async () => {
    const policy: Policy = { ...policyNamed('statute-only')!, flow: [], otherwise: 'city-attorney-review' };
    const page = await pageOf('2026-11-22', { policy });
    const cannabis = page.split('\n\n').find((part) => part.startsWith(`Conviction ${CANNABIS}`))!;
    const [open, closed] = cannabis.split('Not open:');
    expect(open).toMatch(/Once \w.*: Proposition 64\. /);
    expect(closed ?? '').not.toContain('Proposition 64:');
  });

  test('Says what is not open, and by which authority', async () => {
    expect(await pageOf('2026-11-22')).toMatch(/Not open:\n {2}- Proposition 64: Not eligible: .*\[.+\]/);
  });
});

/** With what the history leaves out where only convictions matter: an enhancement, a warrant, a court step without an ending. */
const BESIDE: readonly Row[] = [
  arrest({ STP_EVENT_DATE: '20130501', OFFENSE_DESCR: '12022(A) PC-ARMED WITH FIREARM' }),
  row({
    STP_EVENT_DATE: '20130601',
    OFFENSE_DESCR: '11378 HS-POSSESS FOR SALE',
    SENT_LOC_DESCR: 'JAIL',
    SENT_LENGTH: '1',
    SENT_TIME_CODE: 'Y',
  }),
  arrest({ CNT_ORDER: '102001001000', STP_EVENT_DATE: '20170501', OFFENSE_DESCR: 'WARRANT' }),
  row({ CNT_ORDER: '102002001000', OFN: '17F00002', STP_EVENT_DATE: '20170601', OFFENSE_DESCR: '11359 HS' }),
  arrest({ CNT_ORDER: '103001001000', STP_EVENT_DATE: '20200501', OFFENSE_DESCR: '484 PC', OFFENSE_TOC: 'M' }),
  row({
    CNT_ORDER: '103002001000',
    OFN: '25M00003',
    STP_EVENT_DATE: '20250601',
    OFFENSE_DESCR: '484 PC',
    DISP_DESCR: '',
    CONV_STAT_DESCR: 'MISDEMEANOR',
    SENT_LOC_DESCR: '',
    SENT_LENGTH: '',
  }),
];

test('What a remedy gives does not depend on the remedies asked about beside it', async () => {
  const all = linesOf(await runOn(bulkFile(BESIDE), ALL));
  expect(lineOf(await runOn(bulkFile(BESIDE), ALL), 'automatic-conviction-relief', THEFT)['answers']).toContain(
    'enhancement-in-cycle: unknown',
  );
  for (const remedy of CALIFORNIA) {
    const alone = linesOf(await runOn(bulkFile(BESIDE), { ...ALL, remedies: [remedy] }));
    expect(alone).toEqual(all.filter((line) => line['remedy'] === remedy));
  }
});

test('A question that two sections ask alike is cited by the section that asked it', async () => {
  const jail = { SENT_LOC_DESCR: 'JAIL', SENT_LENGTH: '16', SENT_TIME_CODE: 'M' };
  const probation = { SENT_LOC_DESCR: 'PROBATION', SENT_LENGTH: '3', SENT_TIME_CODE: 'Y' };
  const results = await runOn(
    bulkFile([
      row({ STP_EVENT_DATE: '20090601', OFFENSE_DESCR: '487(A) PC-GRAND THEFT', ...probation }),
      row({ CNT_ORDER: '102002001000', STP_EVENT_DATE: '20130601', OFFENSE_DESCR: '11378 HS', ...jail }),
      row({
        CNT_ORDER: '103002001000',
        STP_EVENT_DATE: '20250601',
        OFFENSE_DESCR: '11378 HS',
        OFN: 'OTHER',
        ...probation,
      }),
    ]),
    ALL,
  );
  const decided = (key: string): readonly (string | undefined)[] => {
    const line = lineOf(results, 'dismissal', key);
    return [line['deciding_question'], line['authority']];
  };
  expect(decided(THEFT)).toEqual(['serving-any-sentence', 'PC 1203.4(a)(1)']);
  expect(decided(CANNABIS)).toEqual(['serving-any-sentence', 'PC 1203.41(a)(3)']);
});

test('What takes everything away makes the rest needless', async () => {
  const job = jobOn(
    bulkFile([row({ STP_EVENT_DATE: '20050601', OFFENSE_DESCR: '11357(B) HS', CONV_STAT_DESCR: 'MISDEMEANOR' })]),
    ALL,
  );
  const { others } = await explainPerson(job.plan, '10000001', job);
  const steps = pathOf(
    others.map(({ determination }) => determination),
    LAWS,
  );
  expect(steps.map(({ determination, neededNotAfter }) => [determination.remedy, neededNotAfter])).toEqual(
    expect.arrayContaining([
      ['record-destruction', undefined],
      ['dismissal', 'record-destruction'],
    ]),
  );
});
