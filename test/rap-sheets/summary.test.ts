import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { runSheetFiles } from '../support/run-sheets.ts';
import { besideCheckout } from '../support/sheets.ts';

/** Machines are busy at times. */

const folder = besideCheckout('conformance/rap-sheets');
/** A day on which the sentence of April 2010 still ran, as the expected summary has it. */
const asOf = '2011-01-02';

/** The summary that San Francisco's own program gave for the two sheets. Nothing needs correcting in it. */
function expected(): readonly Record<string, string>[] {
  return parse(readFileSync(`${folder}/summary.csv`), { columns: true });
}

describe("San Francisco's summary of the two sheets beside the checkout", () => {
  test('is the same, cell by cell, from the PDFs', async (context) => {
    if (!folder) return context.skip('the sheets do not lie beside the checkout');
    const sheets = ['chewbacca', 'skywalker'].map((name) => `${folder}/${name}_rap_sheet.pdf`);
    const { csv } = await runSheetFiles(sheets, { asOf });
    expect(csv('summary.csv')).toEqual(expected());
  });

  test('is the same from the text of the sheets, but for the file names', async (context) => {
    if (!folder) return context.skip('the sheets do not lie beside the checkout');
    const sheets = ['chewbacca', 'skywalker'].map((name) => `${folder}/${name}_rap_sheet.txt`);
    const { csv } = await runSheetFiles(sheets, { asOf });
    const named = expected().map((row) => ({ ...row, Filename: row['Filename']!.replace('.pdf', '.txt') }));
    expect(csv('summary.csv')).toEqual(named);
  });

  test('comes with no doubt and no loss', async (context) => {
    if (!folder) return context.skip('the sheets do not lie beside the checkout');
    const { outcome, csv } = await runSheetFiles([folder], { asOf });
    expect(outcome.results.map(({ doubts, losses }) => [doubts, losses])).toEqual(outcome.results.map(() => [0, 0]));
    expect(outcome.problems.map(({ file, code }) => `${file}: ${code}`)).toEqual([
      'not_a_valid_rap_sheet.pdf: not-a-rap-sheet',
    ]);
    expect(csv('sheets.csv')).toHaveLength(5);
  });
});
