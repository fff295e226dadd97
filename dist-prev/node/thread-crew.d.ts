import { type Crew, type InputFile, type RunPlan, type Task, type TaskResult } from '../run/index.ts';
import { type HandAnswer } from './hands.ts';
/** What a thread is started with. */
export type ThreadStart = {
    readonly plans: readonly RunPlan[];
    readonly paths: readonly string[];
};
/** What a thread is told: a task, and room for its results that has served before. */
export type ThreadOrder = {
    readonly task: Task;
    readonly spare: readonly ArrayBuffer[];
};
/** What a thread answers. */
export type ThreadAnswer = HandAnswer<TaskResult>;
/** Worker threads, each reading the inputs for itself. A thread that dies fails its task and the whole crew. */
export declare function threadCrew(start: ThreadStart, hands: number): Crew;
/** A crew of one that works in this thread, and lets signals through between tasks. */
export declare function sameThreadCrew(plans: readonly RunPlan[], inputs: readonly InputFile[]): Crew;
/** How many hands a job is worth on this machine when nobody says otherwise. */
export declare function handsFor(inputs: readonly InputFile[]): number;
