import { PartSurveyor, guessRowStart, plainRowTools } from '../read/index.js';
import { Benches } from './benches.js';
import { GrowingTallies, PieceDecider, roomOf, } from './decide-piece.js';
import { FindingsPacker, roomOfFindings } from './findings.js';
import { RunGatherer, unpacked } from './run-place.js';
/** Small enough to stay in the processor's cache between being read and being looked at. */
const WINDOW = 1 << 18;
/** How far a part looks for a place where a row begins. */
const GUESS_WINDOW = 1 << 22;
/** Does tasks, one after the other, on inputs of its own. */
export class Worker {
    #inputs;
    #plans;
    #tools;
    #made;
    #madeGatherer;
    /** Without a plan nothing can be decided, only surveyed. */
    constructor(plans, inputs, tools = plainRowTools()) {
        this.#inputs = inputs;
        this.#plans = plans;
        this.#tools = tools;
    }
    get #gatherer() {
        return (this.#madeGatherer ??= new RunGatherer(this.#inputs));
    }
    get #decider() {
        return (this.#made ??= new PieceDecider(new Benches(this.#plans), this.#tools));
    }
    perform(task) {
        switch (task.kind) {
            case 'survey':
                return { kind: 'survey', part: surveyPart(this.#inputs[task.file], task, this.#tools) };
            case 'scattered':
                return this.#scattered(task);
            case 'decide': {
                const { piece } = task;
                const bytes = this.#inputs[piece.file].read(piece.start, piece.end - piece.start, this.#tools.room);
                return {
                    kind: 'decide',
                    result: this.#decider.piece(bytes, piece, task),
                };
            }
        }
    }
    /** Takes back room in which results lay that have been written away. */
    reuse(buffers) {
        this.#made?.shelf.put(buffers);
    }
    /** Each person from all of their rows, wherever those stand. */
    #scattered({ people, orphans }) {
        const tallies = new GrowingTallies();
        const places = people.map(({ runs }) => unpacked(runs));
        const gathered = this.#gatherer.gather(places);
        const packer = new FindingsPacker();
        const plans = [];
        for (const [i, { person, lost }] of people.entries()) {
            const rows = this.#decider.rows(inRoom(gathered[i], this.#tools.room), places[i], person);
            const result = this.#decider.person(rows, this.#decider.lostOf(rows, lost, orphans), tallies);
            packer.person(result);
            if (result.plans.length > 0)
                plans.push([person, result.plans.map(({ plan }) => plan)]);
        }
        return { kind: 'scattered', findings: packer.packed(), plans, tallies: tallies.data() };
    }
}
/** The room that a task lies in and that may be handed to whoever does it: it is not looked at again. */
export function roomOfTask(task) {
    return task.kind === 'decide' ? roomOfFindings(task.scattered.findings) : [];
}
/** The room that a result lies in. */
export function roomOfResult(done) {
    if (done.kind === 'decide')
        return roomOf(done.result);
    return done.kind === 'scattered' ? roomOfFindings(done.findings) : [];
}
/** The same bytes in the room given, where rows are found quickest, if they fit. */
function inRoom(bytes, room) {
    if (!room || bytes.length > room.length)
        return bytes;
    room.set(bytes);
    return room.subarray(0, bytes.length);
}
/** Nothing when no row start could be found near the start of the part. */
function surveyPart(input, { file, start, end, startIsRow }, tools) {
    let from = start;
    if (!startIsRow) {
        const bytes = input.read(start, GUESS_WINDOW);
        const guess = guessRowStart(bytes, start + GUESS_WINDOW >= input.size);
        if (guess < 0 || start + guess >= end)
            return undefined;
        from = start + guess;
    }
    const surveyor = new PartSurveyor(file, from, tools);
    let window = WINDOW;
    while (surveyor.position < end && surveyor.position < input.size) {
        const at = surveyor.position;
        surveyor.take(input.read(at, window, tools.room), end, at + window >= input.size);
        // A line longer than the window is read again with a larger one.
        window = surveyor.position === at ? window * 2 : WINDOW;
    }
    return surveyor.finish();
}
