import { onDay, parseIsoDate } from '../../basics/index.ts';
import { beforeLaw } from '../shared/common-questions.ts';

/** Proposition 64, the Adult Use of Marijuana Act, took effect the day after the election. */
const PROP_64_DAY = parseIsoDate('2016-11-09')!;
export const PROP_64_IN_FORCE = onDay(PROP_64_DAY);

export const beforeProp64 = beforeLaw('Proposition 64, in force 9 November 2016', PROP_64_DAY, 'HS 11361.8');
