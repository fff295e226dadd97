import { STOPPED } from './terminal.js';
/** Ctrl-C, a service that is told to end, and a terminal that is closed. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Does the work; a signal that stops it, or an end from elsewhere, leaves nothing half-done behind. */
export async function stoppable({ discard, clear }, work) {
    const stop = () => {
        clear();
        const left = discard();
        process.stderr.write(`cmr: stopped. Nothing was published, and ${left.length === 0 ? 'nothing of this run is left behind' : `these could not be removed: ${left.join(', ')}`}.\n`);
        process.exit(STOPPED);
    };
    for (const signal of STOPPING)
        process.once(signal, stop);
    process.once('exit', discard);
    try {
        return await work();
    }
    finally {
        clear();
        for (const signal of STOPPING)
            process.off(signal, stop);
        process.off('exit', discard);
    }
}
/** Makes documents; when it is stopped, none of them is left half-written. */
export function stoppableMaking(make) {
    let folder;
    const undoing = { discard: () => folder?.discard() ?? [], clear: () => { } };
    return stoppable(undoing, () => make({ progress: () => { }, began: (begun) => (folder = begun) }));
}
