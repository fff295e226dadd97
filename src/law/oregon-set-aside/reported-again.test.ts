import { expect, test } from 'vitest';
import { judge, statuteFlowOf } from '../../engine/index.ts';
import { convictionElsewhere } from '../../../test/support/elsewhere.ts';
import type { CycleGiven } from '../../../test/support/record.ts';
import { oregonSetAside } from './oregon-set-aside.ts';

/** What is answered of a theft of 2005 when a further entry stands under its case number. */
function convictedWithinThePeriod(again: CycleGiven): string | undefined {
  const theft = { convicted: '2005-03-01', offense: '164.055', words: 'THEFT I', grade: 'C' };
  const { facts, asking } = convictionElsewhere({ record: [theft, again], about: 1 }, 'OR');
  const convictions = facts.convictions.map((each) => ({ ...each, caseNumbers: ['05CR1'] }));
  const subject = { facts: { ...facts, convictions }, conviction: convictions[0]!, asking };
  const { trace } = judge(statuteFlowOf({}, oregonSetAside)!, subject);
  return trace.find(({ id }) => id === 'convicted-within-the-period')?.answer.is;
}

test('A second report of the same conviction is not another within the period', () => {
  expect(convictedWithinThePeriod({ convicted: '2023-03-01', offense: '164.055' })).toBe('no');
});

test('Another section under the same case number is', () => {
  expect(convictedWithinThePeriod({ convicted: '2023-03-01', offense: '164.045' })).toBe('yes');
});
