import {
  NONE,
  type PartialDate,
  before,
  fromTo,
  latestOf,
  onOrBefore,
  parsePartialDate,
  partialYearsAfter,
  spanning,
} from '../../basics/index.ts';
import {
  type Conviction,
  type Disposition,
  type Facts,
  type SentencePart,
  readSentence,
  sentenceEnd,
} from '../../history/index.ts';
import { saysLonger } from './entry-words.ts';
import { type LaterSentence, courseOf, endWithLater } from './sentence-course.ts';

/** Years within which probation is over that was extended or tolled for a time that the record does not give. A reading. */
const LONGEST = 10;

/** The entries that say that probation was extended or tolled, or that this was asked for. */
export function longerEntries(facts: Facts, conviction: Conviction): readonly Disposition[] {
  let found: Disposition[] | undefined;
  for (const { entry } of courseOf(facts, conviction))
    if (saysLonger(entry.text) && before(entry.recorded, conviction.date) !== 'yes') (found ??= []).push(entry);
  return found ?? NONE;
}

/**
 * When probation ends that was to end on that day before the entries. It never ends sooner; an entry that gives a time does
 * not say from when it counts, so that it may be the end that it moves already.
 */
export function endWhenLonger(end: PartialDate, entries: readonly Disposition[]): PartialDate {
  let last = end;
  for (const entry of entries) last = movedBy(entry, last);
  return last;
}

/** When a sentence ends that later ones followed, where its probation was made longer before the last of them or after. */
export function endOfAll(
  first: PartialDate,
  given: readonly LaterSentence[],
  longer: readonly Disposition[],
  began: PartialDate,
): PartialDate {
  const last = given.at(-1)?.from;
  if (last === undefined) return endWhenLonger(first, longer);
  const isEarlier = ({ recorded }: Disposition): boolean => before(recorded, last) === 'yes';
  const end = endWithLater(endWhenLonger(first, longer.filter(isEarlier)), given, began);
  return endWhenLonger(
    end,
    longer.filter((entry) => !isEarlier(entry)),
  );
}

function movedBy(entry: Disposition, end: PartialDate): PartialDate {
  const { text, recorded } = entry;
  if (recorded.kind === 'unknown') return end;
  const asked = saysLonger(text) === 'asked';
  const named = parsePartialDate(/\b\d{8}\b/.exec(text)?.[0] ?? '');
  const isNamed = named.kind === 'known' && before(recorded, named) === 'yes';
  if (end.kind === 'unknown') return isNamed && !asked ? named : end;
  if (isNamed) {
    if (asked || onOrBefore(end, named) !== 'yes') return spanning(end, named);
    return named;
  }
  const from = latestOf(end, recorded);
  const term = termOf(entry);
  const latest = term ? sentenceEnd({ parts: [term] }, from) : undefined;
  return fromTo(asked ? end : from, latest?.kind === 'known' ? latest : partialYearsAfter(from, LONGEST));
}

/** The time that the entry gives: as a sentence, or in its words. */
function termOf({ text, sentence }: Disposition): SentencePart | undefined {
  const given = sentence.parts.find(({ kind, length }) => kind === 'probation' && length !== undefined);
  return given ?? readSentence(text.toUpperCase()).parts.find(({ length }) => length !== undefined);
}
