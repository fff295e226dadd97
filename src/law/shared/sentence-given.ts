import {
  MISSING_DATE,
  type PartialDate,
  type Truth,
  before,
  latestOf,
  mapped,
  onDay,
  onOrBefore,
  parsePartialDate,
  partialYearsAfter,
  spanning,
  yearsAfter,
  fromTo,
} from '../../basics/index.ts';
import {
  type Conviction,
  type Disposition,
  type Facts,
  type Origin,
  type Sentence,
  type SentencePart,
  probationDeniedIn,
  sentenceEnd,
  supervisionOf,
} from '../../history/index.ts';
import { byDeath } from './death.ts';
import { endOfAll, endWhenLonger, longerEntries } from './longer-probation.ts';
import { perConviction } from './per-person.ts';
import { registrableIn } from './registrable-offenses.ts';
import { superStrikeIn } from './super-strikes.ts';
import { type LaterSentence, brokenEntry, differingLenders, laterGiven, violationArrest } from './sentence-course.ts';
import { type Ended, endAfter, endAsked, endEntry } from './sentence-end.ts';
import { endWithSupervision, splitOf } from './split-sentence.ts';
import { LONG_AGO, holds, laterSupervision, sameCycle, sentenceOf, violationsOf } from './sentence-status.ts';

/** What kind of sentence the record gives for a conviction, and what became of it. Which section grants relief turns on it. */
export type SentenceGiven = {
  readonly probation: Truth;
  readonly prison: Truth;
  readonly jail: Truth;
  /** PC 1170(h)(5)(B): the last part of a county jail term served under supervision. */
  readonly mandatorySupervision: Truth;
  /** Whether probation was revoked or broken. */
  readonly revoked: Truth;
  readonly revokedFrom: readonly Origin[];
  /** What is missing where that is unknown. */
  readonly revokedOpen: string;
  /** Day on which probation was ended by an entry of the record, before its term or at it. */
  readonly endedBy: PartialDate | undefined;
  /** Day of an entry that speaks of that end, where it is open whether it came about. */
  readonly endAsked: PartialDate | undefined;
  readonly probationEnds: PartialDate;
  /** When the longest term of probation that the record gives was to end, whatever ended it. */
  readonly probationTerm: PartialDate;
  /** When the whole sentence was served, supervision and parole included: an interval where that is open. */
  readonly ends: PartialDate;
};

/** Looked up once for each conviction. */
export const sentenceGiven: (facts: Facts, conviction: Conviction) => SentenceGiven = perConviction(
  (facts, conviction) => {
    const own = drawn(facts, conviction);
    const others = differingLenders(facts, conviction);
    return others.length === 0
      ? own
      : commonTo(
          mapped(others, (each) => sentenceGiven(facts, each)),
          own,
        );
  },
);

function drawn(facts: Facts, conviction: Conviction): SentenceGiven {
  const all = sentenceOf(facts, conviction);
  const words = conviction.convicting.text;
  const denied = probationDeniedIn(words) !== undefined || all.parts.some(isDenial);
  const first = denied ? { parts: all.parts.filter((part) => !isDenial(part)) } : all;
  const later = laterGiven(facts, conviction);
  const otherwise = isSilent(first, words) || later.some(({ sentence }) => isSilent(sentence, '')) ? 'unknown' : 'no';
  const givesLater = (kind: 'probation' | 'prison' | 'jail'): boolean =>
    later.some(({ sentence }) => holds(sentence, kind));
  const gives = (kind: 'prison' | 'jail'): boolean => holds(first, kind) || givesLater(kind);
  const atFirst = denied ? deniedBut(first) : holds(first, 'probation') || /PROB/i.test(words) ? 'yes' : otherwise;
  const probation = givesLater('probation') ? 'yes' : atFirst;
  const prison = gives('prison') || /PRISON/i.test(words) ? 'yes' : otherwise;
  const ended = endEntry(facts, conviction, first);
  const asked = ended ? undefined : endAsked(facts, conviction);
  const longer = longerEntries(facts, conviction);
  const given: Given = { first, later, probation, prison, ended, longer };
  const longest = longestProbation(conviction, given);
  const probationTerm = endWhenLonger(longest, longer);
  const { is: revoked, from, open } = revocation(facts, conviction, given, probationTerm);
  const isOpen = revoked === 'yes' && later.length === 0;
  const probationEnds = ended?.on ?? askedToEnd(asked, isOpen ? openFrom(probationTerm) : probationTerm);
  return {
    probation,
    prison,
    jail: gives('jail') || /JAIL/i.test(words) ? 'yes' : otherwise,
    mandatorySupervision: splitOf(facts, conviction).is,
    revoked,
    revokedFrom: from,
    revokedOpen: open,
    endedBy: ended?.on,
    endAsked: asked?.recorded,
    probationEnds: byDeath(facts, conviction, probationEnds),
    probationTerm,
    ends: byDeath(
      facts,
      conviction,
      ended?.leaves.length === 0
        ? ended.on
        : askedToEnd(asked, completion(facts, conviction, given, later.length === 0 ? probationEnds : longest)),
    ),
  };
}

