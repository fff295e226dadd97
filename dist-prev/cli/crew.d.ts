import type { Crew } from '../run/index.ts';
import type { Jobs } from './options.ts';
/** Those who do the work: as many threads as asked for, or as are worth it. */
export declare function crewFor({ plans, paths, inputs }: Jobs, workers?: number): Crew;
