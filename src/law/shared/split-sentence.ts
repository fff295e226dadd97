import { type PartialDate, type Truth, partialYearsAfter, spanning } from '../../basics/index.ts';
import {
  type Conviction,
  type Facts,
  type Sentence,
  type SentencePart,
  sentenceEnd,
  splitIn,
} from '../../history/index.ts';
import { perConviction } from './per-person.ts';
import { sharers } from './shared-sentence.ts';

/** PC 1170(h)(5)(B): the last part of a county jail term served under mandatory supervision. */
export type Split = {
  readonly is: Truth;
  /** What the record names beside the parts of the sentence; without a length where it gives none. */
  readonly supervision: SentencePart | undefined;
};

const NO_SPLIT: Split = { is: 'no', supervision: undefined };

/**
 * Whether the record names a split: in a part of the sentence, an entry, a comment, or the citation. Sources that
 * contradict each other leave it open.
 */
export const splitOf: (facts: Facts, conviction: Conviction) => Split = perConviction((facts, conviction) => {
  let split = NO_SPLIT;
  let denied = false;
  for (const each of [conviction, ...sharers(facts, conviction)])
    for (const words of wordsOf(each)) {
      const found = splitIn(words);
      if (found === undefined) continue;
      if (found.is === 'no') denied = true;
      else split = joined(split, found.is, found.supervision);
    }
  return denied && split.is !== 'no' ? { is: 'unknown', supervision: split.supervision } : split;
});

function joined({ is, supervision }: Split, found: Truth, named: SentencePart): Split {
  return {
    is: is === 'yes' ? is : found,
    supervision: supervision?.length === undefined ? named : supervision,
  };
}

function wordsOf({ count, charge }: Conviction): readonly string[] {
  const words = [...count.remarks];
  if (charge) words.push(charge.text);
  if (count.charge && count.charge !== charge) words.push(count.charge.text);
  for (const { text, sentence } of count.dispositions) words.push(text, ...sentence.parts.map((part) => part.text));
  return words;
}

/** Years within which supervision of a length that the record does not give is over: no such term is longer. A reading. */
const LONGEST = 10;

/** Whether the record names supervision beside the sentence, and gives its length nowhere. */
export function lacksLength({ parts }: Sentence, { supervision }: Split): boolean {
  return (
    supervision !== undefined &&
    supervision.length === undefined &&
    parts.every(({ text, length }) => length === undefined || splitIn(text) === undefined)
  );
}

/** When a sentence ends with the supervision that the record names beside it: within the term, or after it. */
export function endWithSupervision(sentence: Sentence, from: PartialDate, { supervision }: Split): PartialDate {
  const named = sentence.parts.filter(({ text }) => splitIn(text) !== undefined);
  if (supervision === undefined || named.some(({ length }) => length !== undefined)) return sentenceEnd(sentence, from);
  const rest = sentence.parts.filter((part) => !named.includes(part));
  const end = sentenceEnd({ parts: rest }, from);
  if (end.kind === 'unknown') return end;
  return supervision.length === undefined
    ? spanning(end, partialYearsAfter(end, LONGEST))
    : sentenceEnd({ parts: [...rest, supervision] }, from);
}
