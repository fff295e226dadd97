import { NONE, type PartialDate, allOfEach, before, onOrBefore } from '../../basics/index.ts';
import {
  type Conviction,
  type Count,
  type Disposition,
  type Facts,
  type HistoryEvent,
  type Origin,
  type Sentence,
  isBrokenSupervision,
  isTerm,
  ofOneCycle,
  otherReports,
  sameOffense,
  sentenceEnd,
} from '../../history/index.ts';
import { saysBroken, saysEnded, saysLonger, speaksOfEnd } from './entry-words.ts';
import { perConviction, perPerson } from './per-person.ts';
import { lenders, sharers, sharesSentence } from './shared-sentence.ts';

/** A sentence that was given after the first: by an entry of the same count, or where the conviction is reported again. */
export type LaterSentence = {
  readonly sentence: Sentence;
  /** The day it was given, and it began if it stands beside the first. */
  readonly from: PartialDate;
  /** In place of the first, as a modified sentence is: it may have begun with it. */
  readonly instead: boolean;
  readonly origin: Origin;
};

/** Sentences that came after the first of the conviction, or of the counts that it has its sentence in common with. */
export function laterGiven(facts: Facts, conviction: Conviction): readonly LaterSentence[] {
  const own = laterSentences(facts, conviction);
  if (own.length > 0 || !hasLater(facts)) return own;
  return allOfEach(sharers(facts, conviction), (each) => laterSentences(facts, each));
}

/** Most people have none. */
const hasLater = perPerson((facts): boolean =>
  facts.convictions.some((each) => laterSentences(facts, each).length > 0),
);

/** Sentences that came after the first, in the order of the record. What a revocation or a change brought counts as given. */
export const laterSentences: (facts: Facts, conviction: Conviction) => readonly LaterSentence[] = perConviction(
  (facts, conviction) => {
    let found: LaterSentence[] | undefined;
    const { convicting } = conviction;
    for (const { kind, text, sentence, recorded, origin } of laterEntries(conviction)) {
      const gives = kind === 'convicted' || kind === 'supervision' || kind === 'reduced';
      const parts = gives ? partsGiven(text, sentence) : NONE;
      if (parts.length === 0 || before(recorded, convicting.recorded) === 'yes') continue;
      (found ??= []).push({ sentence: { parts }, from: recorded, instead: /MODIF|RESENT|RECALL/i.test(text), origin });
    }
    for (const { date, convicting: again, origin } of otherReports(facts, conviction))
      if (again.sentence.parts.length > 0 && before(conviction.date, date) === 'yes')
        (found ??= []).push({ sentence: again.sentence, from: date, instead: false, origin });
    return found ?? NONE;
  },
);

/** Where probation is extended, its time moves the end of the probation that there is, and is no grant of its own. */
function partsGiven(text: string, { parts }: Sentence): Sentence['parts'] {
  return parts.length > 0 && saysLonger(text) ? parts.filter(({ kind }) => kind !== 'probation') : parts;
}

/** The entries of the count beside the one that convicts: most counts have none. */
function laterEntries({ count: { dispositions }, convicting }: Conviction): readonly Disposition[] {
  return dispositions.length < 2 ? NONE : dispositions.filter((entry) => entry !== convicting);
}

/**
 * When a sentence ends that others followed. What was given in place of the first may have begun with it, and what it
 * left of the first is not said; what followed a revocation runs from its own day, and the first may run on.
 */
export function endWithLater(first: PartialDate, later: readonly LaterSentence[], began: PartialDate): PartialDate {
  let end = first;
  for (const { sentence, from, instead } of later) {
    if (!sentence.parts.some(isTerm)) continue;
    const own = sentenceEnd(sentence, from);
    if (own.kind === 'unknown') return own;
    end = end.kind === 'unknown' ? own : eitherEnd(end, own, instead ? sentenceEnd(sentence, began) : undefined);
  }
  return end;
}

type Known = PartialDate & { readonly kind: 'known' };

/** `fromFirst` is when the later one ends if it began with the first, in place of which it was given. */
function eitherEnd(first: Known, later: Known, fromFirst: PartialDate | undefined): PartialDate {
  const latest = later.latest > first.latest ? later.latest : first.latest;
  if (fromFirst?.kind !== 'known') return { kind: 'known', earliest: later.earliest, latest };
  const earliest = fromFirst.earliest < first.earliest ? fromFirst.earliest : first.earliest;
  return { kind: 'known', earliest, latest };
}

