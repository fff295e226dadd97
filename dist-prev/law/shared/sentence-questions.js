import { unknown } from '../../engine/index.js';
import { sentenceGiven } from './sentence-given.js';
/** The sentence of the conviction that a question is asked about. */
export function given({ facts, conviction }) {
    return sentenceGiven(facts, conviction);
}
/** What the sentence settles; where the record gives none, it settles nothing. */
export function ofSentence(is, words, { conviction: { origin } }) {
    return is === 'unknown'
        ? unknown('the sentence (whether probation, jail or prison; the record gives none)', [origin])
        : { is, because: words, from: [origin] };
}
/** Whether the record gives a sentence of that kind. */
export function sentencedTo(kind, subject) {
    const is = given(subject)[kind];
    return ofSentence(is, `the record gives ${is === 'yes' ? '' : 'no '}${kind}`, subject);
}
