import type { InputFile, Task } from '../run/index.ts';

/** How much of a file is decided for practice at a time, and how much at most: more brings nothing that could be measured. */
const PRACTICE_BYTES = 1 << 19;
const MOST_PRACTICE = 1 << 21;

type Survey = Task & { readonly kind: 'survey' };

/**
 * What the thread that decides does while the main thread makes the first pass: it decides the beginning of the first file, so
 * that the engine has made most of the code of the law quick when it counts. Nothing of that is kept.
 */
export function practiceOn(inputs: readonly InputFile[]): {
  readonly next: () => Task | undefined;
  readonly during: <R>(task: Survey, work: () => Promise<R>) => Promise<R>;
} {
  let surveys = 0;
  let start: number | undefined;
  let most = 0;
  return {
    next: () => {
      if (surveys === 0 || start === undefined || start >= most) return undefined;
      const end = Math.min(start + PRACTICE_BYTES, most);
      const task: Task = { kind: 'practice', file: 0, start, end };
      start = end;
      return task;
    },
    during: async ({ file, startIsRow, start: first }, work) => {
      if (file === 0 && startIsRow && start === undefined) {
        start = first;
        most = Math.min(first + MOST_PRACTICE, inputs[0]!.size);
      }
      surveys++;
      try {
        return await work();
      } finally {
        surveys--;
      }
    },
  };
}
