import { availableParallelism } from 'node:os';
import type { Publishing } from '../node/index.ts';

/** What the making of documents tells whoever asked for them. */
export type PaperEffects = Publishing & {
  /** So many of all are made. */
  readonly progress: (done: number, all: number) => void;
};

/** Tells nobody. */
export const UNTOLD: PaperEffects = { progress: () => {}, began: () => {} };

/** How many threads are worth starting for so many documents. */
export function typesetHands(documents: number): number {
  return Math.max(1, Math.min(4, availableParallelism(), Math.ceil(documents / 8)));
}
