import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type SheetsRun, runSheetFiles } from '../support/run-sheets.ts';

/** A sheet on which the second count carries another number, and the third none. */
const SHEET = `CII/A00000001
DOB/19700101 SEX/M RAC/WHITE
NAM/01 DOE,JOHN
* * * *
COURT:                NAM:01
20040102  CASC SAN FRANCISCO

CNT:01     #2100001
  459 PC-BURGLARY
*DISPO:CONVICTED
   CONV STATUS:FELONY

CNT:02     #2200222
  11358 HS-CULTIVATE MARIJUANA
*DISPO:CONVICTED
   CONV STATUS:FELONY

CNT:03
  11357 HS-POSSESS MARIJUANA
*DISPO:CONVICTED
   CONV STATUS:FELONY
* * * END OF MESSAGE * * *
`;

async function ran(): Promise<SheetsRun> {
  const folder = mkdtempSync(join(tmpdir(), 'cmr-numbers-'));
  try {
    writeFileSync(join(folder, 'sheet.txt'), SHEET);
    return await runSheetFiles([folder]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('In every file of a run the number that a count carries itself comes before those of other counts', async () => {
  const { csv } = await ran();
  const firstOf = (name: string, column: string): readonly (string | undefined)[] =>
    csv(name).map((line) => line[column]);
  expect(firstOf('summary.csv', 'Case Number')).toEqual(['2200222', '2100001']);
  expect(firstOf('convictions.csv', 'case_numbers')).toEqual([
    '2100001; 2200222',
    '2200222; 2100001',
    '2100001; 2200222',
  ]);
  expect(firstOf('determinations.csv', 'case_numbers')).toEqual(['2200222; 2100001', '2100001; 2200222']);
});
