import { closeSync, existsSync, openSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RunRefused } from '../run/index.ts';
import { nodeHash } from './node-effects.ts';
import { reason } from './reason.ts';

/** The files of a results folder, read in pieces of a megabyte. */
export function resultsSource(folder: string): {
  readonly chunks: (name: string) => Iterable<Uint8Array>;
  readonly hash: typeof nodeHash;
} {
  return { chunks: (name) => chunksOf(folder, name), hash: nodeHash };
}

/** The folders side by side that a run of several counties wrote. */
function countiesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => existsSync(join(folder, name, 'run.json')))
      .sort();
  } catch {
    return [];
  }
}

function* chunksOf(folder: string, name: string): Iterable<Uint8Array> {
  let handle: number;
  try {
    handle = openSync(join(folder, name), 'r');
  } catch (cause) {
    const counties = name === 'run.json' ? countiesIn(folder) : [];
    const unfinished = name === 'run.json' ? '. A folder without run.json holds no finished run' : '';
    const hint =
      counties.length > 0
        ? `is not here, but in the folders of several counties: give one of them, ${counties.join(', ')}`
        : `${reason(cause, 'read')}${unfinished}`;
    throw new RunRefused([{ code: 'cannot-read', file: name, hint }]);
  }
  try {
    for (;;) {
      const buffer = new Uint8Array(1 << 20);
      const count = readSync(handle, buffer, 0, buffer.length, null);
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(handle);
  }
}
