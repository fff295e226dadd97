import { onDay, parseIsoDate } from '../../basics/index.js';
/** Proposition 64, the Adult Use of Marijuana Act, took effect the day after the election. */
export const PROP_64_DAY = parseIsoDate('2016-11-09');
export const PROP_64_IN_FORCE = onDay(PROP_64_DAY);
