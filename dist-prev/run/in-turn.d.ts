import type { Crew } from './crew.ts';
import type { Task, TaskResult } from './tasks.ts';
/** Hands out tasks, a few more than there are hands, and takes the results in the order of the tasks. */
export declare function tasksInTurn<T extends Task>(tasks: Iterable<T>, crew: Crew, take: (task: T, result: TaskResult) => void): Promise<void>;
