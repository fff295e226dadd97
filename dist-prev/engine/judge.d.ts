import type { Verdict } from './determination.ts';
import { type Flow } from './flow.ts';
import { type GivenAnswers } from './given-answer.ts';
/**
 * Walks a flow for one case. At a question whose answer is unknown both roads are walked. When every road ends in the
 * same outcome that outcome stands, with the reason of the road on which nothing unknown was taken for yes; otherwise the outcome is hand review, naming the missing facts and what is possible.
 * Answers that people gave settle what the record leaves open, and nothing else.
 */
export declare function judge<C>(flow: Flow<C>, subject: C, given?: GivenAnswers): Verdict;
