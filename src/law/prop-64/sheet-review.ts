import { type CalendarDate, type PartialDate, before, onDay } from '../../basics/index.ts';
import {
  type Charge,
  type Conviction,
  type Facts,
  type Offense,
  type Sentence,
  cite,
  printOffense,
  sentenceEnd,
  sentenceEnds,
  within,
} from '../../history/index.ts';
import { cycleCharges, isCannabisOffense, superStrikeIn } from '../shared/index.ts';
import { cannabisReading } from './cannabis.ts';
import { isLeftOut } from './left-out.ts';
import { isRegistered } from './record-summary.ts';

/** What San Francisco's review of 2018 found about one conviction; the columns of its summary. */
export type SheetReview = {
  readonly conviction: Conviction;
  /** The sentence of the case: that of its count with the longest one. */
  readonly sentence: Sentence;
  readonly superStrikes: readonly string[];
  readonly threeOfSection: boolean;
  readonly registered: boolean;
  readonly remedy: 'resentencing' | 'redesignation' | 'unknown';
  readonly eligible: 'yes' | 'maybe' | 'no' | 'review';
};

/** Sections that the county's list of super strikes names whole, where the law's list may ask for more. */
const LISTED_WHOLE = ['PC 187', 'PC 191.5', 'PC 209', 'PC 220', 'PC 269', 'PC 653f'].map(cite);
const PLEAS = ['PC 32', 'HS 11364', 'HS 11366'].map(cite);
/** Sections that two priors bar; a subdivision is another section to the county's formula. */
const BARRED_BY_PRIORS = ['HS 11358', 'HS 11359', 'HS 11360'];

/**
 * San Francisco's formula of 2018, whatever the policy of the run: every conviction of the county, still standing, under
 * HS 11357 to 11360 or for a plea that may stand for it; felonies only where the county left the rest to its
 * own case system. Where the record may not be whole, or the conviction's standing or its section is in doubt, it answers
 * `review`.
 */
export function sheetReviews(
  facts: Facts,
  { county, asOf }: { readonly county: string; readonly asOf: CalendarDate },
): readonly SheetReview[] {
  const superStrikes = facts.convictions.flatMap(({ charge }) =>
    charge && isListedStrike(charge) ? [printed(charge)] : [],
  );
  const doubtfulStrike = facts.convictions.some(
    ({ charge }) => charge && !isListedStrike(charge) && superStrikeIn(charge).is === 'possible',
  );
  const registered = isRegistered(facts);
  return facts.convictions.flatMap((conviction) => {
    if (conviction.county !== county || conviction.standing.kind === 'relieved' || isSetAside(facts, conviction))
      return [];
    if (county === 'SAN FRANCISCO' && (conviction.level === 'misdemeanor' || conviction.level === 'infraction'))
      return [];
    const plea = pleaStatus(facts, conviction);
    if (!isProp64(conviction.charge) && plea === 'no') return [];
    const sentence = caseSentence(facts, conviction);
    const threeOfSection = casesOfSection(facts, conviction) >= 3;
    const barred =
      superStrikes.length > 0 ||
      registered ||
      (threeOfSection && BARRED_BY_PRIORS.includes(printed(conviction.charge!)));
    const open =
      facts.history.lost.length > 0 ||
      conviction.standing.kind === 'doubtful' ||
      conviction.level === 'unknown' ||
      cannabisReading(conviction) === 'unclear';
    const granted = plea === 'maybe' || doubtfulStrike ? 'maybe' : 'yes';
    const eligible = barred ? 'no' : open ? 'review' : granted;
    const remedy = remedyOn(sentence, conviction.date, asOf);
    return [
      { conviction, sentence, superStrikes: [...new Set(superStrikes)], threeOfSection, registered, remedy, eligible },
    ];
  });
}

/** `HS 11358`, `HS 11357(a)/HS 11358`; the words of the charge where no section can be read. */
function printed(charge: Charge): string {
  return charge.parts.map(printOffense).join('/') || charge.text;
}

function isProp64(charge: Charge | undefined): boolean {
  return charge !== undefined && charge.parts.some(isProp64Part);
}

function isProp64Part(part: Offense): boolean {
  return isCannabisOffense(part) && !isLeftOut(part);
}

function isListedStrike(charge: Charge): boolean {
  if (superStrikeIn(charge).is === 'certain') return true;
  return charge.parts.some((part) => part.role === 'principal' && LISTED_WHOLE.some((each) => within(part, each)));
}

/** A plea to PC 32, HS 11364 or HS 11366: for sure when the whole cycle is about cannabis and such pleas, perhaps when some of it is. */
function pleaStatus(facts: Facts, conviction: Conviction): 'yes' | 'maybe' | 'no' {
  if (!conviction.charge?.parts.some(isPlea)) return 'no';
  const charges = cycleCharges(facts, conviction);
  if (!charges.some(isProp64)) return 'no';
  return charges.every((charge) => isProp64(charge) || charge.parts.some(isPlea)) ? 'yes' : 'maybe';
}

function isPlea(part: Offense): boolean {
  return PLEAS.some((each) => within(part, each));
}

/** An entry under PC 1203.4 and its family anywhere in the case. */
function isSetAside(facts: Facts, { caseKey }: Conviction): boolean {
  return facts.convictions.some(
    (each) => each.caseKey === caseKey && each.count.dispositions.some(({ kind }) => kind === 'set-aside'),
  );
}

/** How many cases of the whole record, of any county, hold a conviction for the same section. */
function casesOfSection({ convictions }: Facts, { charge }: Conviction): number {
  const same = convictions.filter((each) => each.charge && charge && printed(each.charge) === printed(charge));
  return new Set(same.map(({ caseKey }) => caseKey)).size;
}

/** The last sentence that each count gives; of these the one that ends last. One whose end is open goes before all others. */
function caseSentence(facts: Facts, { caseKey }: Conviction): Sentence {
  let longest: { readonly sentence: Sentence; readonly end: number } = { sentence: { parts: [] }, end: 0 };
  for (const each of facts.convictions) {
    if (each.caseKey !== caseKey) continue;
    const sentence = each.count.dispositions.findLast((entry) => entry.sentence.parts.length > 0)?.sentence;
    if (!sentence) continue;
    const end = sentenceEnd(sentence, each.date);
    const day =
      end.kind === 'known'
        ? end.latest
        : sentence.parts.some(({ kind }) => kind !== 'fine' && kind !== 'condition')
          ? Infinity
          : 1;
    if (day > longest.end) longest = { sentence, end: day };
  }
  return longest.sentence;
}

/** Resentencing while the sentence, its parts one after the other, ends after that day. No term is no sentence. */
function remedyOn(sentence: Sentence, date: PartialDate, asOf: CalendarDate): SheetReview['remedy'] {
  if (sentence.parts.every(({ kind }) => kind === 'fine' || kind === 'condition')) return 'redesignation';
  const later = before(onDay(asOf), sentenceEnds(sentence, date).oneAfterTheOther);
  return later === 'unknown' ? 'unknown' : later === 'yes' ? 'resentencing' : 'redesignation';
}
