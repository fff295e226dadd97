import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printProblem } from '../basics/index.ts';
import { REMEDIES } from '../law/index.ts';
import { CHOICE_SECTIONS, type Choices, policyOfChoices } from './choices.ts';
import { readChoices } from './read-choices.ts';
import { readPolicy } from './read-policy.ts';

const off = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  dismiss: fc.shuffledSubarray([...CHOICE_SECTIONS]),
  reduce: fc.shuffledSubarray([...CHOICE_SECTIONS]),
  subjectUnder21AtConviction: fc.boolean(),
  subjectHasOnlyProp64Charges: fc.boolean(),
  subjectIsDeceased: fc.boolean(),
  subjectAgeThreshold: off(fc.integer({ min: 40, max: 65 })),
  yearsSinceConvictionThreshold: off(fc.integer({ min: 1, max: 15 })),
  yearsCrimeFreeThreshold: off(fc.integer({ min: 1, max: 15 })),
});

test('All choices become a policy that, printed, is read back as the same policy', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const policy = policyOfChoices(choices);
      const read = readPolicy(JSON.stringify(policy, null, 2), 'p.json', REMEDIES);
      expect(read.ok ? [] : read.problems.map(printProblem)).toEqual([]);
      expect(read.ok && read.value).toEqual(policy);
    }),
  );
});

test("All choices, written as the original application's options file, are read as the same policy", () => {
  fc.assert(
    fc.property(anyChoices, ({ dismiss, reduce, ...additionalRelief }) => {
      const text = JSON.stringify({ baselineEligibility: { dismiss, reduce }, additionalRelief });
      const read = readChoices(text, 'c.json', REMEDIES);
      expect(read).toEqual({ ok: true, value: policyOfChoices({ dismiss, reduce, ...additionalRelief }) });
    }),
  );
});

test('Everything chosen is asked in the order in which the original asks it, with its reasons', () => {
  const policy = policyOfChoices({
    dismiss: ['11358', '11357'],
    reduce: ['11359', '11360'],
    subjectUnder21AtConviction: true,
    subjectHasOnlyProp64Charges: true,
    subjectIsDeceased: true,
    subjectAgeThreshold: 57,
    yearsSinceConvictionThreshold: 10,
    yearsCrimeFreeThreshold: 5,
  });
  expect(policy.flow.map(({ then, ...step }) => [then, ...Object.values(step)].join(' | '))).toEqual([
    'dismiss | misdemeanor-or-infraction',
    'dismiss | section-within | HS 11358 | Dismiss all HS 11358 convictions',
    'dismiss | section-within | HS 11357 | Dismiss all HS 11357 convictions',
    'dismiss | under-age-at-conviction | 21 | 21 years or younger',
    'dismiss | age-at-least | 57',
    'dismiss | years-since-conviction | 10',
    'dismiss | years-without-conviction | 5',
    'dismiss | only-prop-64-convictions',
    'dismiss | deceased',
    'reduce | section-within | HS 11359 | Reduce all HS 11359 convictions',
    'reduce | section-within | HS 11360 | Reduce all HS 11360 convictions',
  ]);
  expect(policy.otherwise).toEqual({ then: 'not-eligible', reason: "No rule of the county's choices applies" });
});
