import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, hostname, uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { reason } from '../node/index.ts';
import { RunRefused } from '../run/index.ts';
import type { NamedBytes, Wiped } from './api.ts';

const MARK = 'workspace.json';
const LOCK = 'in-use.json';
const KINDS = ['data', 'runs'] as const;

/** What is kept by id: sets of files, or runs. */
export type Kind = (typeof KINDS)[number];

/** The folder where the application keeps everything, for its owner's eyes only. */
export class Workspace {
  readonly path: string;

  /** Makes the folder if need be. Refuses a folder that holds something else, or that another server uses. */
  constructor(path: string) {
    this.path = path;
    try {
      if (existsSync(path) && !existsSync(join(path, MARK)) && readdirSync(path).length > 0) {
        throw new RunRefused([
          {
            code: 'not-a-workspace',
            file: basename(path),
            hint: 'this folder holds other things; name an empty or new folder with --workspace',
          },
        ]);
      }
      mkdirSync(path, { recursive: true, mode: 0o700 });
      chmodSync(path, 0o700);
      this.#claim();
      this.#furnish();
    } catch (cause) {
      if (cause instanceof RunRefused) throw cause;
      throw new RunRefused([{ code: 'cannot-write', file: basename(path), hint: reason(cause, 'used') }]);
    }
  }

  folder(kind: Kind, id: string): string {
    if (!isId(id)) throw new Error('not an id');
    return join(this.path, kind, id);
  }

  newId(): string {
    return randomBytes(9).toString('base64url');
  }

  /** Every state that was saved, by id; one that cannot be read is passed over. */
  states<T>(kind: Kind): readonly T[] {
    return readdirSync(join(this.path, kind))
      .filter(isId)
      .flatMap((id) => {
        const found = readJson(join(this.folder(kind, id), 'state.json'));
        return found === undefined ? [] : [found as T];
      });
  }

  /** Refuses when the disk has no room for it, or the folder is gone; nothing of a first state is then left. */
  save(kind: Kind, id: string, state: unknown): void {
    const folder = this.folder(kind, id);
    const isFirst = !existsSync(folder);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeWhole(join(folder, 'state.json'), state);
    } catch (cause) {
      if (isFirst) rmSync(folder, { recursive: true, force: true });
      throw noRoom(cause);
    }
  }

  /** Something that is kept by name beside a state. */
  beside<T>(kind: Kind, id: string, name: string): T | undefined {
    return readJson(join(this.folder(kind, id), `${name}.json`)) as T | undefined;
  }

  saveBeside(kind: Kind, id: string, name: string, value: unknown): void {
    try {
      writeWhole(join(this.folder(kind, id), `${name}.json`), value);
    } catch (cause) {
      throw noRoom(cause);
    }
  }

  /** Writes a file that was brought for something kept by id, into a folder beside its state, and gives its path. */
  bring(kind: Kind, id: string, place: readonly string[], bytes: Uint8Array | string): string {
    const path = join(this.folder(kind, id), ...place);
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(path, bytes, { mode: 0o600 });
    } catch (cause) {
      throw noRoom(cause);
    }
    return path;
  }

  remove(kind: Kind, id: string): void {
    rmSync(this.folder(kind, id), { recursive: true, force: true });
  }

  /** Something small that is kept by name beside the runs, such as saved filters. */
  note<T>(name: string): T | undefined {
    return readJson(join(this.path, `${name}.json`)) as T | undefined;
  }

  saveNote(name: string, value: unknown): void {
    try {
      writeWhole(join(this.path, `${name}.json`), value);
    } catch (cause) {
      throw noRoom(cause);
    }
  }

  removeNote(name: string): void {
    rmSync(join(this.path, `${name}.json`), { force: true });
  }

  /** Removes everything but the folder itself and what marks it as this server's; tells what was there, and what a fresh look finds. */
  wipe(): Wiped {
    const removed = this.#listing();
    for (const name of readdirSync(this.path))
      if (name !== MARK && name !== LOCK) rmSync(join(this.path, name), { recursive: true, force: true });
    const left = this.#listing();
    this.#furnish();
    return { folder: this.path, removed, left };
  }

  /** What lies in it, file by file. */
  contents(): { readonly folder: string; readonly files: readonly NamedBytes[] } {
    return { folder: this.path, files: this.#listing() };
  }

  release(): void {
    rmSync(join(this.path, LOCK), { force: true });
  }

  #furnish(): void {
    if (!existsSync(join(this.path, MARK)))
      writeWhole(join(this.path, MARK), { holds: 'Clear My Record: files, runs and results. Personal data.' });
    for (const kind of KINDS) mkdirSync(join(this.path, kind), { recursive: true, mode: 0o700 });
  }

  /** One server at a time: another that may live is named; the mark of one that died is taken over. */
  #claim(): void {
    const other = readJson(join(this.path, LOCK)) as Claim | undefined;
    if (other && mayLive(other)) {
      throw new RunRefused([
        {
          code: 'workspace-in-use',
          file: basename(this.path),
          hint: `Clear My Record is already open on this folder; use that window, close it, or name another folder with --workspace. Where there is no such window, as after a crash, remove ${LOCK} from the folder`,
        },
      ]);
    }
    writeWhole(join(this.path, LOCK), { process: process.pid, host: hostname(), since: Date.now() } satisfies Claim);
  }

  #listing(): readonly NamedBytes[] {
    return readdirSync(this.path, { recursive: true })
      .map(String)
      .filter((name) => name !== MARK && name !== LOCK)
      .flatMap((name) => {
        const stat = statSync(join(this.path, name), { throwIfNoEntry: false });
        return stat?.isFile() ? [{ name, bytes: stat.size }] : [];
      });
  }
}

/** Where the workspace is unless somebody says otherwise. */
export function usualWorkspace(): string {
  return join(homedir(), '.clear-my-record');
}

function isId(text: string): boolean {
  return /^[\w-]{12}$/.test(text);
}

/** Who has the workspace; `since` in milliseconds of the epoch. */
type Claim = { readonly process: number; readonly host: string; readonly since: number };

/** Of another machine that shares the folder nobody here can know; what began before this one was started is over. */
function mayLive({ process: pid, host, since }: Claim): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid || since < Date.now() - uptime() * 1000) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function noRoom(cause: unknown): RunRefused {
  return new RunRefused([{ code: 'cannot-write', hint: `the workspace ${reason(cause, 'written to')}` }]);
}

function writeWhole(path: string, value: unknown): void {
  const fresh = `${path}.new`;
  try {
    writeFileSync(fresh, JSON.stringify(value), { mode: 0o600 });
    renameSync(fresh, path);
  } catch (cause) {
    rmSync(fresh, { force: true });
    throw cause;
  }
}
