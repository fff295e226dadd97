import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../basics/index.ts';
import { type Hash, type InputFile, RunRefused } from '../run/index.ts';
import { reason } from './reason.ts';

/** SHA-256 from Node's own library. */
export function nodeHash(): Hash {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

/** Opens an input for reading by place. Throws `RunRefused` with the reason when it cannot be opened. */
export function openInput(path: string): InputFile {
  const name = basename(path);
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (cause) {
    throw new RunRefused([{ code: 'cannot-open', file: name, hint: reason(cause, 'opened') }]);
  }
  const stat = fstatSync(handle);
  if (!stat.isFile()) {
    closeSync(handle);
    throw new RunRefused([
      { code: 'not-a-file', file: name, hint: 'this is not a file; give a file, a folder of files, or a pattern' },
    ]);
  }
  let buffer = new Uint8Array(0);
  let closed = false;
  return {
    name,
    size: stat.size,
    read: (offset, length, room) => {
      if (closed) throw new Error('an input was read after it was closed');
      const wanted = Math.max(0, Math.min(length, stat.size - offset));
      if (room && room.length >= wanted) return readWhole(handle, name, offset, room.subarray(0, wanted));
      if (buffer.length < wanted) buffer = new Uint8Array(wanted + (wanted >> 3));
      return readWhole(handle, name, offset, buffer.subarray(0, wanted));
    },
    unchanged: () => {
      const now = [fstatSync(handle), statSync(path, { throwIfNoEntry: false })];
      return now.every((each) => each && SAME.every((key) => each[key] === stat[key]));
    },
    close: () => {
      closed = true;
      closeSync(handle);
    },
  };
}

/** What stays the same of a file that is neither written to nor replaced. */
const SAME = ['dev', 'ino', 'size', 'mtimeMs'] as const;

function readWhole(handle: number, name: string, offset: number, bytes: Uint8Array): Uint8Array {
  let done = 0;
  while (done < bytes.length) {
    let count: number;
    try {
      count = readSync(handle, bytes, done, bytes.length - done, offset + done);
    } catch (cause) {
      throw new RunRefused([{ code: 'cannot-read', file: name, hint: reason(cause, 'read') }]);
    }
    if (count === 0)
      throw new RunRefused([
        {
          code: 'file-changed',
          file: name,
          hint: 'the file became shorter while it was read; nothing was published. Run again when it is complete',
        },
      ]);
    done += count;
  }
  return bytes;
}

/**
 * Files that a list of paths means: a file is itself, a folder its .dat, .csv and .txt files (known answers and the results
 * of a run left out), a pattern what it matches.
 */
export function findInputs(given: readonly string[]): readonly string[] {
  const problems: Problem[] = [];
  const found: string[] = [];
  for (const path of given) {
    const paths = expand(path);
    if (paths.length === 0 || !existsSync(paths[0]!))
      problems.push({ code: 'nothing-found', file: basename(path), hint: nothingAt(path) });
    found.push(...paths);
  }
  if (problems.length > 0) throw new RunRefused(problems);
  return found;
}

function nothingAt(path: string): string {
  const isPattern = /[*?]/.test(basename(path));
  return isPattern || existsSync(path)
    ? 'no file found there; check the path'
    : 'cannot be opened: there is no such file or folder; check the path';
}

function expand(path: string): readonly string[] {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) return [path];
    const results = resultsIn(path);
    return readdirSync(path)
      .filter((name) => /(?<!\.answers)\.(dat|csv|txt)$/i.test(name) && !results.has(name))
      .sort()
      .map((name) => join(path, name));
  }
  if (!/[*?]/.test(basename(path))) return [path];
  const folder = path.slice(0, path.length - basename(path).length) || '.';
  if (!existsSync(folder)) return [];
  const pattern = new RegExp(
    `^${basename(path)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** The names of results that a run wrote into the folder. */
function resultsIn(folder: string): ReadonlySet<string> {
  try {
    const { outputs } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as {
      readonly outputs: readonly { readonly name: string }[];
    };
    return new Set(outputs.map(({ name }) => name));
  } catch {
    return new Set();
  }
}
