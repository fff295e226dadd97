import { type Question, type Remedy } from '../engine/index.ts';
/** What a remedy covers and what its statute gives, in plain words. */
export declare function printLaw<C>(remedy: Omit<Remedy<C>, 'cases'>): string;
/** Every question of the statute's flow, each once, in the order in which they are first asked. */
export declare function statuteQuestions<C>(remedy: Pick<Remedy<C>, 'statute'>): readonly Question<C>[];
