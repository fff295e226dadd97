import type { Truth } from '../../basics/index.ts';
import { type Answer } from '../../engine/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
import { type SentenceGiven } from './sentence-given.ts';
/** The sentence of the conviction that a question is asked about. */
export declare function given({ facts, conviction }: ConvictionCase): SentenceGiven;
/** What the sentence settles; where the record gives none, it settles nothing. */
export declare function ofSentence(is: Truth, words: string, { conviction: { origin } }: ConvictionCase): Answer;
/** Whether the record gives a sentence of that kind. */
export declare function sentencedTo(kind: 'probation' | 'prison', subject: ConvictionCase): Answer;
