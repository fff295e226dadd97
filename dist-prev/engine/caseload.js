import { parseIsoDate } from '../basics/index.js';
import { coverageOf } from './beside.js';
import { isFlow } from './flow.js';
import { emptyPassage } from './passage.js';
import { flowOf, valuesOf } from './policy.js';
import { NO, NO_STATION, UNKNOWN, YES, roomFor, walkAll, } from './walk-in-numbers.js';
/** So many subjects are asked at a time while a question is prepared: a few milliseconds' work. */
const PIECE = 256;
/** As large as a measure can be kept; larger than every parameter. */
const LARGEST = 2_000_000_000;
/** What is possible for a subject of which it is not known whether the remedy covers it: that it does not. */
export const NOT_COVERED = { outcome: 'not-eligible', reason: 'The conviction is for another offense' };
/**
 * Subjects whose facts were read once, to be judged again and again while a policy is shaped. Each question is asked of
 * each subject once and its answers kept as a column of small numbers; a question that compares a measure with its
 * parameter is measured once for all values of the parameter. To judge is then to walk the columns, which finds what
 * `judge` finds, without its words: some ten milliseconds for a hundred thousand subjects, when no question is new.
 */
export class Caseload {
    remedy;
    /** Everybody that a policy of interest may look at. A policy leaves out whom it does not look at. */
    subjects;
    #answers = new Map();
    #measures = new Map();
    #notes;
    constructor(remedy, subjects) {
        this.remedy = remedy;
        this.subjects = subjects;
    }
    /** What a policy for the remedy gives to every subject. The policy must have been checked. */
    judge(policy) {
        const { first } = this.remedy;
        const flow = flowOf(policy, this.remedy);
        const { stations } = emptyPassage(flow);
        const covers = (policy.covers ?? []).join(' ');
        const lookedAt = this.#column(`covers ${covers}`, () => coverageOf(policy, this.remedy).ask);
        const ways = [];
        let station = 0;
        const way = (ending, at) => ways.push({ ...ending, station: at }) - 1;
        const asked = (own, { steps, otherwise }) => ({
            steps: steps.map(({ question, then }, i) => {
                const here = station++;
                const step = own[i];
                const answers = step ? this.#asked(step) : this.#column(question, () => question.ask);
                if (!isFlow(then))
                    return { answers, station: here, then: way(then, here) };
                return { answers, station: here, then: asked(typeof step?.then === 'object' ? step.then.flow : [], then) };
            }),
            otherwise: way(otherwise, station++),
        });
        const made = asked([...first.map(() => undefined), ...policy.flow], flow);
        const doubt = {
            answers: this.#remembered(`doubts ${covers}`, () => lookedAt.map((is) => (is === UNKNOWN ? UNKNOWN : NO))),
            station: NO_STATION,
            then: way(NOT_COVERED, NO_STATION),
        };
        return walkAll({ ...made, steps: made.steps.toSpliced(first.length, 0, doubt) }, {
            ways,
            stations,
            lookedAt,
            notes: (this.#notes ??= roomFor(this.subjects.length)),
        });
    }
    /**
     * Asks a question of everybody before a policy asks it, a piece at a time: it may be left and gone on with, and a policy
     * that asks meanwhile does not wait for it.
     */
    *prepare(name, given) {
        const kind = this.remedy.questions.get(name);
        const values = valuesOf(given, kind);
        const { measuring } = kind;
        const key = keyOf(kind, values);
        if (measuring) {
            if (this.#measures.has(key))
                return;
            const { [measuring.against]: _against, ...others } = values;
            const found = this.#noMeasures();
            yield* this.#measure(found, measuring.make(others));
            this.#measures.set(key, found);
        }
        else {
            if (this.#answers.has(key))
                return;
            const found = new Uint8Array(this.subjects.length);
            yield* this.#ask(found, truthOf(kind, values));
            this.#answers.set(key, found);
        }
    }
    #asked(asked) {
        if ('not' in asked)
            return this.#asked(asked.not).map((is) => (is === UNKNOWN ? UNKNOWN : YES - is));
        if ('ask' in asked)
            return this.#kind(asked, this.remedy.questions.get(asked.ask));
        if ('all' in asked)
            return this.#combined(asked.all, NO);
        return this.#combined(asked.any, YES);
    }
    /** `decides` as soon as one part says so; the other when all parts do. */
    #combined(parts, decides) {
        const columns = parts.map((part) => this.#asked(part));
        const combined = new Uint8Array(this.subjects.length);
        for (let i = 0; i < combined.length; i++) {
            let is = YES - decides;
            for (const column of columns) {
                if (column[i] === decides) {
                    is = decides;
                    break;
                }
                if (column[i] === UNKNOWN)
                    is = UNKNOWN;
            }
            combined[i] = is;
        }
        return combined;
    }
    #kind(asked, kind) {
        const values = valuesOf(asked, kind);
        const { measuring } = kind;
        const key = keyOf(kind, values);
        if (!measuring)
            return this.#truths(key, () => truthOf(kind, values));
        const { [measuring.against]: given, ...others } = values;
        const { least, most } = this.#measured(key, () => measuring.make(others));
        const value = typeof given === 'number' ? given : parseIsoDate(String(given));
        const [reached, missed] = measuring.yes === 'at-least' ? [YES, NO] : [NO, YES];
        const answers = new Uint8Array(this.subjects.length);
        for (let i = 0; i < answers.length; i++)
            answers[i] = least[i] >= value ? reached : most[i] < value ? missed : UNKNOWN;
        return answers;
    }
    #measured(key, make) {
        const known = this.#measures.get(key);
        if (known)
            return known;
        const found = this.#noMeasures();
        exhaust(this.#measure(found, make()));
        this.#measures.set(key, found);
        return found;
    }
    #noMeasures() {
        const count = this.subjects.length;
        return { least: new Int32Array(count), most: new Int32Array(count) };
    }
    *#measure(found, measure) {
        for (let i = 0; i < this.subjects.length; i++) {
            const { least, most } = measure(this.subjects[i]);
            found.least[i] = kept(least);
            found.most[i] = kept(most);
            if (i % PIECE === PIECE - 1)
                yield;
        }
    }
    #column(key, make) {
        return this.#truths(key, () => {
            const ask = make();
            return (subject) => ask(subject).is;
        });
    }
    #truths(key, make) {
        return this.#remembered(key, () => {
            const found = new Uint8Array(this.subjects.length);
            exhaust(this.#ask(found, make()));
            return found;
        });
    }
    *#ask(found, truth) {
        for (let i = 0; i < found.length; i++) {
            found[i] = NUMBER_OF[truth(this.subjects[i])];
            if (i % PIECE === PIECE - 1)
                yield;
        }
    }
    #remembered(key, find) {
        let found = this.#answers.get(key);
        if (!found)
            this.#answers.set(key, (found = find()));
        return found;
    }
}
/** Under which a question's answers are kept: all values of the parameter that a measure is compared with share one. */
function keyOf({ name, measuring }, values) {
    if (!measuring)
        return `${name} ${JSON.stringify(values)}`;
    const { [measuring.against]: _against, ...others } = values;
    return `${name} ${JSON.stringify(others)}`;
}
function truthOf({ truth, make }, values) {
    if (truth)
        return truth(values);
    const ask = make(values);
    return (subject) => ask(subject).is;
}
function exhaust(work) {
    while (!work.next().done)
        ;
}
function kept(measure) {
    return Math.max(-LARGEST, Math.min(measure, LARGEST));
}
const NUMBER_OF = { no: NO, yes: YES, unknown: UNKNOWN };
