import { describe, expect, test } from 'vitest';
import { REMEDIES } from '../../src/law/index.ts';
import { printPolicy, readChoices, readPolicy } from '../../src/policies/index.ts';
import { bulkFile, row } from '../support/bulk-file.ts';
import { DISMISS_NOTHING, dismissIf, policyOfOptions } from '../support/policies.ts';
import { explainOn } from '../support/read-back.ts';
import { onlyDetermination, runOn } from '../support/run-on.ts';

const problemsOf = (text: string) => {
  const read = readChoices(text, 'choices.json', REMEDIES);
  return read.ok ? [] : read.problems;
};
const lines = (...text: readonly string[]): string => text.join('\n');

describe("The original application's options file", () => {
  for (const [how, text, line, says] of [
    [
      'names a section that cannot be chosen',
      lines('{ "baselineEligibility":', '  { "dismiss": ["11357",', '    "11362"] } }'),
      3,
      /11362.*11357/,
    ],
    [
      'misspells a key',
      lines('{', '  "additionalRelief": {', '    "subjectIsDecaesed": true } }'),
      3,
      /subjectIsDeceased/,
    ],
    ['has a key that nobody knows', lines('{', '  "baseline": {} }'), 2, /baselineEligibility/],
    ['has a threshold out of range', lines('{ "additionalRelief": {', '  "subjectAgeThreshold": 39 } }'), 2, /40.*65/],
    [
      'has years out of range',
      lines('{ "additionalRelief": {', '  "yearsSinceConvictionThreshold": 16 } }'),
      2,
      /1.*15/,
    ],
    [
      'gives a number as text',
      lines('{ "additionalRelief": {', '', '  "yearsCrimeFreeThreshold": "5" } }'),
      3,
      /number/,
    ],
    ['goes on after its end', lines('{}', 'and more'), 2, /nothing after/],
    [
      'gives a key twice',
      lines('{ "additionalRelief": {', '  "subjectIsDeceased": true,', '  "subjectIsDeceased": false } }'),
      3,
      /twice/,
    ],
  ] as const) {
    test(`G7: One that ${how} is refused, with line, place and what was expected`, () => {
      const problems = problemsOf(text);
      expect(problems.map((each) => [each.file, each.line])).toEqual([['choices.json', line]]);
      expect(problems[0]!.hint).toMatch(says);
    });
  }

  test('G7: All of its faults are told at once', () => {
    expect(
      problemsOf(
        '{ "baselineEligibility": { "dismis": [], "reduce": ["1135"] }, "additionalRelief": { "subjectAgeThreshold": 99 } }',
      ),
    ).toHaveLength(3);
  });

  test('G7: One without any choice decides every felony all the same', async () => {
    const found = onlyDetermination(await runOn(bulkFile([row()]), { choices: {} }));
    expect([found['outcome'], found['reason']]).toEqual(['Not eligible', "No rule of the county's choices applies"]);
  });

  test('It is accepted as it is, with zero for switched off, null for absent, and keys in any case', async () => {
    const policy = policyOfOptions({
      BaselineEligibility: { dismiss: null, reduce: ['11359'] },
      additionalRelief: {
        subjectUnder21AtConviction: false,
        subjectAgeThreshold: 0,
        yearsSinceConvictionThreshold: 0,
        yearsCrimeFreeThreshold: 0,
      },
    });
    const found = onlyDetermination(await runOn(bulkFile([row()]), { policy }));
    expect([found['outcome'], found['reason']]).toEqual(['Eligible for Reduction', 'Reduce all HS 11359 convictions']);
  });

  const ALL = {
    baselineEligibility: { dismiss: ['11357', '11358'], reduce: ['11359', '11360'] },
    additionalRelief: {
      subjectUnder21AtConviction: true,
      subjectHasOnlyProp64Charges: true,
      subjectIsDeceased: true,
      subjectAgeThreshold: 57,
      yearsSinceConvictionThreshold: 15,
      yearsCrimeFreeThreshold: 5,
    },
  };
  const theft = (on: string, PRI_DOB = '19800314') =>
    row({ PRI_DOB, CNT_ORDER: '102002001000', OFFENSE_DESCR: '484 PC-THEFT', STP_EVENT_DATE: on, OFN: '2' });
  const death = row({
    CNT_ORDER: '103001001000',
    STP_TYPE_DESCR: 'DECEASED',
    DISP_DESCR: '',
    OFFENSE_DESCR: '',
    CONV_STAT_DESCR: '',
  });
  for (const [reason, rows] of [
    ['Misdemeanor or Infraction', [row({ CONV_STAT_DESCR: 'MISDEMEANOR' })]],
    ['Dismiss all HS 11358 convictions', [row({ OFFENSE_DESCR: '11358 HS-CULTIVATE' })]],
    ['21 years or younger', [row({ PRI_DOB: '19890602' }), theft('20190601', '19890602')]],
    ['57 years or older', [row({ PRI_DOB: '19600101' }), theft('20190601', '19600101')]],
    ['Conviction occurred 15 or more years ago', [row({ STP_EVENT_DATE: '20050701' }), theft('20190601')]],
    ['No convictions in the past 5 years', [row(), theft('20120601')]],
    ['Only has 11357-60 charges', [row({ STP_EVENT_DATE: '20180601' })]],
    ['Individual is deceased', [row(), theft('20190601'), death]],
    ['Reduce all HS 11359 convictions', [row(), theft('20190601')]],
  ] as const) {
    test(`Its choices decide in the original's order and words: ${reason}`, async () => {
      expect(onlyDetermination(await runOn(bulkFile(rows), { choices: ALL }))['reason']).toBe(reason);
    });
  }
});

