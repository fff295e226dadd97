import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printProblem } from '../basics/index.ts';
import { REMEDIES } from '../law/index.ts';
import { choicesIn, readChoices } from './read-choices.ts';

const told = (text: string): readonly string[] => {
  const read = readChoices(text, 'choices.json', REMEDIES);
  return read.ok ? [] : read.problems.map(printProblem);
};

const OFF = {
  dismiss: [],
  reduce: [],
  subjectUnder21AtConviction: false,
  subjectHasOnlyProp64Charges: false,
  subjectIsDeceased: false,
  subjectAgeThreshold: undefined,
  yearsSinceConvictionThreshold: undefined,
  yearsCrimeFreeThreshold: undefined,
};

test('The sample is read', () => {
  const text = readFileSync(new URL('../../samples/choices.json', import.meta.url), 'utf8');
  const read = choicesIn(text, 'choices.json', REMEDIES);
  expect(read).toEqual({
    ok: true,
    value: {
      dismiss: ['11357', '11358'],
      reduce: ['11359', '11360'],
      subjectUnder21AtConviction: true,
      subjectHasOnlyProp64Charges: true,
      subjectIsDeceased: true,
      subjectAgeThreshold: 57,
      yearsSinceConvictionThreshold: 10,
      yearsCrimeFreeThreshold: 5,
    },
  });
});

test('What is absent, null or 0 is off', () => {
  const texts = [
    '{}',
    '{ "baselineEligibility": null, "additionalRelief": null }',
    '{ "baselineEligibility": { "dismiss": null, "reduce": [] }, "additionalRelief": { "subjectIsDeceased": null, "subjectAgeThreshold": 0 } }',
  ];
  for (const text of texts) expect(choicesIn(text, 'choices.json', REMEDIES)).toEqual({ ok: true, value: OFF });
});

test('Keys are known in any case', () => {
  const text = '{ "BASELINEELIGIBILITY": { "Dismiss": ["11357"] }, "AdditionalRelief": { "SubjectAgeThreshold": 65 } }';
  const read = choicesIn(text, 'choices.json', REMEDIES);
  expect(read).toEqual({ ok: true, value: { ...OFF, dismiss: ['11357'], subjectAgeThreshold: 65 } });
});

test('A section named twice in a list is one section', () => {
  const read = choicesIn('{ "baselineEligibility": { "reduce": ["11359", "11359"] } }', 'choices.json', REMEDIES);
  expect(read.ok && read.value.reduce).toEqual(['11359']);
});

test('Everything that is wrong comes back at once, in the order of the lines', () => {
  const text = `{
  "baselineEligibility": {
    "dismiss": ["11357", "11362"],
    "reduced": "11359"
  },
  "additionalRelief": {
    "subjectUnder21AtConviction": "yes",
    "subjectAgeTreshold": 39,
    "yearsSinceConvictionThreshold": 16,
    "yearsCrimeFreeThreshold": -1,
    "YEARSCRIMEFREETHRESHOLD": 5
  }
} and that is all`;
  expect(told(text)).toMatchInlineSnapshot(`
    [
      "choices.json line 3, baselineEligibility.dismiss[1]: "11362" is not a section that can be chosen; expected 11357, 11358, 11359 or 11360",
      "choices.json line 4, baselineEligibility.reduced: there is no key "reduced" here; did you mean "reduce"?",
      "choices.json line 4, baselineEligibility.reduced: expected a list of sections out of "11357", "11358", "11359", "11360"",
      "choices.json line 7, additionalRelief.subjectUnder21AtConviction: expected true or false",
      "choices.json line 8, additionalRelief.subjectAgeTreshold: there is no key "subjectAgeTreshold" here; did you mean "subjectAgeThreshold"?",
      "choices.json line 8, additionalRelief.subjectAgeTreshold: expected a whole number from 40 to 65, or 0 to leave it off",
      "choices.json line 9, additionalRelief.yearsSinceConvictionThreshold: expected a whole number from 1 to 15, or 0 to leave it off",
      "choices.json line 10, additionalRelief.yearsCrimeFreeThreshold: expected a whole number from 1 to 15, or 0 to leave it off",
      "choices.json line 11, additionalRelief.YEARSCRIMEFREETHRESHOLD: the key "YEARSCRIMEFREETHRESHOLD" is given twice; keep one of them",
      "choices.json line 13: expected nothing after the end of the value; remove this text",
    ]
  `);
});

test('Thresholds are whole numbers within the bounds of the original, both ends included', () => {
  const tell = (key: string, value: number) => told(`{ "additionalRelief": { "${key}": ${value} } }`);
  for (const age of [40, 65]) expect(tell('subjectAgeThreshold', age)).toEqual([]);
  for (const age of [39, 66, 40.5, -40]) {
    expect(tell('subjectAgeThreshold', age)).toEqual([
      'choices.json line 1, additionalRelief.subjectAgeThreshold: expected a whole number from 40 to 65, or 0 to leave it off',
    ]);
  }
  for (const key of ['yearsSinceConvictionThreshold', 'yearsCrimeFreeThreshold']) {
    for (const years of [1, 15]) expect(tell(key, years)).toEqual([]);
    for (const years of [16, -1])
      expect(tell(key, years)[0]).toContain('expected a whole number from 1 to 15, or 0 to leave it off');
  }
});

test('A text that is not an object of choices is refused', () => {
  expect(told('null')).toEqual(["choices.json line 1: expected the county's choices: an object in braces"]);
  expect(told('')).toEqual(['choices.json line 1: the file is empty; expected an object in braces']);
});

test('Without the remedy that they are for, choices are refused', () => {
  const read = readChoices('{}', 'choices.json', []);
  expect(read.ok ? [] : read.problems.map(printProblem)).toEqual([
    'choices.json: these choices are for the remedy prop-64, which is not among the remedies here',
  ]);
});
