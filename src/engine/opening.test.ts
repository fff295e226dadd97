import { describe, expect, test } from 'vitest';
import { type CalendarDate, type PartialDate, onDay, printPartialDate } from '../basics/index.ts';
import { type Answer, no, unknown, yes } from './answer.ts';
import type { Ending, Flow, Step } from './flow.ts';
import { judge } from './judge.ts';

const NOT_YET: Ending = { outcome: 'not-yet', reason: 'a wait' };
const GIVEN: Ending = { outcome: 'dismiss', reason: 'given' };

let questions = 0;
const asked = (answer: Answer, then: Ending | Flow<object>): Step<object> => {
  const id = `question-${questions++}`;
  return { question: { id, cite: 'a section', asks: 'Is it so?', ask: () => answer }, then };
};
const year = (from: number, to = from): PartialDate => ({
  kind: 'known',
  earliest: (from * 10_000 + 101) as CalendarDate,
  latest: (to * 10_000 + 101) as CalendarDate,
});
const runs = (until: PartialDate | undefined): Step<object> => asked(yes('it runs', [], until), NOT_YET);
const mayRun = (until: PartialDate | undefined): Step<object> => asked(unknown('whether it runs', [], until), NOT_YET);

const opens = (...steps: readonly Step<object>[]): string | undefined => {
  const day = judge({ steps, otherwise: GIVEN }, {}).opens;
  return day && printPartialDate(day);
};

describe('The day that is named for what is not yet', () => {
  test.each<[string, readonly Step<object>[], string | undefined]>([
    ['is that of the only wait', [runs(year(2027))], '2027-01-01'],
    ['is that of the only wait that may run', [mayRun(year(2020, 2030))], '2020-01-01 to 2030-01-01'],
    ['is that of the last where the last is asked about last', [runs(year(2027)), runs(year(2029))], '2029-01-01'],
    ['is that of the last where it is asked about first', [runs(year(2029)), runs(year(2027))], '2029-01-01'],
    [
      'looks past a question that is answered no',
      [runs(year(2027)), asked(no('it is not'), GIVEN), runs(year(2029))],
      '2029-01-01',
    ],
    [
      'does not look past what ends the flow',
      [runs(year(2027)), asked(yes('it is'), GIVEN), runs(year(2029))],
      '2027-01-01',
    ],
    ['is an interval where a later wait is', [runs(year(2027)), runs(year(2028, 2030))], '2028-01-01 to 2030-01-01'],
    [
      'begins with the certain wait where a later one may run',
      [runs(year(2027)), mayRun(year(2020, 2030))],
      '2027-01-01 to 2030-01-01',
    ],
    ['follows a wait that may run', [mayRun(year(2020, 2030)), runs(year(2028))], '2028-01-01 to 2030-01-01'],
    [
      'spans what an open question leaves',
      [runs(year(2027)), asked(unknown('which'), { steps: [runs(year(2028))], otherwise: GIVEN }), runs(year(2033))],
      '2028-01-01 to 2033-01-01',
    ],
    [
      'leaves out a wait without a day',
      [runs(year(2027)), mayRun(undefined), runs({ kind: 'unknown', why: 'missing' })],
      '2027-01-01',
    ],
    ['is not known where no wait has one', [runs({ kind: 'unknown', why: 'missing' })], 'unknown'],
    ['is none where no wait runs', [asked(yes('it is'), GIVEN), runs(year(2027))], undefined],
  ])('%s', (_, steps, expected) => {
    expect(opens(...steps)).toBe(expected);
  });

  test('Heeds what a person answered', () => {
    const open = asked(unknown('which'), { steps: [runs(onDay(20280101 as CalendarDate))], otherwise: GIVEN });
    const given = new Map([
      [open.question.id, { is: 'no' as const, by: 'A. Reviewer', on: '2026-01-01', source: 'the file' }],
    ]);
    const flow = { steps: [runs(year(2027)), open, runs(year(2033))], otherwise: GIVEN };
    expect(judge(flow, {}, given).opens).toEqual(year(2033));
  });
});
