import type { Truth } from '../../basics/index.ts';
import { type Answer, unknown } from '../../engine/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
import { type SentenceGiven, sentenceGiven } from './sentence-given.ts';

/** The sentence of the conviction that a question is asked about. */
export function given({ facts, conviction }: ConvictionCase): SentenceGiven {
  return sentenceGiven(facts, conviction);
}

/** What the sentence settles; where the record gives none, it settles nothing. */
export function ofSentence(is: Truth, words: string, { conviction: { origin } }: ConvictionCase): Answer {
  return is === 'unknown'
    ? unknown('the sentence (whether probation, jail or prison; the record gives none)', [origin])
    : { is, because: words, from: [origin] };
}

/** Whether the record gives a sentence of that kind. */
export function sentencedTo(kind: 'probation' | 'prison', subject: ConvictionCase): Answer {
  const is = given(subject)[kind];
  return ofSentence(is, `the record gives ${is === 'yes' ? '' : 'no '}${kind}`, subject);
}
