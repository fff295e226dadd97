import { type Truth, before, onOrBefore } from '../../basics/index.ts';
import { type Answer, no, unknown, yes } from '../../engine/index.ts';
import {
  type Charge,
  type Conviction,
  type Facts,
  type Origin,
  type Registration,
  firstReport,
  otherReports,
} from '../../history/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
import { dateInDoubt, isDatedLater } from './dated-later.ts';
import { byJuvenileCourt } from './courts.ts';
import { type ConvictionList, REGISTRABLE_CONVICTIONS, SUPER_STRIKE_CONVICTIONS } from './listed-convictions.ts';
import { priorToOffense } from './offense-day.ts';
import { perPerson } from './per-person.ts';
import { stillCounts, wasVacated } from './still-counts.ts';

/** What a conviction must come before to be a prior: the offense, as statutes have it, or the conviction, as some counties had it. */
export type PriorTo = 'offense' | 'conviction';

export function isPrior(other: Conviction, { facts, conviction, asking }: ConvictionCase, to: PriorTo): Truth {
  if (other === conviction || wasVacated(other)) return 'no';
  if (isDatedLater(other, asking)) return 'unknown';
  const earlier = to === 'offense' ? priorToOffense(other, facts, conviction) : before(other.date, conviction.date);
  return earlier === 'yes' && stillCounts(other) === 'unknown' ? 'unknown' : earlier;
}

/** A conviction for a super strike, PC 667(e)(2)(C)(iv), before this one. */
export function priorSuperStrike(subject: ConvictionCase, to: PriorTo): Answer {
  return priorListed(subject, to, SUPER_STRIKE_CONVICTIONS);
}

/**
 * A conviction for an offense of PC 290(c) before this one. An entry of registration shows a duty and not its ground,
 * which may be PC 290.006, or a conviction elsewhere: where no earlier conviction on record is its ground, it leaves the
 * question open.
 */
export function priorRegistrable(subject: ConvictionCase, to: PriorTo): Answer {
  const found = priorListed(subject, to, REGISTRABLE_CONVICTIONS);
  return found.is === 'no' ? (unexplained(dutyUnexplained(subject.facts)) ?? found) : found;
}

/** What a registration leaves open whose ground the record does not show; nothing where there is none. */
export function behindRegistration(facts: Facts): Answer | undefined {
  return unexplained(dutyShown(facts));
}

function unexplained(shown: Origin | undefined): Answer | undefined {
  return (
    shown && unknown('the conviction behind the registration under PC 290, which the record does not show', [shown])
  );
}

/** Where the record shows a duty to register as a sex offender: an entry of registration, or a conviction for failing to. */
export const dutyShown: (facts: Facts) => Origin | undefined = perPerson(({ registrations, convictions }) => {
  const shown = registrations.find(isSexRegistration);
  return (shown ?? convictions.find((each) => isSexRegistration(each) && !wasVacated(each)))?.origin;
});

/** The same, where no earlier conviction that counts is surely one that asks for it. */
const dutyUnexplained = perPerson((facts): Origin | undefined => {
  if (dutyShown(facts) === undefined) return undefined;
  const grounds = REGISTRABLE_CONVICTIONS.hits(facts).filter(
    ({ other, match }) => match.is === 'certain' && stillCounts(other) === 'yes',
  );
  const { registrations, convictions } = facts;
  return [...registrations, ...convictions.filter((each) => !wasVacated(each))].find(
    (each) => isSexRegistration(each) && !grounds.some(({ other }) => onOrBefore(other.date, each.date) === 'yes'),
  )?.origin;
});

/** Whether a registration may be for a conviction that does not count any more, or may not. */
export function mayBeForEnded(facts: Facts, { date }: Registration): boolean {
  return REGISTRABLE_CONVICTIONS.hits(facts).some(
    ({ other }) => stillCounts(other) !== 'yes' && onOrBefore(other.date, date) !== 'no',
  );
}

