import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { calendarDate, parseIsoDate } from '../../src/basics/index.ts';
import { findSheets, nodeHash, outputFolder, sheetsHere } from '../../src/node/index.ts';
import { policyNamed } from '../../src/policies/index.ts';
import { type SheetsOutcome, runSheets } from '../../src/run/index.ts';

export type SheetsRun = {
  readonly outcome: SheetsOutcome;
  /** The names of what was published. */
  readonly files: readonly string[];
  /** A CSV of the results: the header's names with each line's cells. */
  readonly csv: (name: string) => readonly Record<string, string>[];
};

const PROGRAM = { name: 'clear-my-record', version: 'test', lawSha256: '' };

/** Runs sheets that lie on the disk as the command does, in this thread; the results are read before the folder goes. */
export async function runSheetFiles(
  paths: readonly string[],
  how: { readonly county?: string; readonly policy?: string; readonly asOf?: string; readonly ocrText?: string } = {},
): Promise<SheetsRun> {
  const { county = 'SAN FRANCISCO', policy = 'san-francisco-2018', asOf = '2020-07-01', ocrText } = how;
  const folder = mkdtempSync(join(tmpdir(), 'cmr-sheets-'));
  const { sheets } = findSheets(paths, ocrText);
  const plan = {
    inputs: sheets.map(({ path }) => basename(path)),
    county,
    policy: policyNamed(policy)!,
    remedies: ['prop-64'],
    asOf: parseIsoDate(asOf) ?? calendarDate(2020, 7, 1)!,
  };
  try {
    const effects = {
      crew: sheetsHere({ plan, paths: sheets }),
      hash: nodeHash,
      output: outputFolder(folder),
      progress: () => {},
    };
    const outcome = await runSheets(plan, PROGRAM, effects);
    const files = readdirSync(folder);
    const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    const csv = (name: string): Record<string, string>[] => parse(texts.get(name)!, { columns: true });
    return { outcome, files, csv };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
