import {
  type CalendarDate,
  MISSING_DATE,
  type PartialDate,
  type Truth,
  before,
  onDay,
  onOrBefore,
  partialYearsAfter,
  yearsAfter,
} from '../../basics/index.ts';
import {
  type Conviction,
  type Facts,
  type Origin,
  type Sentence,
  sentenceEnd,
  supervisionOf,
} from '../../history/index.ts';
import { perConviction } from './per-person.ts';
import { registrableIn } from './registrable-offenses.ts';
import { superStrikeIn } from './super-strikes.ts';
import {
  type LaterSentence,
  brokenEntry,
  endEntry,
  endWithLater,
  laterSentences,
  violationArrest,
} from './sentence-course.ts';
import { LONG_AGO, holds, laterSupervision, sameCycle, sentenceOf, violationsOf } from './sentence-status.ts';

/** What kind of sentence the record gives for a conviction, and what became of it. Which section grants relief turns on it. */
export type SentenceGiven = {
  readonly probation: Truth;
  readonly prison: Truth;
  readonly jail: Truth;
  /** PC 1170(h)(5)(B): the last part of a county jail term served under supervision. */
  readonly mandatorySupervision: boolean;
  /** Whether probation was revoked or broken. */
  readonly revoked: Truth;
  readonly revokedFrom: readonly Origin[];
  /** What is missing where that is unknown. */
  readonly revokedOpen: string;
  /** Day on which probation was ended by an entry of the record, before its term or at it. */
  readonly endedBy: PartialDate | undefined;
  readonly probationEnds: PartialDate;
  /** When the whole sentence was served, supervision and parole included: an interval where that is open. */
  readonly ends: PartialDate;
};

/** Looked up once for each conviction. */
export const sentenceGiven: (facts: Facts, conviction: Conviction) => SentenceGiven = perConviction(drawn);

function drawn(facts: Facts, conviction: Conviction): SentenceGiven {
  const first = sentenceOf(facts, conviction);
  const later = laterSentences(facts, conviction);
  const words = conviction.convicting.text;
  const otherwise = isSilent(first, words) || later.some(({ sentence }) => isSilent(sentence, '')) ? 'unknown' : 'no';
  const gives = (kind: 'probation' | 'prison' | 'jail'): boolean =>
    holds(first, kind) || later.some(({ sentence }) => holds(sentence, kind));
  const probation = gives('probation') || /PROB/i.test(words) ? 'yes' : otherwise;
  const prison = gives('prison') || /PRISON/i.test(words) ? 'yes' : otherwise;
  const endedBy = endEntry(facts, conviction, prison === 'yes');
  const terms = { first, later, endedBy };
  const broken = revocation(facts, conviction, terms);
  const probationEnds = probationEnd(conviction, { ...terms, revoked: broken.revoked });
  return {
    probation,
    prison,
    jail: gives('jail') || /JAIL/i.test(words) ? 'yes' : otherwise,
    mandatorySupervision: first.parts.some(({ text }) => /MAND/i.test(text)),
    ...broken,
    endedBy,
    probationEnds,
    ends: endedBy ?? completion(facts, conviction, { ...terms, prison, ...(probation === 'yes' && { probationEnds }) }),
  };
}

/** Whether the record leaves open what was given: it gives nothing, or a part that it does not name. */
function isSilent({ parts }: Sentence, words: string): boolean {
  for (const { kind, text } of parts)
    if (kind === 'unknown' || (kind === 'other' && !SUPERVISED.test(text))) return true;
  return parts.length === 0 && !/PROB|JAIL|PRISON|FINE/i.test(words);
}

/** Parts that the record calls otherwise and that are supervision after a term, not a kind of sentence of their own. */
const SUPERVISED = /MAND|PAROLE|SUPERV/i;

/** What the record gives, first and later, and the day on which an entry ends it. */
type Terms = {
  readonly first: Sentence;
  readonly later: readonly LaterSentence[];
  readonly endedBy: PartialDate | undefined;
};

/**
 * The longest term of probation, from the day on which it was given; an entry may end it earlier. When it was revoked and
 * the record does not show what followed, its end is open.
 */
function probationEnd({ date }: Conviction, terms: Terms & Pick<SentenceGiven, 'revoked'>): PartialDate {
  const { first, later, endedBy, revoked } = terms;
  if (endedBy) return endedBy;
  let longest: PartialDate | undefined;
  for (const { sentence, from } of [{ sentence: first, from: date }, ...later])
    for (const term of sentence.parts) {
      if (term.kind !== 'probation') continue;
      const end = sentenceEnd({ parts: [term] }, from);
      if (end.kind === 'unknown') return openEnded(from);
      longest = longest === undefined || before(longest, end) === 'yes' ? end : longest;
    }
  if (longest === undefined) return openEnded(date);
  return revoked === 'yes' && later.length === 0 ? upTo(longest, partialYearsAfter(longest, LONG_AGO)) : longest;
}

