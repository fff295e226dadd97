import { type Charge, type Conviction, type Cycle, type Facts, cycleKeyOf } from '../../history/index.ts';
import { cannabisSection, pleaBargainIn } from '../shared/index.ts';
import { cannabisReading } from './cannabis.ts';

/** What is said of a conviction that may be a cannabis charge bargained down. It is outside the remedy's sections; a person must look. */
export const POSSIBLE_PLEA_BARGAIN =
  'Possible plea bargain: the cycle is about cannabis; see People v. Boatwright (2019) 36 Cal.App.5th 848';

/**
 * The convictions of a county for PC 32, HS 11364 or HS 11366 that may stand for a cannabis charge: charged as one, or in
 * a cycle in which every other charge, dismissed or not, is of HS 11357 to 11360 or one of these.
 */
export function possibleBargains(facts: Facts, county: string): readonly Conviction[] {
  return facts.convictions.filter(
    (conviction) =>
      conviction.county === county &&
      cannabisReading(conviction) === 'none' &&
      isPlea(conviction.charge) &&
      (isCannabis(conviction.count.charge) || isInCannabisCycle(facts, conviction)),
  );
}

function isInCannabisCycle(facts: Facts, plea: Conviction): boolean {
  const key = cycleKeyOf(plea.count.id);
  return facts.mayName(key, isCannabis) && isAboutCannabis(facts.wholeCycle(key), plea);
}

function isAboutCannabis(cycle: Cycle | undefined, plea: Conviction): boolean {
  const others = (cycle?.events ?? []).flatMap((event) =>
    event.counts.filter((count) => count.id !== plea.count.id && count.charge !== undefined),
  );
  return (
    others.some(({ charge }) => isCannabis(charge)) &&
    others.every(({ charge }) => isCannabis(charge) || isPlea(charge))
  );
}

function isCannabis(charge: Charge | undefined): boolean {
  return charge !== undefined && cannabisSection(charge) !== undefined;
}

function isPlea(charge: Charge | undefined): boolean {
  return charge !== undefined && pleaBargainIn(charge).is === 'certain';
}
