import { expect, test } from 'vitest';
import { judge, statuteFlowOf } from '../../engine/index.ts';
import { courtCaseElsewhere } from '../../../test/support/elsewhere.ts';
import type { CycleGiven } from '../../../test/support/record.ts';
import { courtCases } from '../shared/index.ts';
import { marylandExpungement } from './maryland-expungement.ts';

/** What is answered of a trespass of 2010 when a further entry stands under its case number. */
function convictedDuringTheWait(again: CycleGiven): string | undefined {
  const trespass = { convicted: '2010-03-01', offense: '6-402', words: 'TRESPASS', level: 'misdemeanor' };
  const { facts, asking } = courtCaseElsewhere({ record: [trespass, again], about: 1 }, 'MD');
  const convictions = facts.convictions.map((each) => ({ ...each, caseNumbers: ['D1'] }));
  const [first] = courtCases({ ...facts, convictions }, asking);
  const { trace } = judge(statuteFlowOf({}, marylandExpungement)!, first!);
  return trace.find(({ id }) => id === 'convicted-during-the-wait')?.answer.is;
}

test('A second report of the same conviction is no new crime during the wait', () => {
  expect(convictedDuringTheWait({ convicted: '2013-03-01', offense: '6-402', level: 'misdemeanor' })).toBe('no');
});

test('Another section under the same case number is', () => {
  expect(convictedDuringTheWait({ convicted: '2013-03-01', offense: '6-301', level: 'misdemeanor' })).toBe('yes');
});
