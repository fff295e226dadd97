import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { PAPERS } from '../documents/index.ts';

/** The option for the size of paper, the same wherever documents are made. */
export function paperOption(): Option {
  return new Option('--paper <size>', 'the size of paper').choices(PAPERS).default('letter');
}

/** How many threads are worth starting for so many documents. */
export function typesetHands(documents: number): number {
  return Math.max(1, Math.min(4, availableParallelism(), Math.ceil(documents / 8)));
}
