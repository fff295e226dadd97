import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeSync, } from 'node:fs';
import { join } from 'node:path';
import { RunRefused } from '../run/index.js';
import { reason } from './reason.js';
/**
 * The folder `court` among results: `ledger/000001.json` and on, and the files for courts. An entry is written under
 * another name and then linked to its own, which fails when the name is taken: so it is there whole or not at all, two
 * commands cannot write the same one, and no lock is left behind by a crash.
 */
export function courtFolder(results) {
    const folder = join(results, 'court');
    const ledger = join(folder, 'ledger');
    const own = randomBytes(6).toString('hex');
    const stem = (name, sha256) => `${name}.${sha256.slice(0, 12)}.`;
    const part = (name, sha256) => join(folder, `${stem(name, sha256)}${own}.cmr-part`);
    return {
        store: {
            entries: () => entriesIn(ledger),
            append: (seq, text) => guarded('ledger', 'written', () => appendTo(ledger, seq, text)),
        },
        files: {
            prepare: (name, text, sha256) => guarded(name, 'written', () => {
                mkdirSync(folder, { recursive: true });
                durably(part(name, sha256), text);
            }),
            publish: (name, sha256) => guarded(name, 'put in place', () => {
                const final = join(folder, name);
                if (existsSync(part(name, sha256)))
                    renameSync(part(name, sha256), final);
                if (existsSync(final))
                    return true;
                const left = partsIn(folder).find((each) => each.startsWith(stem(name, sha256)));
                if (left !== undefined)
                    renameSync(join(folder, left), final);
                return left !== undefined;
            }),
            discard: (name, sha256) => rmSync(part(name, sha256), { force: true }),
        },
    };
}
/** What other commands prepared and, stopped, did not put in place. */
function partsIn(folder) {
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.cmr-part')) : [];
}
function entriesIn(ledger) {
    if (!existsSync(ledger))
        return [];
    return guarded('ledger', 'read', () => {
        const names = readdirSync(ledger).filter((name) => /^\d{6}\.json$/.test(name));
        const last = names.reduce((max, name) => Math.max(max, Number(name.slice(0, 6))), 0);
        return Array.from({ length: last }, (_, i) => {
            const name = `${String(i + 1).padStart(6, '0')}.json`;
            return names.includes(name) ? readFileSync(join(ledger, name), 'utf8') : undefined;
        });
    });
}
function appendTo(ledger, seq, text) {
    mkdirSync(ledger, { recursive: true });
    const name = join(ledger, `${String(seq).padStart(6, '0')}.json`);
    const fresh = join(ledger, `.${seq}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
    durably(fresh, text);
    try {
        linkSync(fresh, name);
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'EEXIST')
            return false;
        // A disk without links, such as a memory stick: the name is taken first, then filled.
        if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(code ?? ''))
            throw cause;
        return createdWhole(name, text);
    }
    finally {
        rmSync(fresh, { force: true });
    }
    syncFolder(ledger);
    return true;
}
function createdWhole(name, text) {
    let handle;
    try {
        handle = openSync(name, 'wx');
    }
    catch (cause) {
        if (cause.code === 'EEXIST')
            return false;
        throw cause;
    }
    writeWhole(handle, text);
    return true;
}
function durably(path, text) {
    writeWhole(openSync(path, 'w'), text);
}
function writeWhole(handle, text) {
    try {
        const bytes = Buffer.from(text, 'utf8');
        for (let done = 0; done < bytes.length;)
            done += writeSync(handle, bytes, done);
        fsyncSync(handle);
    }
    finally {
        closeSync(handle);
    }
}
/** A new name is safe when its folder is; systems that cannot do this for folders do it by themselves. */
function syncFolder(path) {
    try {
        const handle = openSync(path, 'r');
        try {
            fsyncSync(handle);
        }
        finally {
            closeSync(handle);
        }
    }
    catch {
        // Windows opens no folders.
    }
}
function guarded(name, tried, act) {
    try {
        return act();
    }
    catch (cause) {
        if (cause instanceof RunRefused)
            throw cause;
        throw new RunRefused([{ code: 'cannot-write', file: name, hint: reason(cause, tried) }]);
    }
}
