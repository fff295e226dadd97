import { handsFor, sameThreadCrew, threadCrew } from '../node/index.js';
/** Those who do the work: as many threads as asked for, or as are worth it. */
export function crewFor({ plans, paths, inputs }, workers = handsFor(inputs)) {
    return workers > 1 ? threadCrew({ plans, paths }, workers) : sameThreadCrew(plans, inputs);
}