/** What all counts have in common whose sentence, and what became of it, may be the conviction's. */
function commonTo(given: readonly SentenceGiven[], own: SentenceGiven): SentenceGiven {
  const agreed = (of: (each: SentenceGiven) => Truth): Truth => {
    const first = of(given[0]!);
    return given.every((each) => of(each) === first) ? first : 'unknown';
  };
  const within = (of: (each: SentenceGiven) => PartialDate): PartialDate =>
    given.some((each) => of(each).kind === 'unknown')
      ? MISSING_DATE
      : mapped(given, of).reduce((a, b) => spanning(a, b));
  return {
    probation: agreed(({ probation }) => probation),
    prison: agreed(({ prison }) => prison),
    jail: agreed(({ jail }) => jail),
    mandatorySupervision: agreed(({ mandatorySupervision }) => mandatorySupervision),
    revoked: agreed(({ revoked }) => revoked),
    revokedFrom: own.revokedFrom,
    revokedOpen: 'whether what became of the sentence of another count became of that for this one',
    endedBy: undefined,
    endAsked: mapped(given, ({ endedBy, endAsked: spoken }) => endedBy ?? spoken).find((day) => day !== undefined),
    probationEnds: within(({ probationEnds }) => probationEnds),
    probationTerm: within(({ probationTerm }) => probationTerm),
    ends: within(({ ends }) => ends),
  };
}

function isDenial({ kind, text }: SentencePart): boolean {
  return kind === 'condition' && probationDeniedIn(text) !== undefined;
}

/** What the record gives and denies at once is open. */
function deniedBut(first: Sentence): Truth {
  return holds(first, 'probation') ? 'unknown' : 'no';
}

/** From the day on which it was asked for, it may have ended; where a day was set for it, up to that day. */
function askedToEnd(asked: Disposition | undefined, end: PartialDate): PartialDate {
  if (asked === undefined || end.kind === 'unknown' || onOrBefore(end, asked.recorded) === 'yes') return end;
  const set = parsePartialDate(/\b\d{8}\b/.exec(asked.text)?.[0] ?? '');
  const by = set.kind === 'known' && set.latest > end.latest ? set : end;
  return fromTo(asked.recorded, by);
}

/** Whether the record leaves open what was given: it gives nothing, or a part that it does not name. */
function isSilent({ parts }: Sentence, words: string): boolean {
  for (const { kind, text } of parts)
    if (kind === 'unknown' || (kind === 'other' && !SUPERVISED.test(text))) return true;
  return (
    parts.length === 0 && !GIVEN.test(probationDeniedIn(words) === undefined ? words : words.replace(/PROB/gi, ''))
  );
}

const GIVEN = /PROB|JAIL|PRISON|FINE/i;

/** Parts that the record calls otherwise and that are supervision after a term, not a kind of sentence of their own. */
const SUPERVISED = /MAND|PAROLE|SUPERV/i;

/** What the record gives, first and later. */
type Given = Pick<SentenceGiven, 'probation' | 'prison'> & {
  readonly first: Sentence;
  readonly later: readonly LaterSentence[];
  readonly ended: Ended | undefined;
  /** What extended its probation. */
  readonly longer: readonly Disposition[];
};

/**
 * The end of the longest term of probation, from the day on which it was given. One that was given in place of another may
 * run from the day of the first grant, and what it left of that one is not said.
 */
function longestProbation({ date }: Conviction, { first, later }: Given): PartialDate {
  let longest = probationEnd(first, date);
  for (const { sentence, from, instead } of later) {
    const end = probationEnd(sentence, from);
    if (end === undefined) continue;
    if (end.kind === 'unknown') return openFrom(from);
    if (instead && longest?.kind === 'known')
      longest = changedTerm(spanning(longest, end), from, probationEnd(sentence, date));
    else longest = longest === undefined || before(longest, end) === 'yes' ? end : longest;
  }
  return longest === undefined || longest.kind === 'unknown' ? openFrom(date) : longest;
}

/** Nothing where the sentence holds no probation, and unknown where a term has no length. */
function probationEnd({ parts }: Sentence, from: PartialDate): PartialDate | undefined {
  let longest: PartialDate | undefined;
  for (const term of parts) {
    if (term.kind !== 'probation') continue;
    const end = sentenceEnd({ parts: [term] }, from);
    if (end.kind === 'unknown') return end;
    longest = longest === undefined || before(longest, end) === 'yes' ? end : longest;
  }
  return longest;
}

/** `fromFirst` is when the changed term ends if it began with the first: it ran still when it was changed. */
function changedTerm(whole: PartialDate, from: PartialDate, fromFirst: PartialDate | undefined): PartialDate {
  return fromFirst?.kind === 'known' ? fromTo(latestOf(fromFirst, from), whole) : whole;
}

/** Over some day in the {@link LONG_AGO} years after: the end of a term that the record does not give, or of what followed a revocation that it does not show. */
function openFrom(date: PartialDate): PartialDate {
  return fromTo(date, partialYearsAfter(date, LONG_AGO));
}

