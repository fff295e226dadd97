import { describe, expect, test } from 'vitest';
import { type RecordGiven, caseOfRecord } from '../../../test/support/record.ts';
import { deadlineCautions, neighbourCautions } from './deadlines.ts';

const SOLD = { arrest: '2003-06-01', convicted: '2003-09-15', offense: '11359 HS' };
const told = (asOf: string, entry: RecordGiven['record'][number] = SOLD): string =>
  deadlineCautions(caseOfRecord({ asOf, record: [entry] })).join('; ');

describe('The deadlines of HS 11361.9 (AB 1793, AB 1706)', () => {
  const challenge = /until 1 July 2020 to challenge/;
  const order = /was to issue its order by 1 March 2023/;
  const update = /was to update its record by 1 July 2023/;

  test.each([
    ['2020-06-30', challenge, false],
    ['2020-07-01', challenge, false],
    ['2020-07-02', challenge, true],
    ['2023-02-28', order, false],
    ['2023-03-01', order, false],
    ['2023-03-02', order, true],
    ['2023-06-30', update, false],
    ['2023-07-01', update, false],
    ['2023-07-02', update, true],
  ] as const)('as of %s, the note %s stands there: %s', (asOf, note, stands) => {
    expect(note.test(told(asOf))).toBe(stands);
  });

  test('A conviction that was relieved since has no such note', () => {
    expect(told('2024-01-01', { ...SOLD, later: '2021-05-01 DISMISSED PER 11361.8 HS' })).toBe('');
  });

  test('A conviction of the day of the law or later has none, one of the day before has', () => {
    expect(told('2024-01-01', { ...SOLD, convicted: '2016-11-09' })).toBe('');
    expect(told('2024-01-01', { ...SOLD, convicted: '2016-11-08' })).not.toBe('');
  });
});

describe('The destruction of small old records (HS 11361.5)', () => {
  const small = { arrest: '2012-03-01', convicted: '2012-04-01', offense: '11357(B) HS', level: 'misdemeanor' };
  const noted = (asOf: string, entry: RecordGiven['record'][number] = small): boolean =>
    neighbourCautions(caseOfRecord({ asOf, record: [entry] })).some((words) => words.startsWith('HS 11361.5'));

  test('is due two years after the conviction: not the day before, on the day, and after it', () => {
    // HS 11361.8 took effect later; the notes are of the record, not of the remedy.
    expect(['2014-03-31', '2014-04-01', '2014-04-02'].map((asOf) => noted(asOf))).toEqual([false, true, true]);
  });

  test('is not due for possession for sale', () => {
    expect(noted('2020-07-01', SOLD)).toBe(false);
  });
});