describe('A policy file', () => {
  test('G7: A question that nobody knows, a parameter out of range and a section that is none are told with their lines', () => {
    const text = lines(
      '{ "id": "x", "remedy": "prop-64", "source": "a test", "flow": [',
      '  { "ask": "age-at-leest", "age": 50, "then": "dismiss" },',
      '  { "ask": "years-since-conviction", "years": 50, "then": "dismiss" },',
      '  { "ask": "section-within", "sections": ["HS 11362"], "then": "reduce" } ],',
      '  "otherwise": "hand-review" }',
    );
    const read = readPolicy(text, 'yolo.json', REMEDIES);
    expect(read.ok ? [] : read.problems.map((each) => each.line)).toEqual([2, 3, 4]);
    expect(read.ok ? '' : read.problems[0]!.hint).toMatch(/age-at-least/);
  });
});

describe('The words of a rule', () => {
  const asked = async (policy: ReturnType<typeof dismissIf>): Promise<string> =>
    (await explainOn(bulkFile([row()]), '10000001', { policy })).join('\n');

  test('G13: Under 21 is called under 21', async () => {
    expect(await asked(dismissIf({ ask: 'under-age-at-conviction' }))).toContain(
      'under 21 on the day of the conviction',
    );
  });

  test('G13: Years since a conviction say that exactly so many are enough, and crime-free years do not', async () => {
    expect(await asked(dismissIf({ ask: 'years-since-conviction', years: 5 }))).toContain('5 or more years ago');
    expect(await asked(dismissIf({ ask: 'years-without-conviction', years: 5 }))).toContain(
      'no conviction of any kind in the past 5 years',
    );
  });

  test('G13: A policy in words says the same as its questions', () => {
    expect(printPolicy(dismissIf({ ask: 'under-age-at-conviction' }), REMEDIES)).toContain(
      'under 21 on the day of the conviction',
    );
  });

  test('Every question of an explanation stands with its answer, its citation and the line of the file', async () => {
    const text = await asked({ ...DISMISS_NOTHING, flow: [{ ask: 'misdemeanor-or-infraction', then: 'dismiss' }] });
    expect(text).toContain('Is the conviction a misdemeanor or an infraction?');
    expect(text).toContain('No: the conviction is a felony [doj-1.csv:2]');
    expect(text).toMatch(/HS 11361\.8/);
  });
});
