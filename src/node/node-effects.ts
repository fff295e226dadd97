import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Problem } from '../basics/index.ts';
import { type Hash, type InputFile, type OutputFile, type OutputFolder, RunRefused } from '../run/index.ts';

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
  return {
    name,
    size: stat.size,
    read: (offset, length) => {
      const wanted = Math.max(0, Math.min(length, stat.size - offset));
      if (buffer.length < wanted) buffer = new Uint8Array(wanted + (wanted >> 3));
      return readWhole(handle, name, offset, buffer.subarray(0, wanted));
    },
    unchanged: () => {
      const now = fstatSync(handle);
      return now.size === stat.size && now.mtimeMs === stat.mtimeMs;
    },
    close: () => closeSync(handle),
  };
}

function readWhole(handle: number, name: string, offset: number, bytes: Uint8Array): Uint8Array {
  let done = 0;
  while (done < bytes.length) {
    const count = readSync(handle, bytes, done, bytes.length - done, offset + done);
    if (count === 0)
      throw new RunRefused([
        {
          code: 'file-changed',
          file: name,
          hint: 'the file became shorter while it was read; copy it first and run again',
        },
      ]);
    done += count;
  }
  return bytes;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder; check the path'],
  ['EACCES', 'permission denied; ask for the right to use it'],
  ['EPERM', 'permission denied; ask for the right to use it'],
  ['ENOSPC', 'the disk is full; free some space or choose another folder with --out'],
  ['EDQUOT', 'the disk quota is used up; free some space or choose another folder with --out'],
  ['EROFS', 'the disk is read-only; choose another folder with --out'],
  ['EISDIR', 'this is a folder; expected a file'],
  ['ENOTDIR', 'part of the path is a file; expected a folder'],
  ['EFBIG', 'the file grew larger than this disk allows'],
]);

/** The machine's error in words, with what to do; never with a path, which may name a person. */
export function reason(cause: unknown, tried: string): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return `cannot be ${tried}: ${REASONS.get(code) ?? `the system says ${code}`}`;
}

const flushed = promisify(fsync);

const PART_SUFFIX = '.cmr-part';

/** The results folder: files are written as `NAME.cmr-part` and renamed all together at the end. */
export function outputFolder(path: string): OutputFolder {
  const open = new Map<string, number>();
  let made = false;
  const part = (name: string): string => join(path, `${name}${PART_SUFFIX}`);
  const refuse = (name: string, cause: unknown, tried: string): RunRefused =>
    new RunRefused([{ code: 'cannot-write', file: name, hint: reason(cause, tried) }]);
  const create = (name: string): OutputFile => {
    try {
      if (!existsSync(path)) {
        mkdirSync(path, { recursive: true });
        made = true;
      }
      open.set(name, openSync(part(name), 'w'));
    } catch (cause) {
      throw refuse(name, cause, 'written');
    }
    const handle = open.get(name)!;
    const hash = createHash('sha256');
    let bytes = 0;
    return {
      write: (piece) => {
        hash.update(piece);
        try {
          for (let done = 0; done < piece.length;) done += writeSync(handle, piece, done, piece.length - done);
        } catch (cause) {
          throw refuse(name, cause, 'written');
        }
        bytes += piece.length;
      },
      finish: async () => {
        try {
          if (fstatSync(handle).size !== bytes) throw Object.assign(new Error('short file'), { code: 'SHORT' });
          await flushed(handle);
          closeSync(handle);
        } catch (cause) {
          throw refuse(name, cause, 'finished');
        }
        open.delete(name);
        finished.push(name);
        return { bytes, sha256: hash.digest('hex') };
      },
    };
  };
  const finished: string[] = [];
  return {
    create,
    publish: () => {
      // A name that is taken by something else is found out before anything is put in place.
      for (const name of finished) {
        const taken = statSync(join(path, name), { throwIfNoEntry: false });
        if (taken && !taken.isFile())
          throw refuse(name, Object.assign(new Error('taken'), { code: 'EISDIR' }), 'put in place');
      }
      // Without its run.json a folder holds no finished run: it goes first and comes last.
      const inPlace = (name: string, act: () => void): void => {
        try {
          act();
        } catch (cause) {
          throw refuse(name, cause, 'put in place');
        }
      };
      inPlace('run.json', () => rmSync(join(path, 'run.json'), { force: true }));
      for (const name of finished) inPlace(name, () => renameSync(part(name), join(path, name)));
    },
    discard: () => {
      for (const handle of open.values()) closeQuietly(handle);
      for (const name of [...open.keys(), ...finished]) rmSync(part(name), { force: true });
      if (made && existsSync(path) && readdirSync(path).length === 0) rmSync(path, { recursive: true });
    },
  };
}

function closeQuietly(handle: number): void {
  try {
    closeSync(handle);
  } catch {
    // Already closed; discarding goes on with the other files.
  }
}

/**
 * Files that a list of paths means: a file is itself, a folder its .dat, .csv and .txt files (known answers left out), a
 * pattern what it matches.
 */
export function findInputs(given: readonly string[]): readonly string[] {
  const problems: Problem[] = [];
  const found: string[] = [];
  for (const path of given) {
    const paths = expand(path);
    if (paths.length === 0)
      problems.push({ code: 'nothing-found', file: basename(path), hint: 'no file found there; check the path' });
    found.push(...paths);
  }
  if (problems.length > 0) throw new RunRefused(problems);
  return found;
}

function expand(path: string): readonly string[] {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => /(?<!\.answers)\.(dat|csv|txt)$/i.test(name))
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
