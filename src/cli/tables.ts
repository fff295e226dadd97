import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type Correction,
  type Reviewed,
  type Sheet,
  readCorrections,
  readReviewed,
  readSheet,
} from '../court/index.ts';
import { nodeHash, reason } from '../node/index.ts';
import { RunRefused } from '../run/index.ts';

/** The table in a file that somebody sent, with the hash of its bytes. */
export function sheetAt(path: string): { readonly sheet: Sheet; readonly sha256: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new RunRefused([{ code: 'cannot-read', file: basename(path), hint: reason(cause, 'read') }]);
  }
  const hash = nodeHash();
  hash.update(bytes);
  return { sheet: readSheet(basename(path), bytes), sha256: hash.hex() };
}

export function reviewedIn(path: string | undefined): ReadonlyMap<string, Reviewed> {
  if (path === undefined) return new Map();
  const { decisions, problems } = readReviewed(sheetAt(path).sheet);
  if (problems.length > 0) throw new RunRefused(problems);
  return decisions;
}

export function correctionsIn(path: string | undefined): ReadonlyMap<string, Correction> {
  if (path === undefined) return new Map();
  const { corrections, problems } = readCorrections(sheetAt(path).sheet);
  if (problems.length > 0) throw new RunRefused(problems);
  return corrections;
}
