import { MISSING_DATE, NONE, type PartialDate, before, onOrBefore } from '../../basics/index.ts';
import {
  type Conviction,
  type Disposition,
  type Facts,
  type HistoryEvent,
  type Sentence,
  type SentencePart,
  isTerm,
  sentenceEnd,
} from '../../history/index.ts';
import { deniesEnd, saysBroken, saysEnded, saysLonger, speaksOfEnd, speaksOfProbation } from './entry-words.ts';
import { longerEntries } from './longer-probation.ts';
import { type LaterSentence, courseOf, laterGiven } from './sentence-course.ts';

/** An end of supervision that entries tell. */
export type Ended = {
  readonly on: PartialDate;
  /** What it leaves to be served: an end of probation ends no term of custody that was given by that day. */
  readonly leaves: readonly Left[];
};

/** A sentence that runs on, whether surely or perhaps. */
type Left = LaterSentence & { readonly surely: boolean };

/**
 * The last day on which an entry says that supervision ended. Whoever is let go from custody may still be on probation: of
 * a custody step that is so only where the sentence is prison.
 */
export function endEntry(facts: Facts, conviction: Conviction, first: Sentence): Ended | undefined {
  const later = laterGiven(facts, conviction);
  const prison =
    isPrison(first) || later.some(({ sentence }) => isPrison(sentence)) || /PRISON/i.test(conviction.convicting.text);
  let last: PartialDate | undefined;
  let whole: PartialDate | undefined;
  let broken: Disposition | undefined;
  for (const { event, count, entry } of courseOf(facts, conviction)) {
    const { text, recorded, sentence } = entry;
    const own = count.id === conviction.count.id;
    if (!saysEnded(text) || (!own && event.kind === 'custody' && !prison)) continue;
    if (before(recorded, conviction.date) === 'yes') continue;
    if (saysBroken(text)) broken = entry;
    last = lastOf(last, recorded);
    if (!speaksOfProbation(text) && !sentence.parts.some(isCustody)) whole = lastOf(whole, recorded);
  }
  if (last === undefined || later.some(({ from }) => before(last, from) === 'yes')) return undefined;
  if (longerEntries(facts, conviction).some(({ recorded }) => before(last, recorded) === 'yes')) return undefined;
  const leaves: Left[] = [];
  if (whole === undefined) leaves.push(...leftOfFirst(first, conviction, later.length === 0 ? broken : undefined));
  for (const each of later) if (!whole || onOrBefore(each.from, whole) !== 'yes') leaves.push(...leftOf(each, last));
  return { on: last, leaves: leaves.filter((each) => outlasts(each, last)) };
}

function lastOf(found: PartialDate | undefined, date: PartialDate): PartialDate {
  return found === undefined || before(found, date) === 'yes' ? date : found;
}

/** Jail is mostly a condition of probation, and prison beside it suspended: whether they had to be served is open. */
function leftOfFirst(first: Sentence, { date, origin }: Conviction, broken: Disposition | undefined): readonly Left[] {
  const surely = !first.parts.some(({ kind }) => kind === 'probation') && isPrison(first);
  const custody = first.parts.filter((part) => isCustody(part) && part.suspended === undefined);
  const suspended = broken ? first.parts.filter((part) => isCustody(part) && part.suspended) : NONE;
  return [
    { sentence: { parts: custody }, from: date, instead: false, origin, surely },
    { sentence: { parts: suspended }, from: broken?.recorded ?? date, instead: false, origin, surely: false },
  ];
}

/** Probation of the very day on which it is said to end may be what ended, or what began. */
function leftOf({ sentence, from, instead, origin }: LaterSentence, last: PartialDate): readonly Left[] {
  const custody = sentence.parts.filter((part) => isTerm(part) && part.kind !== 'probation');
  const probation = sentence.parts.filter(({ kind }) => kind === 'probation');
  const left: Left = { sentence: { parts: custody }, from, instead, origin, surely: true };
  if (probation.length === 0 || onOrBefore(last, from) === 'no') return [left];
  return [left, { sentence: { parts: probation }, from, instead, origin, surely: false }];
}

/** Parole follows prison that was surely served, so that it is left though its term is over. */
function outlasts({ sentence, from, surely }: Left, day: PartialDate): boolean {
  if (sentence.parts.length === 0) return false;
  return (surely && isPrison(sentence)) || onOrBefore(sentenceEnd(sentence, from), day) !== 'yes';
}

/** When all is served that an end of supervision leaves. */
export function endAfter({ on, leaves }: Ended, began: PartialDate): PartialDate {
  let end = on;
  for (const { sentence, from, instead, surely } of leaves) {
    const own = sentenceEnd(sentence, from);
    if (own.kind === 'unknown' || end.kind === 'unknown') return MISSING_DATE;
    const soonest = instead ? sentenceEnd(sentence, began) : own;
    const earliest = surely && soonest.kind === 'known' ? soonest.earliest : end.earliest;
    end = {
      kind: 'known',
      earliest: earliest > end.earliest ? earliest : end.earliest,
      latest: own.latest > end.latest ? own.latest : end.latest,
    };
  }
  return end;
}

function isCustody({ kind }: SentencePart): boolean {
  return kind === 'jail' || kind === 'prison';
}

function isPrison({ parts }: Sentence): boolean {
  return parts.some(({ kind }) => kind === 'prison');
}

/** An entry that asks for the end of supervision, or sets a day for it, where none that follows says what became of it. */
export function endAsked(facts: Facts, conviction: Conviction): Disposition | undefined {
  let asked: Disposition | undefined;
  for (const { entry } of courseOf(facts, conviction))
    if (
      speaksOfEnd(entry.text) &&
      before(entry.recorded, conviction.date) !== 'yes' &&
      (!asked || before(asked.recorded, entry.recorded) === 'yes')
    )
      asked = entry;
  if (asked === undefined) return undefined;
  const { recorded } = asked;
  const goesOn =
    courseOf(facts, conviction).some(({ entry }) => answers(entry, recorded)) ||
    laterGiven(facts, conviction).some(({ from }) => before(recorded, from) === 'yes');
  return goesOn ? undefined : asked;
}

/** Whether it ended, was not to end, or was broken or extended later, and so had not ended. */
function answers({ text, recorded }: Disposition, asked: PartialDate): boolean {
  const settles = saysEnded(text) || deniesEnd(text) || saysBroken(text) || saysLonger(text) === 'told';
  return settles && onOrBefore(asked, recorded) === 'yes';
}

/** Whether an entry, or a step of supervision, says that it ended. */
export function tellsOfEnd(told: Disposition | HistoryEvent): boolean {
  if ('text' in told) return saysEnded(told.text);
  return told.counts.some(({ dispositions }) => dispositions.some(tellsOfEnd));
}