/**
 * Years of parole, with those that revocations add: four after three years, seven after five, PC 3000(b)(6)(A), (B). Longer
 * parole and that for life follow what is on the lists asked about here, PC 3000(b)(4), 3000.1.
 */
const PAROLE_AT_MOST = 7;

/**
 * When all of the sentence was served, where no entry ends it. Jail that comes with probation is served within it. Prison
 * is followed by parole, whose end the record seldom shows: the end lies in the {@link PAROLE_AT_MOST} years after the
 * term; after a super strike or an offense of PC 290(c) parole may be for life, and the end is unknown. Supervision on
 * record after the computed end leaves {@link LONG_AGO} years open.
 */
function completion(facts: Facts, conviction: Conviction, given: Given, probationEnds: PartialDate): PartialDate {
  const { first, later: added, probation, prison, ended, longer } = given;
  const { date, charge } = conviction;
  if (first.parts.length > 0 && first.parts.every(({ kind }) => kind === 'fine') && added.length === 0) return date;
  const term = endWithSupervision(withoutParole(first), date, splitOf(facts, conviction));
  const served = term.kind === 'known' ? term : openFrom(date);
  const ofProbation = probation === 'yes' && !holds(first, 'prison');
  const end = ended
    ? endAfter({ on: ended.on, leaves: mapped(ended.leaves, servedTerm) }, date)
    : added.length === 0 && ofProbation
      ? probationEnds
      : endOfAll(ofProbation ? probationEnds : served, mapped(added, servedTerm), longer, date);
  const base = end.kind === 'known' ? end : openFrom(added.at(-1)?.from ?? date);
  const later = laterSupervision(facts, conviction, base);
  if (prison !== 'yes') return later ? fromTo(base, partialYearsAfter(later, LONG_AGO)) : base;
  if (charge !== undefined && (superStrikeIn(charge).is !== 'no' || registrableIn(charge).is !== 'no'))
    return MISSING_DATE;
  const last = (added.findLast(({ sentence }) => holds(sentence, 'prison'))?.sentence ?? first).parts;
  const parole = sentenceEnd({ parts: last.filter(({ text }) => PAROLE.test(text)) }, base);
  return fromTo(parole.kind === 'known' ? parole : base, partialYearsAfter(later ?? base, PAROLE_AT_MOST));
}

function servedTerm<T extends LaterSentence>(given: T): T {
  return { ...given, sentence: withoutParole(given.sentence) };
}

function withoutParole({ parts }: Sentence): Sentence {
  return { parts: parts.filter(({ text }) => !PAROLE.test(text)) };
}

const PAROLE = /PAROLE/i;

/** A custody entry this long after the conviction is no jail term that came with probation. */
const A_YEAR = 1;

/**
 * Entries of a revocation, and convictions of PC 1203.2 and the like in the same cycle or case, are violations. A later
 * sentence, an arrest for broken supervision during probation, and custody during it and more than a year after the
 * conviction may tell of one.
 */
function revocation(facts: Facts, conviction: Conviction, given: Given, end: PartialDate): Revocation {
  const entry = brokenEntry(facts, conviction);
  if (entry) return revocationOf('yes', entry.origin);
  const violation = violationsOf(facts).find((each) => each !== conviction && sameCase(each, conviction));
  if (violation) return revocationOf('yes', violation.origin);
  const [later] = given.later;
  if (later) return revocationOf('unknown', later.origin, 'whether a later sentence was for breaking probation');
  const [longer] = given.longer;
  if (longer) return revocationOf('unknown', longer.origin, 'whether probation was extended for a violation');
  // Where the record gives no probation there was none to revoke.
  if (given.probation === 'no') return revocationOf('no', conviction.origin);
  const arrest = violationArrest(facts, conviction, end);
  if (arrest) return revocationOf('unknown', arrest, 'whether an arrest for broken supervision led to a revocation');
  const custody = supervisionOf(facts, conviction).filter(({ kind }) => kind === 'custody');
  const since = custody.length > 0 ? partialYearsAfter(conviction.date, A_YEAR) : conviction.date;
  const during = custody.some(({ date }) => before(since, date) === 'yes' && onOrBefore(date, end) !== 'no');
  return during
    ? revocationOf('unknown', conviction.origin, 'whether a later custody was for breaking probation')
    : revocationOf('no', conviction.origin);
}

/** Whether there was one, where that stands, and what is missing where it is not known. */
type Revocation = { readonly is: Truth; readonly from: readonly Origin[]; readonly open: string };

function revocationOf(is: Truth, from: Origin, open = ''): Revocation {
  return { is, from: [from], open };
}

function sameCase(a: Conviction, b: Conviction): boolean {
  return sameCycle(a, b) || (a.county === b.county && a.caseNumbers.some((number) => b.caseNumbers.includes(number)));
}

/** `years` after a day, as the end of a wait. */
export function waitOf(from: PartialDate, years: number): PartialDate {
  return from.kind === 'known' && from.earliest === from.latest
    ? onDay(yearsAfter(from.earliest, years))
    : partialYearsAfter(from, years);
}