/** True of a registration entry for PC 290 or its family (290.001 to 290.95), and not for PC 2900. */
export function isSexRegistration({ charge }: { readonly charge: Charge | undefined }): boolean {
  return (charge?.parts ?? []).some(
    ({ section, code }) => (section === '290' || section.startsWith('290.')) && (code === 'PC' || code === 'unknown'),
  );
}

function priorListed(subject: ConvictionCase, to: PriorTo, { hits, named }: ConvictionList): Answer {
  let open: Answer | undefined;
  for (const { other, match } of hits(subject.facts)) {
    const { origin } = other;
    if (other === subject.conviction) continue;
    const prior = isPrior(other, subject, to);
    if (prior === 'no') continue;
    if (match.is === 'certain' && prior === 'yes') return yes(`${match.because}, convicted before the ${to}`, [origin]);
    open ??= isDatedLater(other, subject.asking)
      ? dateInDoubt(other)
      : unknown(missingOf(other, match, { named, to }), [origin]);
  }
  return open ?? no(`no conviction for ${named} before the ${to}`);
}

function missingOf(
  other: Conviction,
  match: { readonly is: string; readonly because: string },
  { named, to }: { readonly named: string; readonly to: PriorTo },
): string {
  if (match.is === 'possible') return `whether another conviction is ${named} (${match.because})`;
  return stillCounts(other) === 'unknown'
    ? `whether a conviction for ${named} still counts (a later entry does not say under which law it ended)`
    : `whether a conviction for ${named} came before the ${to}`;
}

/** Which earlier convictions are counted, and whether counts of one case are one or several. */
export type PriorsAsked = {
  readonly to: PriorTo;
  readonly meant: (other: Conviction) => Truth;
  readonly each: 'case' | 'conviction';
};

/**
 * Whether at least `count` cases of the person before this one hold a conviction that is meant. Counts of one case are
 * brought together and are one prior; a case reported twice is one.
 */
export function priorCases(subject: ConvictionCase, asked: PriorsAsked & { readonly count: number }): Answer {
  const { sure, perhaps } = countPriors(subject, asked);
  const words = `${sure.size} before the ${asked.to}`;
  if (sure.size >= asked.count) return yes(words, [...sure.values()]);
  if (sure.size + perhaps.size < asked.count) return no(words, [...sure.values()]);
  return unknown(`whether earlier convictions of the section count, and came before the ${asked.to}`, [
    ...perhaps.values(),
  ]);
}

/** The cases or convictions that are priors, and those that may be, each with where it stands. */
export function countPriors(
  subject: ConvictionCase,
  asked: PriorsAsked,
): { readonly sure: ReadonlyMap<string, Origin>; readonly perhaps: ReadonlyMap<string, Origin> } {
  const sure = new Map<string, Origin>();
  const perhaps = new Map<string, Origin>();
  const { facts, conviction } = subject;
  for (const other of facts.convictions) {
    const meant = other === conviction || byJuvenileCourt(other) ? 'no' : asked.meant(other);
    if (meant === 'no') continue;
    const prior = isPrior(other, subject, asked.to);
    if (prior === 'no' || isReported(other, subject)) continue;
    const key = asked.each === 'case' ? caseOf(other) : other.key;
    if (asked.each === 'case' && key === caseOf(conviction)) continue;
    (prior === 'yes' && meant === 'yes' ? sure : perhaps).set(key, other.origin);
  }
  for (const key of sure.keys()) perhaps.delete(key);
  return { sure, perhaps };
}

/** Whether an entry reports again what another one reported, or this conviction itself. */
function isReported(other: Conviction, { facts, conviction }: ConvictionCase): boolean {
  return firstReport(facts, other) !== undefined || otherReports(facts, conviction).includes(other);
}

/** What two entries about one court case share. */
export function caseOf({ caseNumbers, caseKey, county }: Conviction): string {
  return caseNumbers.length > 0 ? `${county}/${caseNumbers[0]!}` : caseKey;
}
