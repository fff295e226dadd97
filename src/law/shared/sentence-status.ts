import {
  type CalendarDate,
  NONE,
  type PartialDate,
  Round,
  type Truth,
  allOf,
  allOfEach,
  before,
  isoDate,
  mapped,
  not,
  onDay,
  onOrBefore,
  printPartialDate,
  sameDate,
  spanning,
} from '../../basics/index.ts';
import { type Answer, type Asking, no, toldOfDay, unknown, yes } from '../../engine/index.ts';
import {
  type Conviction,
  type Count,
  type Cycle,
  type Disposition,
  type Facts,
  type Sentence,
  type SentencePart,
  cycleOf,
  isBrokenSupervision,
  ofOneCycle,
  sentenceEnd,
  supervisionOf,
  cycleKeyOf,
} from '../../history/index.ts';
import { yearsAgo } from './conviction-case.ts';
import { dateInDoubt, isDatedLater } from './dated-later.ts';
import { endOfAll, longerEntries } from './longer-probation.ts';
import { perPerson } from './per-person.ts';
import {
  type LaterSentence,
  brokenEntry,
  courseOf,
  differingLenders,
  laterGiven,
  laterSentences,
} from './sentence-course.ts';
import { type Ended, endAfter, endAsked, endEntry, tellsOfEnd } from './sentence-end.ts';
import { endWithSupervision, lacksLength, splitOf } from './split-sentence.ts';

/** After so many years a sentence that the record does not give is taken for served. A reading: no felony term of HS 11357 to 11360 with its supervision is longer. */
export const LONG_AGO = 10;

/**
 * Whether the sentence for a conviction has been completed by the day on which the law is applied. Its parts may run
 * together or one after the other, so its end is an interval, which a later sentence moves; an entry of supervision after
 * it puts it in doubt again, and so does a revocation whose outcome the record does not show.
 */
export function sentenceCompleted(facts: Facts, conviction: Conviction, asking: Asking): Answer {
  const memory = completedBy(facts);
  if (memory.asOf !== asking.asOf) {
    memory.asOf = asking.asOf;
    memory.found.clear();
  }
  let known = memory.found.get(conviction);
  if (known === undefined) memory.found.add(conviction, (known = completion(facts, conviction, asking)));
  return known;
}

/** Of the person at hand: it is asked by several questions, and of all convictions for each. */
const completedBy = perPerson((): { asOf: CalendarDate | undefined; readonly found: Round<Conviction, Answer> } => ({
  asOf: undefined,
  found: new Round(),
}));

function completion(facts: Facts, conviction: Conviction, asking: Asking): Answer {
  if (isDatedLater(conviction, asking)) return dateInDoubt(conviction);
  const from = [conviction.origin];
  const others = differingLenders(facts, conviction);
  if (others.length > 0)
    return ofEachLender(
      mapped(others, (each) => sentenceCompleted(facts, each, asking)),
      mapped(others, (each) => computedEnd(facts, each, asking).end),
      from,
    );
  const today = onDay(asking.asOf);
  const { first, given, longer, ended, end } = computedEnd(facts, conviction, asking);
  if (ended?.leaves.length === 0)
    return yes(`an entry of ${printPartialDate(ended.on)} says that the sentence ended`, from);
  const isRecent = (date: PartialDate): boolean => before(date, yearsAgo(asking, LONG_AGO)) !== 'yes';
  const later = laterSupervision(facts, conviction, end);
  if (later && isRecent(later) && onOrBefore(end, today) !== 'no') {
    return unknown(`the end of the sentence (an entry of supervision follows its computed end)`, from);
  }
  const broken = given.length === 0 && brokenEntry(facts, conviction);
  if (broken && isRecent(broken.recorded) && onOrBefore(end, today) !== 'no')
    return unknown('the end of the sentence (supervision was revoked, and the record does not show what followed)', [
      ...from,
      broken.origin,
    ]);
  const asked = ended ? undefined : endAsked(facts, conviction);
  if (asked && onOrBefore(asked.recorded, today) !== 'no' && onOrBefore(end, today) !== 'yes')
    return unknown('the end of the sentence (an entry speaks of ending it, and none says what became of that)', [
      ...from,
      asked.origin,
    ]);
  if (end.kind === 'unknown') return withoutTerm(conviction, given, asking);
  const completed = onOrBefore(end, today);
  if (completed === 'unknown') {
    if (longer.length > 0 && !ended)
      return unknown(
        'the end of the sentence (probation was extended or tolled, and its new end is not certain)',
        mapped([conviction, ...longer], ({ origin }) => origin),
      );
    const split = isJailAlone(first) && given.length === 0 && lacksLength(first, splitOf(facts, conviction));
    const why = split
      ? 'the length of the mandatory supervision is not recorded'
      : 'its parts may run together or one after the other';
    return unknown(`the end of the sentence (${why})`, from);
  }
  return toldOfDay(completed, `the sentence ${completed === 'yes' ? 'ended' : 'ends'}`, end, from);
}

