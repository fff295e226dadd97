import type { Parameter, ParameterValues } from '../../../engine/index.ts';
import type { StatuteQuestion } from './charge.ts';
export declare const superStrikePrior: StatuteQuestion;
export declare const registrablePrior: StatuteQuestion;
/** How "two or more prior convictions under" the new misdemeanor is read for an offense of before that misdemeanor existed. */
export declare const TWO_PRIORS: Parameter;
export declare function twoPriors({ twoPriors: reading }: ParameterValues): StatuteQuestion;
