import { expect, test } from 'vitest';
import type { DeterminationRow, Results } from '../results/index.ts';
import { differencesOf } from './run-differences.ts';

const LINE = {
  conviction_key: '1/101002001000',
  subject_id: '1',
  cii_number: 'A12345678',
  birth_date: '1970-05-01',
  name: 'EXAMPLE,ALEX',
  county: 'YOLO',
  case_numbers: '20F0001',
  offense: '11359 HS-POSSESS FOR SALE',
  section: 'HS 11359',
  conviction_date: '2012-03-04',
  remedy: 'prop-64',
  subject: 'conviction',
  outcome: 'Hand Review',
  reason: 'a reason',
} as unknown as DeterminationRow;

function runOf(file: string, rows: readonly Partial<DeterminationRow>[]): Results {
  const record = { inputs: [{ sha256: file }], remedies: ['prop-64'], program: {} } as unknown as Results['record'];
  return { record, determinations: () => rows.map((row) => ({ ...LINE, ...row })) } as unknown as Results;
}

const found = (before: Results, after: Results): ReturnType<ReturnType<typeof differencesOf>['piece']> =>
  differencesOf(before, after, Number).piece({ from: 0, count: 10 });
const granted = { outcome: 'Eligible for Dismissal' };

test('A person number that another delivery gave to somebody else pairs nobody', () => {
  const other = { cii_number: 'A87654321', name: 'SAMPLE,SAM', ...granted };
  const { sameFiles, alone, same, changed } = found(runOf('a', [{}]), runOf('b', [other]));
  expect({ sameFiles, alone, same }).toEqual({ sameFiles: false, alone: 2, same: 0 });
  expect(changed).toMatchObject([
    { id: 1, name: 'SAMPLE,SAM', before: undefined },
    { id: undefined, name: 'EXAMPLE,ALEX', after: undefined },
  ]);
  expect(found(runOf('a', [{}]), runOf('a', [granted]))).toMatchObject({ sameFiles: true, alone: 0, total: 1 });
});

test('Somebody with another person number and form of CII number is the same person of another delivery', () => {
  const later = { subject_id: '7', conviction_key: '7/205', cii_number: '0012345678', ...granted };
  const { alone, total, changed } = found(runOf('a', [{}]), runOf('b', [later]));
  expect({ alone, total }).toEqual({ alone: 0, total: 1 });
  expect(changed[0]).toMatchObject({ id: 7, before: { outcome: 'Hand Review' }, after: granted });
});

test.each([
  ['without a CII number', { cii_number: '' }],
  ['without a whole birth date', { birth_date: '1970' }],
])('Somebody %s is paired with nobody of another delivery', (_, less) => {
  expect(found(runOf('a', [less]), runOf('b', [less]))).toMatchObject({ alone: 2, unidentified: 2, same: 0 });
});

test('Counts that another delivery does not tell apart are paired only when it has as many of them', () => {
  const two = [granted, {}];
  expect(found(runOf('a', two), runOf('b', two))).toMatchObject({ alone: 0, same: 2 });
  expect(found(runOf('a', two), runOf('b', [{}]))).toMatchObject({ alone: 3, same: 0 });
});
