/** Where run `i` of a file lies. */
export function runPlace({ runs, end }, file, i) {
    return {
        file,
        start: runs.start[i],
        end: runs.start[i + 1] ?? end,
        firstRow: runs.firstRow[i],
        firstLine: runs.firstLine[i],
    };
}
/** Puts a run among packed ones, at a number from 0. */
export function packRun({ file, start, end, firstRow, firstLine }, into, number) {
    const at = number * 5;
    into[at] = file;
    into[at + 1] = start;
    into[at + 2] = end;
    into[at + 3] = firstRow;
    into[at + 4] = firstLine;
}
export function unpacked(packed) {
    const runs = [];
    for (let i = 0; i < packed.length; i += 5) {
        runs.push({
            file: packed[i],
            start: packed[i + 1],
            end: packed[i + 2],
            firstRow: packed[i + 3],
            firstLine: packed[i + 4],
        });
    }
    return runs;
}
/** How many bytes the runs have. */
export function packedLength(packed) {
    let sum = 0;
    for (let i = 0; i < packed.length; i += 5)
        sum += packed[i + 2] - packed[i + 1];
    return sum;
}
export function lengthOf(runs) {
    return runs.reduce((sum, { start, end }) => sum + end - start, 0);
}
/** The bytes of runs, one after the other. */
export function bytesOf(inputs, runs) {
    return new RunGatherer(inputs, 0).gather([runs])[0];
}
/** Runs nearer to each other than this are read together with what stands between them. */
const NEAR = 1 << 13;
const WINDOW = 1 << 20;
/**
 * Reads the runs of many people in the order in which they stand in the inputs, neighbours in one go, and keeps each
 * person's bytes together. The next reading overwrites them.
 */
export class RunGatherer {
    #inputs;
    #near;
    #neighbours = new Uint8Array(0);
    #store = new Uint8Array(0);
    constructor(inputs, near = NEAR) {
        this.#inputs = inputs;
        this.#near = near;
    }
    /** The bytes of each list of runs, one after the other. */
    gather(lists) {
        const all = lists.flat();
        const length = lengthOf(all);
        if (this.#store.length < length)
            this.#store = new Uint8Array(length + (length >> 3));
        const to = new Float64Array(all.length);
        let at = 0;
        all.forEach(({ start, end }, i) => {
            to[i] = at;
            at += end - start;
        });
        const order = Uint32Array.from(all.keys()).sort((a, b) => all[a].file - all[b].file || all[a].start - all[b].start);
        for (let first = 0; first < order.length;)
            first = this.#readTogether(all, to, { order, first });
        at = 0;
        return lists.map((runs) => this.#store.subarray(at, (at += lengthOf(runs))));
    }
    /** Reads a run and those that follow it nearby; gives the place in the order of the first that was not read. */
    #readTogether(all, to, { order, first }) {
        const { file, start } = all[order[first]];
        let { end } = all[order[first]];
        let next = first + 1;
        for (; next < order.length; next++) {
            const run = all[order[next]];
            if (run.file !== file || run.start - end >= this.#near || run.end - start > WINDOW)
                break;
            end = run.end;
        }
        const input = this.#inputs[file];
        if (next === first + 1) {
            const own = this.#store.subarray(to[order[first]], to[order[first]] + end - start);
            const read = input.read(start, end - start, own);
            if (read.buffer !== own.buffer)
                own.set(read);
            return next;
        }
        if (this.#neighbours.length === 0)
            this.#neighbours = new Uint8Array(WINDOW);
        const bytes = input.read(start, end - start, this.#neighbours);
        for (let i = first; i < next; i++) {
            const run = all[order[i]];
            this.#store.set(bytes.subarray(run.start - start, run.end - start), to[order[i]]);
        }
        return next;
    }
}
