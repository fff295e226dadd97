import { setFlagsFromString } from 'node:v8';

/**
 * Tells the engine of Node 20 to inline less and to leave out two steps of making code quick: a run lasts seconds, and each
 * worker thread makes its own code quick anew. Other engines have other options, and are left alone.
 *
 * The engine is at work when it is told, so only options may be named that it reads once for each use.
 * `max-inlined-bytecode-size` is read twice for a function that it makes quick, and the process ends when the answers differ;
 * so it does with most options that concern the collection of garbage.
 */
export function quickStart(): void {
  tell(QUICK_OPTIONS);
}

/**
 * Tells it that few young objects live when they are collected, as in a run, which keeps nothing of a person: one thread then
 * collects them sooner than several that have to be called. Not for who keeps what is read.
 */
export function fewSurvive(): void {
  tell(FEW_SURVIVE);
}

function tell(options: readonly string[]): void {
  if (process.versions.v8.startsWith('11.')) for (const option of options) setFlagsFromString(option);
}

export const QUICK_OPTIONS: readonly string[] = [
  '--max-inlined-bytecode-size-cumulative=250',
  '--no-turbo-loop-peeling',
  '--no-turbo-splitting',
];

/** Read once for each collection. */
export const FEW_SURVIVE: readonly string[] = ['--no-parallel-scavenge'];
