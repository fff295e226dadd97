import { type Truth, before } from '../../basics/index.ts';
import { type Answer, no, unknown, yes } from '../../engine/index.ts';
import type { Charge, Conviction, Facts, Origin } from '../../history/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
import { type ConvictionList, REGISTRABLE_CONVICTIONS, SUPER_STRIKE_CONVICTIONS } from './listed-convictions.ts';
import { priorToOffense, wasVacated } from './offense-day.ts';
import { perPerson } from './per-person.ts';

/** What a conviction must come before to be a prior: the offense, as statutes have it, or the conviction, as some counties had it. */
export type PriorTo = 'offense' | 'conviction';

export function isPrior(other: Conviction, { facts, conviction }: ConvictionCase, to: PriorTo): Truth {
  if (to === 'offense') return priorToOffense(other, facts, conviction);
  return other === conviction || wasVacated(other) ? 'no' : before(other.date, conviction.date);
}

/** A conviction for a super strike, PC 667(e)(2)(C)(iv), before this one. */
export function priorSuperStrike(subject: ConvictionCase, to: PriorTo): Answer {
  return priorListed(subject, to, SUPER_STRIKE_CONVICTIONS);
}

/**
 * A conviction for an offense of PC 290(c) before this one. An entry of registration shows a duty and not its ground,
 * which may be PC 290.006, or a conviction elsewhere: alone it leaves the question open.
 */
export function priorRegistrable(subject: ConvictionCase, to: PriorTo): Answer {
  const found = priorListed(subject, to, REGISTRABLE_CONVICTIONS);
  if (found.is !== 'no' || REGISTRABLE_CONVICTIONS.hits(subject.facts).length > 0) return found;
  return behindRegistration(subject.facts) ?? found;
}

/** What a registration leaves open whose ground the record does not show; nothing where there is none. */
export function behindRegistration(facts: Facts): Answer | undefined {
  const shown = dutyShown(facts);
  return (
    shown && unknown('the conviction behind the registration under PC 290, which the record does not show', [shown])
  );
}

/** Where the record shows a duty to register as a sex offender: an entry of registration, or a conviction for failing to. */
export const dutyShown: (facts: Facts) => Origin | undefined = perPerson(({ registrations, convictions }) => {
  const shown = registrations.find(isSexRegistration);
  return (shown ?? convictions.find((each) => isSexRegistration(each) && !wasVacated(each)))?.origin;
});

/** True of a registration entry for PC 290 or its family (290.001 to 290.95), and not for PC 2900. */
export function isSexRegistration({ charge }: { readonly charge: Charge | undefined }): boolean {
  return (charge?.parts ?? []).some(
    ({ section, code }) => (section === '290' || section.startsWith('290.')) && (code === 'PC' || code === 'unknown'),
  );
}

function priorListed(subject: ConvictionCase, to: PriorTo, { hits, named }: ConvictionList): Answer {
  let open: { readonly missing: string; readonly origin: Origin } | undefined;
  for (const { other, match } of hits(subject.facts)) {
    const { origin } = other;
    if (other === subject.conviction) continue;
    const prior = isPrior(other, subject, to);
    if (prior === 'no') continue;
    if (match.is === 'certain' && prior === 'yes') return yes(`${match.because}, convicted before the ${to}`, [origin]);
    open ??= {
      origin,
      missing:
        match.is === 'possible'
          ? `whether another conviction is ${named} (${match.because})`
          : `whether a conviction for ${named} came before the ${to}`,
    };
  }
  return open ? unknown(open.missing, [open.origin]) : no(`no conviction for ${named} before the ${to}`);
}

/** Which earlier convictions are counted, and whether counts of one case are one or several. */
export type PriorsAsked = {
  readonly to: PriorTo;
  readonly meant: (other: Conviction) => boolean;
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
  return unknown(`whether earlier convictions of the section came before the ${asked.to}`, [...perhaps.values()]);
}

/** The cases or convictions that are priors, and those that may be, each with where it stands. */
export function countPriors(
  subject: ConvictionCase,
  asked: PriorsAsked,
): { readonly sure: ReadonlyMap<string, Origin>; readonly perhaps: ReadonlyMap<string, Origin> } {
  const sure = new Map<string, Origin>();
  const perhaps = new Map<string, Origin>();
  for (const other of subject.facts.convictions) {
    if (other === subject.conviction || !asked.meant(other)) continue;
    const prior = isPrior(other, subject, asked.to);
    if (prior === 'no') continue;
    const key = asked.each === 'case' ? caseOf(other) : other.key;
    (prior === 'yes' ? sure : perhaps).set(key, other.origin);
  }
  for (const key of sure.keys()) perhaps.delete(key);
  return { sure, perhaps };
}

/** What two entries about one court case share. */
export function caseOf({ caseNumbers, caseKey, county }: Conviction): string {
  return caseNumbers.length > 0 ? `${county}/${caseNumbers[0]!}` : caseKey;
}
