import type { InputFile } from './input-file.ts';
import { requireUnchanged } from './run.ts';

/**
 * What comes of reading the inputs, when afterwards they are what they were when they were opened; else that is refused, and
 * whatever went wrong may come of it.
 */
export async function whileUnchanged<T>(inputs: readonly InputFile[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    requireUnchanged(inputs);
  }
}
