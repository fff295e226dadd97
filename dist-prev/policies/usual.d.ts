import type { ParameterValues, QuestionKind } from '../engine/index.ts';
/** Values to begin with, for the parameters of a question that have none of their own. */
export declare function usualValues({ parameters }: Pick<QuestionKind<never>, 'parameters'>): ParameterValues;
