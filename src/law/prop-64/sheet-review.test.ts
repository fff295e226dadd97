import { expect, test } from 'vitest';
import { caseOfRecord } from '../../../test/support/record.ts';
import { sheetReviews } from './sheet-review.ts';

test.each([
  ['11359 HS', 'yes'],
  ['11359/11378 HS', 'review'],
  ['11359/12022(A)(1) HS', 'yes'],
])('San Francisco grants nothing by its formula on a count that cites another crime too: %s', (offense, eligible) => {
  const { facts, asking } = caseOfRecord({ record: [{ arrest: '2010-03-01', convicted: '2010-06-07', offense }] });
  expect(sheetReviews(facts, asking).map((each) => each.eligible)).toEqual([eligible]);
});
