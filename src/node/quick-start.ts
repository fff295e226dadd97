import { setFlagsFromString } from 'node:v8';

/**
 * Tells the engine to spend less on making code quick. A run lasts seconds, and each worker thread makes its own code
 * quick anew: left to itself, the engine of Node 20 spends more processor time on that than a small input gives back.
 * Less inlining, and a little later, takes a third off a run of 50,000 rows; at 500,000 it makes no difference. Other engines have other options, and are left alone.
 */
export function quickStart(): void {
  if (process.versions.v8.startsWith('11.')) for (const option of OPTIONS) setFlagsFromString(option);
}

const OPTIONS = [
  '--max-inlined-bytecode-size-cumulative=150',
  '--max-inlined-bytecode-size=60',
  '--interrupt-budget=300000',
];