/** When the sentence ends by what the record gives until today, and what that was computed from. */
type Computed = {
  readonly first: Sentence;
  readonly given: readonly LaterSentence[];
  readonly longer: readonly Disposition[];
  readonly ended: Ended | undefined;
  readonly end: PartialDate;
};

function computedEnd(facts: Facts, conviction: Conviction, { asOf }: Asking): Computed {
  const first = sentenceOf(facts, conviction);
  const given = laterGiven(facts, conviction);
  const longer = longerEntries(facts, conviction);
  const told = endEntry(facts, conviction, first);
  const ended = told && onOrBefore(told.on, onDay(asOf)) === 'yes' ? told : undefined;
  const end = ended
    ? endAfter(ended, conviction.date)
    : endOfAll(endOfFirst(facts, conviction, first), given, longer, conviction.date);
  return { first, given, longer, ended, end };
}

/** Mandatory supervision follows jail: beside probation or prison the record cannot mean it. */
function endOfFirst(facts: Facts, conviction: Conviction, first: Sentence): PartialDate {
  return isJailAlone(first)
    ? endWithSupervision(first, conviction.date, splitOf(facts, conviction))
    : sentenceEnd(first, conviction.date);
}

function isJailAlone(first: Sentence): boolean {
  return holds(first, 'jail') && !holds(first, 'probation') && !holds(first, 'prison');
}

/** The sentence of the conviction may be that of any of several counts, and ends at some day in the span of theirs. */
function ofEachLender(answers: readonly Answer[], ends: readonly PartialDate[], from: Answer['from'] & {}): Answer {
  const [{ is } = { is: 'unknown' as const }] = answers;
  if (is === 'unknown' || !answers.every((each) => each.is === is))
    return unknown('the end of the sentence (it may be that of any of several counts)', from);
  if (is === 'yes' && ends.some(({ kind }) => kind === 'unknown'))
    return yes('the sentence ended, whichever of several counts it is that of', from);
  return toldOfDay(is, `the sentence ${is === 'yes' ? 'ended' : 'ends'}`, ends.reduce(spanning), from);
}

/**
 * Whether the person is in custody or on supervision for any conviction of any county: yes as soon as one sentence is not
 * completed, no when all are or the person has died.
 */
export function underSentence(facts: Facts, asking: Asking): Truth {
  if (facts.deceased) return 'no';
  return not(allOf(mapped(facts.convictions, (conviction) => sentenceCompleted(facts, conviction, asking).is)));
}

/**
 * The same as some counties counted: all parts one after the other, no term is no sentence, and the end is the whole
 * answer. It can only come out later than the sentence ends, so nobody who serves is taken for free.
 */
export function sentenceCompletedAtLatest(facts: Facts, conviction: Conviction, asking: Asking): Answer {
  if (isDatedLater(conviction, asking)) return dateInDoubt(conviction);
  const { date, origin } = conviction;
  const last = latestEnd(facts, conviction);
  if (date.kind === 'unknown' || last === undefined)
    return unknown(`the conviction date (STP_EVENT_DATE is ${date.kind === 'unknown' ? date.why : 'open'})`, [origin]);
  const words = `the sentence ${last <= asking.asOf ? 'ended' : 'ends'} ${isoDate(last)} at the latest`;
  return last <= asking.asOf ? yes(words, [origin]) : no(words, [origin]);
}

/** The last day on which a sentence can end when its parts are added; nothing when it is not known when it began. */
export function latestEnd(facts: Facts, conviction: Conviction): CalendarDate | undefined {
  const { convicting, date } = conviction;
  if (date.kind === 'unknown') return undefined;
  const first = sentenceEnd(convicting.sentence, date);
  const end = endOfAll(first, laterSentences(facts, conviction), longerEntries(facts, conviction), date);
  return end.kind === 'known' ? end.latest : date.latest;
}

/** The conviction's own sentence, or that of its court step: often one count carries the sentence of the whole case. */
export function sentenceOf(facts: Facts, conviction: Conviction): Sentence {
  const own = conviction.convicting.sentence;
  if (own.parts.length > 0) return own;
  const { caseKey } = conviction;
  return {
    parts: allOfEach(facts.convictions, (each) => (each.caseKey === caseKey ? each.convicting.sentence.parts : NONE)),
  };
}

/** Whether one of its parts is of that kind. */
export function holds({ parts }: Sentence, wanted: SentencePart['kind']): boolean {
  for (const { kind } of parts) if (kind === wanted) return true;
  return false;
}

