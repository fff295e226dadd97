import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type Correction,
  type Reviewed,
  type Sheet,
  readCorrections,
  readReviewed,
  readSheet,
  sheetsWith,
} from '../court/index.ts';
import { nodeHash, reason } from '../node/index.ts';
import { RunRefused } from '../run/index.ts';

/** The table in a file that somebody sent, with the hash of its bytes. */
export async function sheetAt(
  path: string,
  column: string,
): Promise<{ readonly sheet: Sheet; readonly sha256: string }> {
  const { bytes, sha256 } = bytesAt(path);
  const [sheet, ...more] = isWorkbook(bytes) ? await sheetsIn(path, column, bytes) : [readSheet(basename(path), bytes)];
  if (sheet === undefined || more.length > 0)
    throw new RunRefused([
      {
        code: 'which-sheet',
        file: basename(path),
        field: column,
        hint: `expected one sheet with this column in its first line; the workbook has ${sheet === undefined ? 'none' : 'several'}`,
      },
    ]);
  return { sheet, sha256 };
}

/** The bytes of a file that somebody brought, with their hash. */
export function bytesAt(path: string): { readonly bytes: Uint8Array; readonly sha256: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new RunRefused([{ code: 'cannot-read', file: basename(path), hint: reason(cause, 'read') }]);
  }
  const hash = nodeHash();
  hash.update(bytes);
  return { bytes, sha256: hash.hex() };
}

/** The text in a file that somebody brought. */
export function textAt(path: string): string {
  return Buffer.from(bytesAt(path).bytes).toString('utf8');
}

/** Workbooks are ZIP archives, and those begin with two letters. */
function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function sheetsIn(path: string, column: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  try {
    return await sheetsWith(column, basename(path), bytes);
  } catch {
    throw new RunRefused([
      { code: 'bad-workbook', file: basename(path), hint: 'cannot be read as a workbook; save it as .xlsx or as CSV' },
    ]);
  }
}

/** People's decisions, from a CSV or from every sheet of the workbook that has a column for them. */
export async function reviewedIn(path: string | undefined): Promise<ReadonlyMap<string, Reviewed>> {
  if (path === undefined) return new Map();
  const { bytes } = bytesAt(path);
  const sheets = isWorkbook(bytes) ? await sheetsIn(path, 'decision', bytes) : [readSheet(basename(path), bytes)];
  if (sheets.length === 0)
    throw new RunRefused([
      {
        code: 'which-sheet',
        file: basename(path),
        field: 'decision',
        hint: 'no sheet of the workbook has this column in its first line',
      },
    ]);
  const read = sheets.map(readReviewed);
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) throw new RunRefused(problems);
  return new Map(read.flatMap(({ decisions }) => [...decisions]));
}

export async function correctionsIn(path: string | undefined): Promise<ReadonlyMap<string, Correction>> {
  if (path === undefined) return new Map();
  const { corrections, problems } = readCorrections((await sheetAt(path, 'corrected_case_number')).sheet);
  if (problems.length > 0) throw new RunRefused(problems);
  return corrections;
}
