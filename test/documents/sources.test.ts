import { beforeAll, describe, expect, test } from 'vitest';
import { type ReportParts, publicReportDocument, reportDocument, summaryIn } from '../../src/documents/index.ts';
import { bulkFile, row } from '../support/bulk-file.ts';
import { resultsOn } from '../support/court.ts';

const SHEETS = { in: 14, read: 6, needReview: 1, refused: 7 };

let parts: ReportParts;
beforeAll(async () => {
  const { record, recordSha256, summary, flow } = await resultsOn(bulkFile([row()]));
  parts = { record, recordSha256, summary: summaryIn(summary()), flow: flow() };
});

/** The same run as if it had read something else. */
function having(kind: 'rap-sheets' | 'histories'): ReportParts {
  const { record, summary } = parts;
  if (kind === 'histories') return { ...parts, record: { ...record, kind } };
  const people = { ...summary.balance.people, in: 7 };
  const balance = { ...summary.balance, people };
  const rowsSetAsideByCode = { password: 1, 'not-a-rap-sheet': 6 };
  return {
    ...parts,
    record: { ...record, kind },
    summary: { ...summary, sheets: SHEETS, balance, rowsSetAsideByCode },
  };
}

const internal = (of: ReportParts): string => JSON.stringify(reportDocument(of, 'letter').data);
const forAll = (of: ReportParts): string => JSON.stringify(publicReportDocument(of, 'letter').data);

describe('What a report says of its source', () => {
  test('of RAP sheets: how many were read, are to be looked at, and were refused, and why', () => {
    const text = internal(having('rap-sheets'));
    expect(text).toContain('The figures come from 7 RAP sheets of the California Department of Justice (DOJ)');
    expect(text).toContain('7 more files were given and refused.');
    for (const row of [
      '["read",6]',
      '["read, and something is for a person to look at",1]',
      '["refused, and not used",7]',
      '["all files",14]',
      '["not a RAP sheet",6]',
      '["a PDF that needs a password",1]',
    ])
      expect(text).toContain(row);
    expect(text).toContain('They stand in sheets.csv with the reason.');
    expect(/the bulk file|in rows_set_aside\.csv|columns of the DOJ’s file itself/.exec(text)).toBeNull();
  });

  test('of histories: that they were given as neutral JSON', () => {
    const text = internal(having('histories'));
    expect(text).toContain('The figures come from 1 criminal history, given as neutral JSON, about 1 person.');
    expect(/data of the DOJ|columns of the DOJ’s file itself/.exec(text)).toBeNull();
  });

  test('of the bulk file: that it is the bulk file', () => {
    expect(internal(parts)).toContain('The figures come from the bulk file of the California Department of Justice');
  });

  test('to everybody: which of the three it is, and no count of files', () => {
    const file = 'the file that the California Department of Justice holds';
    expect(forAll(parts)).toContain(file);
    expect(forAll(having('rap-sheets'))).toContain('The figures come from RAP sheets');
    expect(forAll(having('histories'))).toContain('The figures come from criminal histories that were given');
    for (const kind of ['rap-sheets', 'histories'] as const) expect(forAll(having(kind))).not.toContain(file);
    expect(/\b(7|14) (more )?(RAP sheets|files)/.exec(forAll(having('rap-sheets')))).toBeNull();
  });
});
