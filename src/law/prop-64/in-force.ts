import { PROP_64_DAY, beforeLaw } from '../shared/index.ts';

export const beforeProp64 = beforeLaw('Proposition 64, in force 9 November 2016', PROP_64_DAY, 'HS 11361.8');
