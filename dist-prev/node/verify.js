import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseIsoDate } from '../basics/index.js';
import { RunRefused } from '../run/index.js';
import { nodeHash } from './node-effects.js';
import { reason } from './reason.js';
/**
 * Finds the results in a folder: of one run, or of several counties in folders side by side, named by `folderName`. Throws
 * `RunRefused` when there are none.
 */
export function readResults(path, folderName) {
    const inside = namesIn(path);
    if (inside.includes(RECORD))
        return { results: [readRecord(path, '')], problems: [], strangers: [] };
    const folders = inside.filter((name) => isFolder(join(path, name)) && namesIn(join(path, name)).some(isOfRun));
    if (folders.length === 0)
        throw new RunRefused([withoutRecord('', inside)]);
    const results = [];
    const problems = [];
    for (const name of folders) {
        try {
            results.push(readRecord(join(path, name), `${name}/`));
        }
        catch (cause) {
            if (!(cause instanceof RunRefused))
                throw cause;
            problems.push(...cause.problems);
        }
    }
    const strangers = inside.filter((name) => !folders.includes(name));
    return { results, problems: [...problems, ...apart(results, folders, folderName)], strangers };
}
/** Folders that are missing beside the others, and folders that were not written together with them. */
function apart(results, folders, folderName) {
    const [first, ...others] = results;
    if (!first)
        return [];
    const missing = (first.record.counties ?? []).map(folderName).filter((name) => !folders.includes(name));
    const together = ({ record: { asOf, counties, inputs } }) => JSON.stringify([asOf, counties, inputs]);
    return [
        ...missing.map((name) => ({
            code: 'results-missing',
            file: name,
            hint: `the folder is missing; the run wrote it together with ${basename(first.folder)}`,
        })),
        ...others
            .filter((each) => together(each) !== together(first))
            .map(({ folder }) => ({
            code: 'other-run',
            file: basename(folder),
            hint: `the results are of another run than those in ${basename(first.folder)}; verify each folder by itself`,
        })),
    ];
}
const RECORD = 'run.json';
const isOfRun = (name) => name === RECORD || name === 'All_Results.csv' || name.endsWith('.cmr-part');
function namesIn(path) {
    try {
        return readdirSync(path).sort();
    }
    catch (cause) {
        throw new RunRefused([{ code: 'no-results', file: basename(path), hint: reason(cause, 'read') }]);
    }
}
function isFolder(path) {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function withoutRecord(prefix, inside) {
    const hint = inside.some(isOfRun)
        ? 'is missing: the run did not end, or was killed while it put its results in place. Do not use them; give the same `cmr run` again'
        : 'is missing; expected a folder that `cmr run` wrote';
    return { code: 'no-run-record', file: `${prefix}${RECORD}`, hint };
}
function readRecord(folder, prefix) {
    const file = `${prefix}${RECORD}`;
    if (!existsSync(join(folder, RECORD)))
        throw new RunRefused([withoutRecord(prefix, namesIn(folder))]);
    let text;
    try {
        text = readFileSync(join(folder, RECORD), 'utf8');
    }
    catch (cause) {
        throw new RunRefused([{ code: 'no-run-record', file, hint: reason(cause, 'read') }]);
    }
    try {
        const record = JSON.parse(text);
        if (Array.isArray(record.outputs) && Array.isArray(record.inputs) && record.policy && record.program)
            return { folder, prefix, record };
    }
    catch {
        // Told below, together with records that are JSON and something else.
    }
    throw new RunRefused([
        { code: 'bad-run-record', file, hint: 'this is not the record of a run; expected the file that `cmr run` writes' },
    ]);
}
/** Hashes every output again and tells which are missing or other than when they were written. */
export function verifyOutputs({ folder, prefix, record }) {
    return record.outputs.flatMap(({ name, bytes, sha256 }) => {
        const file = `${prefix}${name}`;
        if (!existsSync(join(folder, name)))
            return [{ code: 'output-missing', file, hint: 'is missing: it was moved, renamed or deleted since the run' }];
        try {
            const found = hashFile(join(folder, name));
            return found.sha256 === sha256 ? [] : [{ code: 'output-changed', file, hint: changed(found.bytes, bytes) }];
        }
        catch (cause) {
            return [{ code: 'output-unread', file, hint: reason(cause, 'read') }];
        }
    });
}
function changed(found, written) {
    const size = found === written
        ? 'it has as many bytes, but not the same'
        : `it has ${found.toLocaleString('en-US')} bytes, and the run wrote ${written.toLocaleString('en-US')}`;
    return `was changed since the run: ${size}`;
}
/** Names in a results folder that its record does not know. */
export function strangersIn({ folder, prefix, record, }) {
    const own = new Set([RECORD, ...record.outputs.map(({ name }) => name.split('/')[0])]);
    return namesIn(folder).flatMap((name) => (own.has(name) ? [] : [`${prefix}${name}`]));
}
function hashFile(path) {
    const handle = openSync(path, 'r');
    try {
        const hash = nodeHash();
        const buffer = new Uint8Array(1 << 20);
        let bytes = 0;
        for (let count = -1; count !== 0; bytes += count) {
            count = readSync(handle, buffer, 0, buffer.length, null);
            hash.update(buffer.subarray(0, count));
        }
        return { bytes, sha256: hash.hex() };
    }
    finally {
        closeSync(handle);
    }
}
/** The plan that a record describes, for running it again on the same inputs. */
export function planOfRecord({ prefix, record }) {
    const asOf = parseIsoDate(record.asOf);
    if (asOf === undefined)
        throw new RunRefused([
            { code: 'bad-run-record', file: `${prefix}${RECORD}`, field: 'asOf', hint: 'expected a day as YYYY-MM-DD' },
        ]);
    const { county, policy, remedies, inputs, onlyPeopleInScope } = record;
    return {
        inputs: inputs.map(({ name }) => name),
        county,
        policy,
        remedies,
        asOf,
        ...(onlyPeopleInScope ? { onlyPeopleInScope } : {}),
    };
}
/** How the repeated run differs from what is recorded of it: outputs with another content, and what else the record says otherwise. */
export function differences({ prefix, record }, again) {
    const outputs = record.outputs
        .filter(({ name, sha256 }) => again.outputs.find((each) => each.name === name)?.sha256 !== sha256)
        .map(({ name }) => ({
        code: 'not-repeated',
        file: `${prefix}${name}`,
        hint: 'the run, repeated, gives another content',
    }));
    const keys = ['county', 'remedies', 'policy', 'policySha256', 'answers', 'inputs', 'counts'];
    const repeated = JSON.parse(JSON.stringify(again.record));
    const said = keys
        .filter((key) => JSON.stringify(record[key]) !== JSON.stringify(repeated[key]))
        .map((key) => ({
        code: 'not-repeated',
        file: `${prefix}${RECORD}`,
        field: key,
        hint: 'says otherwise than the run, repeated',
    }));
    return [...outputs, ...said];
}
/** A folder that keeps nothing but the hashes of what is written to it. */
export function hashingFolder() {
    return {
        create: () => {
            const hash = nodeHash();
            let bytes = 0;
            return {
                write: (piece) => {
                    hash.update(piece);
                    bytes += piece.length;
                },
                finish: () => Promise.resolve({ bytes, sha256: hash.hex() }),
            };
        },
        publish: () => { },
        discard: () => [],
    };
}
