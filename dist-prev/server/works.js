import { RunRefused } from '../run/index.js';
import { startEngine } from './engine.js';
/** The processes that are at work, by what they work on. */
export class Works {
    #engines = new Map();
    begin(id, order, { end, ...told }) {
        const engine = startEngine(order, told);
        this.#engines.set(id, engine);
        void engine.ended.then((ending) => {
            this.#engines.delete(id);
            end(ending);
        });
    }
    /** Asks the process to end; nothing when there is none. */
    stop(id) {
        this.#engines.get(id)?.stop();
    }
    async stopAll() {
        const engines = [...this.#engines.values()];
        for (const engine of engines)
            engine.stop();
        await Promise.all(engines.map((engine) => engine.ended));
    }
    /** The process that works on this, for those who watch it. */
    processOf(id) {
        return this.#engines.get(id)?.process.pid;
    }
}
export function problemsOf(ending) {
    if (ending.kind === 'refused')
        return ending.problems;
    const place = ending.kind === 'defect' ? `: ${ending.place}` : '';
    return [{ code: 'defect', hint: `a defect of the program stopped it; please report this${place}` }];
}
export function newestFirst(all) {
    return [...all].sort((a, b) => (a.created < b.created ? 1 : -1));
}
export function fail(code, hint) {
    throw new RunRefused([{ code, hint }]);
}
/** Does something that the machine may refuse, and goes on when it does. */
export function orRefused(deed) {
    try {
        deed();
    }
    catch (cause) {
        if (!(cause instanceof RunRefused))
            throw cause;
    }
}