/** An entry about the course of some sentence, and where it stands. */
type Told = {
  readonly cycle: string;
  readonly event: HistoryEvent;
  readonly count: Count;
  readonly entry: Disposition;
};

/** All of the person: most have none. */
const toldOfSentences = perPerson((facts): readonly Told[] => {
  let found: Told[] | undefined;
  for (const { key, events } of facts.history.cycles)
    for (const event of events)
      for (const count of event.counts)
        for (const entry of count.dispositions)
          if (tellsOfCourse(entry)) (found ??= []).push({ cycle: key, event, count, entry });
  return found ?? NONE;
});

/** A reduction may say of probation that it ended. */
function tellsOfCourse({ kind, text }: Disposition): boolean {
  return kind === 'supervision' || (kind === 'reduced' && /PROB/i.test(text) && (saysEnded(text) || speaksOfEnd(text)));
}

/**
 * The entries about the course of the conviction's sentence: those of its own count; of other steps in its cycle that
 * name the same offense, or any where the cycle holds one case; and of court steps elsewhere under its case number.
 */
export function courseOf(facts: Facts, conviction: Conviction): readonly Told[] {
  return toldOfSentences(facts).length === 0 ? NONE : concerning(facts, conviction);
}

const concerning = perConviction((facts, conviction): readonly Told[] =>
  toldOfSentences(facts).filter((told) => concerns(told, conviction, facts)),
);

function concerns({ cycle, event, count }: Told, conviction: Conviction, facts: Facts): boolean {
  if (count.id === conviction.count.id) return true;
  // What stands on another conviction's count is about that one, and about whichever has its sentence in common with it.
  if (count.dispositions.some(({ kind }) => kind === 'convicted')) return sharesSentence(facts, conviction, count);
  if (ofOneCycle(conviction.caseKey, cycle))
    return sameOffense(count.charge, conviction.charge) || holdsOneCase(facts, conviction);
  const numbers = conviction.caseNumbers;
  return event.county === conviction.county && count.caseNumbers.some((number) => numbers.includes(number));
}

function holdsOneCase(facts: Facts, { caseKey }: Conviction): boolean {
  return facts.convictions.every((each) => each.caseKey === caseKey || !ofOneCycle(each.caseKey, caseKey));
}

/** The counts whose sentences the conviction may have, where something became of one and the record does not say of which. */
export function differingLenders(facts: Facts, conviction: Conviction): readonly Conviction[] {
  if (toldOfSentences(facts).length === 0 && !hasLater(facts)) return NONE;
  const found = lenders(facts, conviction);
  const changed = found.some(
    (each) => laterSentences(facts, each).length > 0 || each.count.dispositions.some(tellsOfCourse),
  );
  return changed ? found : NONE;
}

/** The last entry that says that supervision was revoked or broken. */
export function brokenEntry(facts: Facts, conviction: Conviction): Disposition | undefined {
  let last: Disposition | undefined;
  for (const { entry } of courseOf(facts, conviction)) {
    if (!saysBroken(entry.text)) continue;
    if (last === undefined || before(last.recorded, entry.recorded) === 'yes') last = entry;
  }
  return last;
}

/** Arrests for broken supervision, which may have led to a revocation that no entry tells. */
const violationArrests = perPerson((facts): readonly HistoryEvent[] => {
  let found: HistoryEvent[] | undefined;
  for (const { events } of facts.history.cycles)
    for (const event of events)
      if (event.kind === 'arrest' && event.counts.some(({ charge }) => charge && isBrokenSupervision(charge)))
        (found ??= []).push(event);
  return found ?? NONE;
});

/** Where the first such arrest after the conviction and by the end of probation stands. */
export function violationArrest(facts: Facts, { date }: Conviction, end: PartialDate): Origin | undefined {
  const within = violationArrests(facts).find(
    (event) => before(date, event.date) === 'yes' && onOrBefore(event.date, end) !== 'no',
  );
  return within?.counts[0]?.origins[0];
}
