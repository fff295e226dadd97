import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import type { Problem } from '../basics/index.ts';
import { type Hash, type InputFile, RunRefused } from '../run/index.ts';
import { use } from './files-in-use.ts';
import { reason } from './reason.ts';

/** SHA-256 from Node's own library. */
export function nodeHash(): Hash {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

/**
 * Opens several inputs, or throws `RunRefused` with the reason of each that cannot be opened. Files of one name are called
 * by as much of their folders as tells them apart.
 */
export function openInputs(paths: readonly string[]): readonly InputFile[] {
  const names = inputNames(paths);
  const problems: Problem[] = [];
  const inputs = paths.flatMap((path, i) => {
    try {
      return [opened(path, names[i]!)];
    } catch (cause) {
      if (!(cause instanceof RunRefused)) throw cause;
      problems.push(...cause.problems);
      return [];
    }
  });
  if (problems.length === 0) return inputs;
  for (const input of inputs) input.close();
  throw new RunRefused(problems);
}

/** `2019/doj.csv`, `2020/doj.csv`; never a path from the root. */
export function inputNames(paths: readonly string[]): readonly string[] {
  const all = paths.map((path) => resolve(path));
  return all.map((path) => {
    const parts = path.split(sep);
    const others = all.filter((other) => other !== path && basename(other) === basename(path));
    const endOf = (other: string, length: number): string => other.split(sep).slice(-length).join('/');
    let length = 1;
    while (length < parts.length - 1 && others.some((other) => endOf(other, length) === endOf(path, length))) length++;
    return endOf(path, length);
  });
}

/** Opens an input for reading by place. Throws `RunRefused` with the reason when it cannot be opened. */
export function openInput(path: string): InputFile {
  return opened(path, basename(path));
}

function opened(path: string, name: string): InputFile {
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
  const unused = use(stat);
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
      unused();
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
      .filter((name) => isBulkName(name) && !results.has(name))
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

/** A bulk file's by its name; `doj.answers.csv` holds the known answers to an invented one. */
function isBulkName(name: string): boolean {
  return BULK_NAME.test(name) && !ANSWERS_NAME.test(name);
}

const BULK_NAME = /\.(dat|csv|txt)$/i;
const ANSWERS_NAME = /\.answers\.(dat|csv|txt)$/i;

/**
 * What of the folders given is not read, as a notice for each: part of a delivery may be packed, or lie deeper. Results,
 * known answers and hidden files are none. Their names are not told, since they may be people's.
 */
export function notRead(given: readonly string[]): readonly Problem[] {
  return given.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
    const results = resultsIn(path);
    const left = readdirSync(path, { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith('.') && !BULK_NAME.test(name) && !results.has(name) && name !== 'run.json',
    );
    const folders = left.filter((each) => each.isDirectory()).length;
    const what = [counted(left.length - folders, 'file'), counted(folders, 'folder')].filter((part) => part !== '');
    if (what.length === 0) return [];
    const hint = `${what.join(' and ')} in it ${left.length === 1 ? 'was' : 'were'} not read: of a folder its .dat, .csv and .txt files are; unpack the others, or name them with --input`;
    return [{ code: 'not-read', file: basename(resolve(path)), hint }];
  });
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
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
