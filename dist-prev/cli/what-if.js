import { nodeHash, sameThreadCrew } from '../node/index.js';
import { gather } from '../run/index.js';
import { progressTo } from './progress.js';
import { DONE, DONE_WITH_ROWS_SET_ASIDE } from './terminal.js';
/** Reads the inputs once for several policies, with a bar on a terminal, and tells how long it took. */
export async function gatherHere(plans, inputs, quiet) {
    const progress = progressTo(process.stderr, quiet);
    const started = performance.now();
    try {
        const effects = { inputs, crew: sameThreadCrew(plans, inputs), hash: nodeHash, progress: progress.show };
        const gathered = await gather(effects, plans);
        return { gathered, readIn: (performance.now() - started) / 1000 };
    }
    finally {
        progress.clear();
    }
}
/** The exit code of a command that read inputs. */
export function endOfReading({ rowsSetAside }) {
    process.exitCode = rowsSetAside > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}
