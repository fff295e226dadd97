import { handsFor, sameThreadCrew, threadCrew } from '../node/index.ts';
import type { Crew } from '../run/index.ts';
import type { Jobs } from './options.ts';

/** Those who do the work: as many threads as asked for, or as are worth it. */
export function crewFor({ plans, paths, inputs }: Jobs, workers: number = handsFor(inputs)): Crew {
  return workers > 1 ? threadCrew({ plans, paths }, inputs, workers) : sameThreadCrew(plans, inputs);
}
