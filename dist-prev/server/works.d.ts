import type { Problem } from '../basics/index.ts';
import { type Ending, type EngineTold, type Order } from './engine.ts';
/** The processes that are at work, by what they work on. */
export declare class Works {
    #private;
    begin(id: string, order: Order, { end, ...told }: EngineTold & {
        readonly end: (ending: Ending) => void;
    }): void;
    /** Asks the process to end; nothing when there is none. */
    stop(id: string): void;
    stopAll(): Promise<void>;
    /** The process that works on this, for those who watch it. */
    processOf(id: string): number | undefined;
}
export declare function problemsOf(ending: Ending): readonly Problem[];
export declare function newestFirst<T extends {
    readonly created: string;
}>(all: Iterable<T>): readonly T[];
export declare function fail(code: string, hint: string): never;
/** Does something that the machine may refuse, and goes on when it does. */
export declare function orRefused(deed: () => void): void;
