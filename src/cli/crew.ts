import { availableParallelism } from 'node:os';
import { sameThreadCrew, threadCrew } from '../node/index.ts';
import type { Crew, InputFile } from '../run/index.ts';
import type { Jobs } from './options.ts';

/** Those who do the work: as many threads as asked for, or as are worth it. */
export function crewFor({ plans, paths, inputs }: Jobs, workers?: number): Crew {
  const hands = workers ?? handsFor(inputs);
  return hands > 1 ? threadCrew({ plans, paths }, hands) : sameThreadCrew(plans, inputs);
}

/** Below this size threads cost more than they save. */
const WORTH_THREADS = 1 << 23;

function handsFor(inputs: readonly InputFile[]): number {
  const bytes = inputs.reduce((sum, input) => sum + input.size, 0);
  return bytes < WORTH_THREADS ? 1 : Math.min(8, availableParallelism());
}