const FOR_LIFE = /\bLIFE\b|\bLWOP\b|\bDEATH\b/i;

function withoutTerm(conviction: Conviction, later: readonly LaterSentence[], asking: Asking): Answer {
  const from = [conviction.origin];
  const parts = [conviction.convicting.sentence, ...later.map(({ sentence }) => sentence)].flatMap(
    (each) => each.parts,
  );
  if (parts.length > 0 && parts.every(({ kind }) => kind === 'fine')) return yes('the sentence is a fine', from);
  if ([...parts.map(({ text }) => text), ...conviction.count.remarks].some((words) => FOR_LIFE.test(words)))
    return unknown('the end of the sentence (the record speaks of a term for life)', from);
  if (onOrBefore(conviction.date, yearsAgo(asking, LONG_AGO)) === 'yes') {
    return yes(`no term is recorded, and the conviction is ${LONG_AGO} or more years old`, from);
  }
  return unknown('the end of the sentence (no term is recorded)', from);
}

/** The latest entry of supervision in the cycle that lies after the sentence's computed end, or after the conviction. */
export function laterSupervision(facts: Facts, conviction: Conviction, end: PartialDate): PartialDate | undefined {
  const after = end.kind === 'known' ? end : conviction.date;
  if (after.kind === 'unknown') return undefined;
  let latest: PartialDate | undefined;
  const steps = supervisionOf(facts, conviction);
  for (const { kind, date } of steps) {
    // A reader may tell one step in several, of which one alone says that it ended.
    const ended = steps.some((each) => each.kind === kind && sameDate(each.date, date) && tellsOfEnd(each));
    if (!ended) latest = laterOf(latest, date, after);
  }
  for (const { entry } of courseOf(facts, conviction))
    if (entry.kind === 'supervision' && !tellsOfEnd(entry)) latest = laterOf(latest, entry.recorded, after);
  for (const each of violationsOf(facts)) if (sameCycle(each, conviction)) latest = laterOf(latest, each.date, after);
  return latest;
}

/** The date when it lies after that day and after the one found before; else that one. */
function laterOf(found: PartialDate | undefined, date: PartialDate, after: PartialDate): PartialDate | undefined {
  return before(after, date) === 'yes' && (found === undefined || before(found, date) === 'yes') ? date : found;
}

/** An entry that says "convicted" of PC 1203.2, 3056 or the like tells of broken supervision and is no conviction of its own. */
export function isViolation({ charge }: Pick<Conviction, 'charge'>): boolean {
  return charge !== undefined && isBrokenSupervision(charge);
}

/** The entries that tell of broken supervision: most people have none. */
export const violationsOf: (facts: Facts) => readonly Conviction[] = perPerson(({ convictions }) =>
  convictions.filter(isViolation),
);

export function sameCycle(a: Conviction, b: Conviction): boolean {
  return ofOneCycle(a.caseKey, b.caseKey);
}

/** The charges of the conviction's cycle, whatever became of them; those that the prosecutor rejected are left out. */
export function cycleCharges(facts: Facts, conviction: Conviction): readonly NonNullable<Conviction['charge']>[] {
  return chargesOf(cycleCounts(facts, conviction));
}

/** Whether a count of the cycle that was not rejected has a charge that cannot be read. */
export function cycleIsUnreadable(facts: Facts, conviction: Conviction): boolean {
  return cycleCounts(facts, conviction).some(({ charge }) => charge === undefined || charge.parts.length === 0);
}

/** The same of the cycle with every count in it, those too that the history leaves out because they led to no conviction. */
export function wholeCycleCharges(facts: Facts, { caseKey }: Conviction): readonly NonNullable<Conviction['charge']>[] {
  return chargesOf(countsIn(facts.wholeCycle(cycleKeyOf(caseKey))));
}

function cycleCounts(facts: Facts, conviction: Conviction): readonly Count[] {
  return countsIn(cycleOf(facts, conviction));
}

function countsIn(cycle: Cycle | undefined): readonly Count[] {
  const found: Count[] = [];
  for (const { kind, counts } of cycle?.events ?? NONE)
    if (kind !== 'registration' && kind !== 'deceased')
      for (const count of counts) if (!count.dispositions.some(isRejection)) found.push(count);
  return found;
}

/** The prosecutor did not take the count up. */
function isRejection({ text }: Disposition): boolean {
  return /^PROS(ECUTOR)? REJ/i.test(text);
}

function chargesOf(counts: readonly Count[]): readonly NonNullable<Conviction['charge']>[] {
  const charges: NonNullable<Conviction['charge']>[] = [];
  for (const { charge } of counts) if (charge) charges.push(charge);
  return charges;
}
