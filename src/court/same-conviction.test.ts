import { describe, expect, test } from 'vitest';
import type { DeterminationRow } from '../results/index.ts';
import { pairedConvictions } from './same-conviction.ts';

const FIRST = {
  conviction_key: '1/101002001000',
  cii_number: 'A12345678',
  birth_date: '1970-05-01',
  case_numbers: '20F00123; MCR5',
  conviction_date: '2012-03-04',
  section: 'HS 11359',
  offense: '11359 HS-POSSESS FOR SALE',
};

type Cells = Partial<typeof FIRST>;

const rowsOf = (cells: readonly Cells[], key: string): readonly DeterminationRow[] =>
  cells.map((each, i) => ({ ...FIRST, conviction_key: `${key}/${i}`, ...each }) as unknown as DeterminationRow);

const paired = (earlier: readonly Cells[], later: readonly Cells[]): unknown => {
  const { same, maybe } = pairedConvictions(rowsOf(earlier, 'e'), rowsOf(later, 'l'));
  return { same: Object.fromEntries(same), maybe: Object.fromEntries(maybe) };
};

describe('A conviction is the same in a later delivery', () => {
  test.each<[string, Cells]>([
    ['under another form of the CII number', { cii_number: '0012345678' }],
    ['under one of its case numbers, written otherwise', { case_numbers: 'SC9; mcr-5' }],
    ['whatever the level and the words of the offense are', { offense: '11359 HS-POSS MARIJ SALE' }],
  ])('%s', (_, later) => {
    expect(paired([{}], [later])).toEqual({ same: { 'l/0': 'e/0' }, maybe: {} });
  });

  test('as often as in the earlier one, in the order of the keys', () => {
    expect(paired([{}, {}], [{}, {}])).toEqual({ same: { 'l/0': 'e/0', 'l/1': 'e/1' }, maybe: {} });
  });

  test('by its own number, where two share another', () => {
    const [one, both] = [{ case_numbers: '1' }, { case_numbers: '1; 2' }];
    expect(paired([one, both], [both, one])).toEqual({ same: { 'l/0': 'e/1', 'l/1': 'e/0' }, maybe: {} });
  });
});

describe('A conviction may be the same in a later delivery', () => {
  test.each<[string, Cells]>([
    ['when its case numbers are others', { case_numbers: '21F9' }],
    ['when it has no case number any more', { case_numbers: '' }],
    ['when its day is another', { conviction_date: '2012-03-05' }],
    ['when its day is known to the month only', { conviction_date: '2012-03' }],
    ['when its charge is another', { section: 'HS 11360(a)' }],
    ['when the birth date is another', { birth_date: '1970-05-02' }],
    ['when the birth date is not known in full', { birth_date: '1970' }],
    ['when the CII number is another', { cii_number: '87654321' }],
    ['when there is no CII number', { cii_number: '' }],
    ['when there is neither CII number nor birth date', { cii_number: '', birth_date: '' }],
  ])('%s', (_, later) => {
    expect(paired([{}], [later])).toEqual({ same: {}, maybe: { 'l/0': ['e/0'] } });
    expect(paired([later], [{}])).toEqual({ same: {}, maybe: { 'l/0': ['e/0'] } });
  });

  test('when there are more or fewer of it: which is which nobody can tell', () => {
    expect(paired([{}], [{}, {}])).toEqual({ same: {}, maybe: { 'l/0': ['e/0'], 'l/1': ['e/0'] } });
    expect(paired([{}, {}], [{}])).toEqual({ same: {}, maybe: { 'l/0': ['e/0', 'e/1'] } });
  });

  test('when it can be each of two by its numbers', () => {
    const [one, other, both] = [{ case_numbers: '1' }, { case_numbers: '2' }, { case_numbers: '1; 2' }];
    expect(paired([one, other], [both, one])).toMatchObject({ same: {} });
  });
});

describe('A conviction is another one', () => {
  test.each<[string, Cells]>([
    ['of a codefendant', { cii_number: '87654321', birth_date: '1971-01-01' }],
    ['of another case and day', { case_numbers: '21F9', conviction_date: '2013-01-01' }],
    ['of another case and charge', { case_numbers: '21F9', section: 'HS 11360(a)' }],
  ])('%s', (_, later) => {
    expect(paired([{}], [later])).toEqual({ same: {}, maybe: {} });
  });

  test('beside one that is certainly the same', () => {
    expect(paired([{}], [{}, { section: 'HS 11360(a)' }])).toEqual({ same: { 'l/0': 'e/0' }, maybe: {} });
  });

  test('whatever DOJ numbers it', () => {
    const later = { conviction_key: 'e/0', cii_number: '87654321', birth_date: '1971-01-01' };
    expect(paired([{}], [later])).toEqual({ same: {}, maybe: {} });
  });
});
