import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { RunRefused } from '../run/index.ts';
import { reason } from './reason.ts';

/**
 * The folder `court` among results: `ledger/000001.json` and on, and the files for courts. An entry is written under
 * another name and then linked to its own, which fails when the name is taken: so it is there whole or not at all, two
 * commands cannot write the same one, and no lock is left behind by a crash.
 */
export function courtFolder(results: string): {
  readonly store: {
    readonly entries: () => readonly (string | undefined)[];
    readonly append: (seq: number, text: string) => boolean;
  };
  readonly files: {
    readonly prepare: (name: string, text: string, sha256: string) => void;
    readonly publish: (name: string, sha256: string) => boolean;
    readonly discard: (name: string, sha256: string) => void;
  };
} {
  const folder = join(results, 'court');
  const ledger = join(folder, 'ledger');
  const own = randomBytes(6).toString('hex');
  const stem = (name: string, sha256: string): string => `${name}.${sha256.slice(0, 12)}.`;
  const part = (name: string, sha256: string): string => join(folder, `${stem(name, sha256)}${own}.cmr-part`);
  return {
    store: {
      entries: () => entriesIn(ledger),
      append: (seq, text) => guarded('ledger', 'written', () => appendTo(ledger, seq, text)),
    },
    files: {
      prepare: (name, text, sha256) =>
        guarded(name, 'written', () => {
          mkdirSync(folder, { recursive: true });
          durably(part(name, sha256), text);
        }),
      publish: (name, sha256) =>
        guarded(name, 'put in place', () => {
          const final = join(folder, name);
          moved(part(name, sha256), final);
          const others = (): readonly string[] => partsIn(folder).filter((each) => each.startsWith(stem(name, sha256)));
          return existsSync(final) || others().some((each) => moved(join(folder, each), final)) || existsSync(final);
        }),
      discard: (name, sha256) => rmSync(part(name, sha256), { force: true }),
    },
  };
}

/** False when it is not there, or no longer: another command that found it may have put it in place. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw cause;
  }
}

/** What other commands prepared and, stopped, did not put in place. */
function partsIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.cmr-part')) : [];
}

function entriesIn(ledger: string): readonly (string | undefined)[] {
  if (!existsSync(ledger)) return [];
  return guarded('ledger', 'read', () => {
    const names = readdirSync(ledger).filter((name) => /^\d{6}\.json$/.test(name));
    const last = names.reduce((max, name) => Math.max(max, Number(name.slice(0, 6))), 0);
    return Array.from({ length: last }, (_, i) => {
      const name = `${String(i + 1).padStart(6, '0')}.json`;
      return names.includes(name) ? readFileSync(join(ledger, name), 'utf8') : undefined;
    });
  });
}

function appendTo(ledger: string, seq: number, text: string): boolean {
  mkdirSync(ledger, { recursive: true });
  const name = join(ledger, `${String(seq).padStart(6, '0')}.json`);
  const fresh = join(ledger, `.${seq}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  durably(fresh, text);
  try {
    linkSync(fresh, name);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') return false;
    // A disk without links, such as a memory stick: the name is taken first, then filled.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(code ?? '')) throw cause;
    return createdWhole(name, text);
  } finally {
    rmSync(fresh, { force: true });
  }
  syncFolder(ledger);
  return true;
}

function createdWhole(name: string, text: string): boolean {
  let handle: number;
  try {
    handle = openSync(name, 'wx');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
  writeWhole(handle, text);
  return true;
}

function durably(path: string, text: string): void {
  writeWhole(openSync(path, 'w'), text);
}

function writeWhole(handle: number, text: string): void {
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A new name is safe when its folder is; systems that cannot do this for folders do it by themselves. */
function syncFolder(path: string): void {
  try {
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows opens no folders.
  }
}

function guarded<T>(name: string, tried: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof RunRefused) throw cause;
    throw new RunRefused([{ code: 'cannot-write', file: name, hint: reason(cause, tried) }]);
  }
}
