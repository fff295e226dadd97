import type { Truth } from '../../basics/index.ts';
import { type Answer, no, stillWaiting, told, unknown, yes } from '../../engine/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
import { type SentenceGiven, sentenceGiven, waitOf } from './sentence-given.ts';

/** The sentence of the conviction that a question is asked about. */
export function given({ facts, conviction }: ConvictionCase): SentenceGiven {
  return sentenceGiven(facts, conviction);
}

/** What the sentence settles; where the record gives none, it settles nothing. */
export function ofSentence(is: Truth, words: string, { conviction: { origin } }: ConvictionCase): Answer {
  return is === 'unknown'
    ? unknown('the sentence (whether probation, jail or prison; the record gives none)', [origin])
    : told(is, words, [origin]);
}

const GIVES = { probation: 'the record gives probation', prison: 'the record gives prison' };
const GIVES_NO = { probation: 'the record gives no probation', prison: 'the record gives no prison' };

/** Whether the record gives a sentence of that kind. */
export function sentencedTo(kind: 'probation' | 'prison', subject: ConvictionCase): Answer {
  const is = given(subject)[kind];
  return ofSentence(is, is === 'yes' ? GIVES[kind] : GIVES_NO[kind], subject);
}

/** Whether probation was revoked or broken. */
export function probationRevoked(subject: ConvictionCase): Answer {
  const { revoked, revokedFrom, revokedOpen } = given(subject);
  if (revoked === 'unknown') return unknown(revokedOpen, revokedFrom);
  return revoked === 'yes' ? yes('an entry says so', revokedFrom) : no('no entry says so', revokedFrom);
}

/** Whether the probation for the conviction still runs. */
export function untilProbationEnds(subject: ConvictionCase): Answer {
  const { conviction, asking } = subject;
  return stillWaiting(given(subject).probationEnds, asking, 'the end of probation', [conviction.origin]);
}

/** Whether the sentence for the conviction still runs, supervision and parole included. */
export function untilSentenceEnds(subject: ConvictionCase): Answer {
  const { conviction, asking } = subject;
  return stillWaiting(given(subject).ends, asking, 'the end of the sentence', [conviction.origin]);
}

/** Whether it is less than a year since the judgment. */
export function untilYearFromJudgment({ conviction: { date, origin }, asking }: ConvictionCase): Answer {
  return stillWaiting(waitOf(date, 1), asking, 'the end of a year from the judgment', [origin]);
}
