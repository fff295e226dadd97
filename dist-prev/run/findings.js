import { ByteSink } from '../basics/index.js';
import { rowKey } from './decide-person.js';
const LINES = 0;
const CELLS = 1;
const CARRYING_CELLS = 2;
/** The room in which findings lie. */
export function roomOfFindings({ rows, plans, kinds, ends, middles, bytes }) {
    return [rows, plans, kinds, ends, middles, bytes].map(({ buffer }) => buffer);
}
/** Packs findings, and copies them, so that nothing of a person is left over for the collection of garbage. */
export class FindingsPacker {
    #rows = [];
    #plans = [];
    #kinds = [];
    #ends = [];
    #middles = [];
    #sink = new ByteSink();
    /** All that was found about a person. */
    person({ first, plans }) {
        for (const { plan, lines, cells } of plans) {
            if (lines.length > 0)
                this.#put(rowKey(first.file, first.row), plan, LINES, lines, NO_BYTES);
            for (const [row, { before, after, carries }] of cells)
                this.#put(row, plan, carries ? CARRYING_CELLS : CELLS, before, after);
        }
    }
    /** Finding `i` of another pack. */
    copy({ rows, plans, kinds, ends, middles, bytes }, i) {
        const [start, middle, end] = [i === 0 ? 0 : ends[i - 1], middles[i], ends[i]];
        this.#put(rows[i], plans[i], kinds[i], bytes.subarray(start, middle), bytes.subarray(middle, end));
    }
    packed() {
        return {
            rows: Float64Array.from(this.#rows),
            plans: Uint32Array.from(this.#plans),
            kinds: Uint8Array.from(this.#kinds),
            ends: Uint32Array.from(this.#ends),
            middles: Uint32Array.from(this.#middles),
            bytes: this.#sink.bytes.slice(),
        };
    }
    #put(row, plan, kind, before, after) {
        this.#rows.push(row);
        this.#plans.push(plan);
        this.#kinds.push(kind);
        this.#sink.put(before);
        this.#middles.push(this.#sink.length);
        this.#sink.put(after);
        this.#ends.push(this.#sink.length);
    }
}
const NO_BYTES = new Uint8Array(0);
/** The findings of a whole run, by where their rows stand. */
export class Findings {
    #packs = [];
    #plans = new Map();
    /** Of all findings in the order of their rows: the row, the pack and the place in it. Made when everything is there. */
    #order;
    add(pack, plans) {
        this.#packs.push(pack);
        for (const [person, own] of plans)
            this.#plans.set(person, own);
        this.#order = undefined;
    }
    /** The plans under which something was found about the person. */
    plansOf(person) {
        return this.#plans.get(person);
    }
    /** Those that are written among these rows, in their order. */
    within({ file, firstRow, endRow }) {
        const { rows, pack, place } = (this.#order ??= inOrder(this.#packs));
        const packer = new FindingsPacker();
        const end = rowKey(file, endRow);
        for (let i = firstAtLeast(rows, rowKey(file, firstRow)); i < rows.length && rows[i] < end; i++)
            packer.copy(this.#packs[pack[i]], place[i]);
        return packer.packed();
    }
}
function inOrder(packs) {
    const size = packs.reduce((sum, { rows }) => sum + rows.length, 0);
    const all = { rows: new Float64Array(size), pack: new Uint32Array(size), place: new Uint32Array(size) };
    let at = 0;
    packs.forEach(({ rows }, number) => rows.forEach((row, place) => {
        all.rows[at] = row;
        all.pack[at] = number;
        all.place[at++] = place;
    }));
    const order = Uint32Array.from(all.rows.keys()).sort((a, b) => all.rows[a] - all.rows[b] || a - b);
    return {
        rows: Float64Array.from(order, (i) => all.rows[i]),
        pack: Uint32Array.from(order, (i) => all.pack[i]),
        place: Uint32Array.from(order, (i) => all.place[i]),
    };
}
function firstAtLeast(sorted, wanted) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Reads the findings of a piece along with its rows. */
export class FindingsReader {
    #here;
    #next = 0;
    constructor(here) {
        this.#here = here;
    }
    has(person) {
        const { people } = this.#here;
        return people === 'everyone' || people.has(person);
    }
    /** What is to be written at rows that stand together. Rows are asked about in their order. */
    at(person, asked) {
        const { rows, plans, kinds, ends, middles, bytes } = this.#here.findings;
        const found = [];
        for (const plan of this.#here.plans.get(person) ?? [])
            resultFor(plan, found);
        for (const { batch, index } of asked) {
            const row = rowKey(batch.file, batch.firstRow + index);
            for (; rows[this.#next] <= row; this.#next++) {
                const i = this.#next;
                const [start, middle, end] = [i === 0 ? 0 : ends[i - 1], middles[i], ends[i]];
                const own = resultFor(plans[i], found);
                const carries = kinds[i] === CARRYING_CELLS;
                if (kinds[i] === LINES)
                    own.lines = bytes.subarray(start, end);
                else
                    own.cells.set(row, { before: bytes.subarray(start, middle), after: bytes.subarray(middle, end), carries });
            }
        }
        return found;
    }
}
function resultFor(plan, found) {
    let own = found.find((each) => each.plan === plan);
    if (!own)
        found.push((own = { plan, lines: NO_BYTES, cells: new Map() }));
    return own;
}
