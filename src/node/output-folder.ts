import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type OutputFile, type OutputFolder, RunRefused } from '../run/index.ts';
import { isInUse } from './files-in-use.ts';
import { reason } from './reason.ts';

const flushed = promisify(fsync);

/** Bytes of a file that are worth flushing while more are written. */
const FLUSHED_AT_A_TIME = 1 << 26;

/** What a file is called until it is published. */
const PART_SUFFIX = '.cmr-part';

/** Without it a folder holds no finished run: it goes first and comes last. */
const SEAL = 'run.json';

const ANOTHER_RUN = 'another run writes into the same folder; let it end, or choose another folder with --out';

const AN_INPUT = 'this file is an input, and the results would replace it; choose another place with --out';

const NO_FILE = 'there is a link, a pipe or a device of this name, and not a file; choose another name with --out';

const NO_RUN = 'this is the name of the record that only a run writes; choose another name with --out';

/** Folders made on the way, so that a run that comes to nothing takes them away again; shared by the folders of one run. */
export type FoldersMade = Set<string>;

type Part = { readonly handle: number; readonly inode: number; open: boolean };

/** The results folder: files are written as `NAME.cmr-part`, flushed and checked, and renamed all together at the end. */
export function outputFolder(path: string, made: FoldersMade = new Set()): OutputFolder {
  const folder = resolve(path);
  const parts = new Map<string, Part>();
  const partOf = (name: string): string => join(folder, `${name}${PART_SUFFIX}`);
  const trying = <T>(name: string, tried: string, act: () => T): T => {
    try {
      return act();
    } catch (cause) {
      throw cause instanceof RunRefused ? cause : refusal(name, reason(cause, tried));
    }
  };
  /** A second run into the same folder takes the names of the parts away from the first. */
  const requireOwn = (name: string, { inode }: Part): void => {
    if (statSync(partOf(name), { throwIfNoEntry: false })?.ino !== inode) throw refusal(name, ANOTHER_RUN);
  };
  /** A part that is there again was made by a run that began at the same moment. */
  const openOwn = (name: string): number => {
    try {
      return openSync(partOf(name), 'wx');
    } catch (cause) {
      throw (cause as NodeJS.ErrnoException).code === 'EEXIST' ? refusal(name, ANOTHER_RUN) : cause;
    }
  };
  /** A link is refused too: the file would take its place, and what it leads to would stay as it was. */
  const requireFree = (name: string): void => {
    const place = join(folder, name);
    const there = statSync(place, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw Object.assign(new Error('taken'), { code: 'EISDIR' });
    if (there && isInUse(there)) throw refusal(name, AN_INPUT);
    if (lstatSync(place, { throwIfNoEntry: false })?.isFile() === false) throw refusal(name, NO_FILE);
  };
  const requirePlace = (name: string, part: Part): void => {
    requireOwn(name, part);
    requireFree(name);
  };
  const steps = {
    check: () => parts.forEach((part, name) => trying(name, 'put in place', () => requirePlace(name, part))),
    withdraw: () => {
      if (parts.has(SEAL) && existsSync(join(folder, SEAL))) {
        trying(SEAL, 'replaced', () => rmSync(join(folder, SEAL)));
        flushFolder(folder);
      }
    },
    place: () => {
      for (const [name, part] of parts) if (name !== SEAL) put(name, part);
      flushFolder(folder);
    },
    seal: () => {
      const seal = parts.get(SEAL);
      if (seal) put(SEAL, seal);
      parts.clear();
      flushFolder(folder);
      for (let each = folder; made.has(each); each = dirname(each)) flushFolder(dirname(each));
    },
  };
  const put = (name: string, { inode }: Part): void => {
    const place = join(folder, name);
    try {
      renameSync(partOf(name), place);
    } catch (cause) {
      throw refusal(
        name,
        `${reason(cause, 'put in place')}. The folder may hold files of two runs and holds no finished one: run again`,
      );
    }
    if (statSync(place).ino === inode) return;
    // Another run began between the check and here, and the part was its own: it gets it back.
    renameSync(place, partOf(name));
    throw refusal(name, ANOTHER_RUN);
  };
  return {
    create: (name) => {
      const part = trying(name, 'written', () => {
        makeFolder(folder, made);
        // Whose the first part is, his is the folder: of two runs one goes on.
        const first = parts.entries().next().value;
        if (first) requireOwn(...first);
        requireFree(name);
        rmSync(partOf(name), { force: true });
        const handle = openOwn(name);
        return { handle, inode: fstatSync(handle).ino, open: true };
      });
      parts.set(name, part);
      return outputFile(part, trying.bind(undefined, name) as Trying, () => requireOwn(name, part));
    },
    publish: (step) => steps[step](),
    discard: () => {
      const left = [...parts].flatMap(([name, part]) => (removed(partOf(name), part) ? [] : [partOf(name)]));
      parts.clear();
      for (let each = folder; made.has(each) && removedEmpty(each); each = dirname(each)) made.delete(each);
      return left;
    },
  };
}

/** The same for files that are no run's: `run.json` is not theirs to write. */
export function fileFolder(path: string): OutputFolder {
  const folder = outputFolder(path);
  return {
    ...folder,
    create: (name) => {
      if (name.toLowerCase() === SEAL) throw refusal(name, NO_RUN);
      return folder.create(name);
    },
  };
}

type Trying = <T>(tried: string, act: () => T) => T;

function outputFile(part: Part, trying: Trying, requireOwn: () => void): OutputFile {
  const { handle } = part;
  const hash = createHash('sha256');
  let bytes = 0;
  let flushedUpTo = 0;
  /** The disk is given work while the run goes on, so that little is left to wait for at the end. */
  let flushing: Promise<Error | undefined> | undefined;
  const flushOnTheWay = (): void => {
    if (flushing || bytes - flushedUpTo < FLUSHED_AT_A_TIME) return;
    flushedUpTo = bytes;
    flushing = flushed(handle).then(
      () => void (flushing = undefined),
      (cause: Error) => cause,
    );
  };
  return {
    write: (piece) => {
      hash.update(piece);
      trying('written', () => {
        for (let done = 0; done < piece.length;) done += writeSync(handle, piece, done, piece.length - done);
      });
      bytes += piece.length;
      flushOnTheWay();
    },
    finish: async () => {
      const failed = (await flushing) ?? (await flushed(handle).catch((cause: Error) => cause));
      trying('finished', () => {
        if (failed) throw failed;
        if (fstatSync(handle).size !== bytes) throw Object.assign(new Error('size'), { code: 'another size' });
        requireOwn();
        part.open = false;
        closeSync(handle);
      });
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}

function refusal(name: string, hint: string): RunRefused {
  return new RunRefused([{ code: 'cannot-write', file: name, hint }]);
}

/** Makes the folder and those above it. One that holds nothing but the parts of a run that was killed is this run's own. */
function makeFolder(folder: string, made: FoldersMade): void {
  if (made.has(folder)) return;
  if (existsSync(folder)) {
    const names = readdirSync(folder);
    if (names.length > 0 && names.every((name) => name.endsWith(PART_SUFFIX))) made.add(folder);
    return;
  }
  const above = dirname(folder);
  if (above !== folder) makeFolder(above, made);
  // Level by level, so that each is known, and so that a system that makes no folder there says so.
  try {
    mkdirSync(folder);
    made.add(folder);
  } catch (cause) {
    // A level that another run has made by now is welcome too; a link that leads nowhere is none.
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST' || !statSync(folder).isDirectory()) throw cause;
  }
}

/** Makes names as lasting as the files they stand for, where the system lets folders be flushed. */
function flushFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // Windows, and some network drives, keep names in their own time.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function removed(path: string, part: Part): boolean {
  try {
    if (part.open) closeSync(part.handle);
    part.open = false;
    if (statSync(path, { throwIfNoEntry: false })?.ino === part.inode) rmSync(path);
    return true;
  } catch {
    return false;
  }
}

function removedEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
