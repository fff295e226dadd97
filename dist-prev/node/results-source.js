import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { RunRefused } from '../run/index.js';
import { nodeHash } from './node-effects.js';
import { reason } from './reason.js';
/** The files of a results folder, read in pieces of a megabyte. */
export function resultsSource(folder) {
    return { chunks: (name) => chunksOf(folder, name), hash: nodeHash };
}
function* chunksOf(folder, name) {
    let handle;
    try {
        handle = openSync(join(folder, name), 'r');
    }
    catch (cause) {
        const unfinished = name === 'run.json' ? '. A folder without run.json holds no finished run' : '';
        throw new RunRefused([{ code: 'cannot-read', file: name, hint: `${reason(cause, 'read')}${unfinished}` }]);
    }
    try {
        for (;;) {
            const buffer = new Uint8Array(1 << 20);
            const count = readSync(handle, buffer, 0, buffer.length, null);
            if (count === 0)
                return;
            yield buffer.subarray(0, count);
        }
    }
    finally {
        closeSync(handle);
    }
}
