import type { Crew } from './crew.ts';
import type { Task, TaskResult } from './tasks.ts';

/** Hands out tasks, a few more than there are hands, and takes the results in the order of the tasks. */
export async function tasksInTurn<T extends Task>(
  tasks: Iterable<T>,
  crew: Crew,
  take: (task: T, result: TaskResult) => void,
): Promise<void> {
  const waiting: { readonly task: T; readonly done: Promise<TaskResult> }[] = [];
  const takeFirst = async (): Promise<void> => {
    const { task, done } = waiting.shift()!;
    take(task, await done);
  };
  try {
    for (const task of tasks) {
      const done = crew.perform(task);
      // A failure is heard when its turn comes, and until then is not unheard of.
      done.catch(() => {});
      waiting.push({ task, done });
      if (waiting.length >= crew.hands + Math.min(crew.hands, 2)) await takeFirst();
    }
    while (waiting.length > 0) await takeFirst();
  } finally {
    await Promise.allSettled(waiting.map(({ done }) => done));
  }
}