/** A term that the record does not give: over some day in the {@link LONG_AGO} years after its beginning. */
function openEnded(date: PartialDate): PartialDate {
  return upTo(date, partialYearsAfter(date, LONG_AGO));
}

function upTo(from: PartialDate, to: PartialDate): PartialDate {
  if (from.kind === 'unknown' || to.kind === 'unknown') return MISSING_DATE;
  return { kind: 'known', earliest: from.earliest, latest: to.latest };
}

/** No parole but that for life is longer, and that follows what is on the lists asked about here. PC 3000, 3000.1. */
const PAROLE_AT_MOST = 20;

/**
 * When all of the sentence was served, where no entry ends it. Jail that comes with probation is served within it. Prison
 * is followed by parole, whose end the record seldom shows: the end lies in the {@link PAROLE_AT_MOST} years after the
 * term; after a super strike or an offense of PC 290(c) parole may be for life, and the end is unknown. Supervision on
 * record after the computed end leaves {@link LONG_AGO} years open.
 */
function completion(
  facts: Facts,
  conviction: Conviction,
  given: Terms & { readonly prison: Truth; readonly probationEnds?: PartialDate },
): PartialDate {
  const { first, later: added, prison, probationEnds } = given;
  const { date, charge } = conviction;
  if (first.parts.length > 0 && first.parts.every(({ kind }) => kind === 'fine') && added.length === 0) return date;
  const term = sentenceEnd(withoutParole(first), date);
  const own = probationEnds && !holds(first, 'prison') ? probationEnds : term.kind === 'known' ? term : openEnded(date);
  const terms = added.map((each) => ({ ...each, sentence: withoutParole(each.sentence) }));
  const end = endWithLater(own, terms, date);
  const base = end.kind === 'known' ? end : openEnded(added.at(-1)?.from ?? date);
  const later = laterSupervision(facts, conviction, base);
  if (prison !== 'yes') return later ? upTo(base, partialYearsAfter(later, LONG_AGO)) : base;
  if (charge !== undefined && (superStrikeIn(charge).is !== 'no' || registrableIn(charge).is !== 'no'))
    return MISSING_DATE;
  const last = (added.findLast(({ sentence }) => holds(sentence, 'prison'))?.sentence ?? first).parts;
  const parole = sentenceEnd({ parts: last.filter(({ text }) => PAROLE.test(text)) }, base);
  return upTo(parole.kind === 'known' ? parole : base, partialYearsAfter(later ?? base, PAROLE_AT_MOST));
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
function revocation(
  facts: Facts,
  conviction: Conviction,
  terms: Terms,
): Pick<SentenceGiven, 'revoked' | 'revokedFrom' | 'revokedOpen'> {
  const answered = (revoked: Truth, from: Origin, revokedOpen = ''): ReturnType<typeof revocation> => ({
    revoked,
    revokedFrom: [from],
    revokedOpen,
  });
  const entry = brokenEntry(facts, conviction);
  if (entry) return answered('yes', entry.origin);
  const violation = violationsOf(facts).find((each) => each !== conviction && sameCase(each, conviction));
  if (violation) return answered('yes', violation.origin);
  const given = terms.later[0];
  if (given) return answered('unknown', given.origin, 'whether a later sentence was for breaking probation');
  const end = probationEnd(conviction, { ...terms, endedBy: undefined, revoked: 'no' });
  const arrest = violationArrest(facts, conviction, end);
  if (arrest) return answered('unknown', arrest, 'whether an arrest for broken supervision led to a revocation');
  const custody = supervisionOf(facts, conviction).filter(({ kind }) => kind === 'custody');
  const since = custody.length > 0 ? partialYearsAfter(conviction.date, A_YEAR) : conviction.date;
  const during = custody.some(({ date }) => before(since, date) === 'yes' && onOrBefore(date, end) !== 'no');
  return during
    ? answered('unknown', conviction.origin, 'whether a later custody was for breaking probation')
    : answered('no', conviction.origin);
}

function sameCase(a: Conviction, b: Conviction): boolean {
  return sameCycle(a, b) || (a.county === b.county && a.caseNumbers.some((number) => b.caseNumbers.includes(number)));
}

/** The later of two days as far as each is known: a wait that begins with whichever comes last. */
export function latestOf(a: PartialDate, b: PartialDate): PartialDate {
  if (a.kind === 'unknown' || b.kind === 'unknown') return MISSING_DATE;
  const max = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);
  return { kind: 'known', earliest: max(a.earliest, b.earliest), latest: max(a.latest, b.latest) };
}

/** `years` after a day, as the end of a wait. */
export function waitOf(from: PartialDate, years: number): PartialDate {
  return from.kind === 'known' && from.earliest === from.latest
    ? onDay(yearsAfter(from.earliest, years))
    : partialYearsAfter(from, years);
}
