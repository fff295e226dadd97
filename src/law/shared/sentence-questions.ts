import { MISSING_DATE, type PartialDate, type Truth } from '../../basics/index.ts';
import { type Answer, type Question, no, stillWaiting, told, toldOfDay, unknown, yes } from '../../engine/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
import { dateInDoubt, isDatedLater } from './dated-later.ts';
import { type SentenceGiven, sentenceGiven, waitOf } from './sentence-given.ts';
import { sentenceCompleted } from './sentence-status.ts';

/** The sentence of the conviction that a question is asked about. Where it began is not known of one dated later, nor where it ends. */
export function sentenceIn({ facts, conviction, asking }: ConvictionCase): SentenceGiven {
  const found = sentenceGiven(facts, conviction);
  return isDatedLater(conviction, asking)
    ? { ...found, probationEnds: MISSING_DATE, probationTerm: MISSING_DATE, ends: MISSING_DATE }
    : found;
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
  const is = sentenceIn(subject)[kind];
  return ofSentence(is, is === 'yes' ? GIVES[kind] : GIVES_NO[kind], subject);
}

/** Whether probation was revoked or broken. */
export function probationRevoked(subject: ConvictionCase): Answer {
  const { revoked, revokedFrom, revokedOpen } = sentenceIn(subject);
  if (revoked === 'unknown') return unknown(revokedOpen, revokedFrom);
  return revoked === 'yes' ? yes('an entry says so', revokedFrom) : no('no entry says so', revokedFrom);
}

/** Who is on probation, on parole or under supervision after prison serves still: Davis and Lewis, of Prop 47, which HS 11361.8 repeats. */
export function servingSentence(cited: string): Question<ConvictionCase> {
  return {
    id: 'serving-sentence',
    cite: `${cited}; People v. Davis (2016) 246 Cal.App.4th 127 (probation); People v. Lewis (2016) 4 Cal.App.5th 1085 (parole)`,
    asks: 'Is the person still serving the sentence for this conviction?',
    ask: servingOwn,
  };
}

/** Where the terms alone leave it open, what is open about them is told before the supervision that follows them. */
function servingOwn(subject: ConvictionCase): Answer {
  const { facts, conviction, asking } = subject;
  const served = sentenceCompleted(facts, conviction, asking);
  if (served.is === 'unknown' && (!facts.deceased || isDatedLater(conviction, asking))) return served;
  const from = [conviction.origin];
  const { ends } = sentenceIn(subject);
  if (ends.kind === 'known' && ends.latest <= asking.asOf) return toldOfDay('no', 'the sentence ended', ends, from);
  if (ends.kind === 'known' && asking.asOf < ends.earliest) return toldOfDay('yes', 'the sentence ends', ends, from);
  return unknown('whether the sentence, with supervision and parole, has ended', from);
}

/** Whether the probation for the conviction still runs. */
export function untilProbationEnds(subject: ConvictionCase): Answer {
  return stillRuns(sentenceIn(subject).probationEnds, 'the end of probation', subject);
}

/** Whether the sentence for the conviction still runs, supervision and parole included. */
export function untilSentenceEnds(subject: ConvictionCase): Answer {
  return stillRuns(sentenceIn(subject).ends, 'the end of the sentence', subject);
}

/** Whether it is less than a year since the judgment. */
export function untilYearFromJudgment(subject: ConvictionCase): Answer {
  return stillRuns(waitOf(subject.conviction.date, 1), 'the end of a year from the judgment', subject);
}

/** Whether a wait still runs that begins with the conviction or with what was given for it. */
export function stillRuns(ends: PartialDate, what: string, { conviction, asking }: ConvictionCase): Answer {
  return isDatedLater(conviction, asking)
    ? dateInDoubt(conviction)
    : stillWaiting(ends, asking, what, [conviction.origin]);
}
