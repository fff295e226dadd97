import type { InputFile } from './input-file.ts';
import type { RunPlan } from './plan.ts';
import { type Task, type TaskResult } from './tasks.ts';
/** Those who do the work of a run: this thread, or several worker threads. */
export type Crew = {
    /** How many tasks are worth handing out at a time. */
    readonly hands: number;
    readonly perform: (task: Task) => Promise<TaskResult>;
    /** Takes back the room in which results lay, when they have been written away; their bytes are gone then. */
    readonly reuse?: (buffers: readonly ArrayBuffer[]) => void;
    /** Lets other things happen, such as the key that stops the run. */
    readonly rest: () => Promise<void>;
    readonly dismiss: () => Promise<void>;
};
/** A crew of one: the tasks are done here and now. */
export declare function crewOfOne(plans: readonly RunPlan[], inputs: readonly InputFile[]): Crew;
