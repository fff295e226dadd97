import { cannabisSection, pleaBargainIn } from '../shared/index.js';
import { cannabisReading } from './cannabis.js';
/** What is said of a conviction that may be a cannabis charge bargained down. It is outside the remedy's sections; a person must look. */
export const POSSIBLE_PLEA_BARGAIN = 'Possible plea bargain: the cycle is about cannabis; see People v. Boatwright (2019) 36 Cal.App.5th 848';
/**
 * The convictions of a county for PC 32, HS 11364 or HS 11366 that may stand for a cannabis charge: charged as one, or in
 * a cycle in which every other charge is of HS 11357 to 11360 or one of these. `cycleOf` gives a cycle with every count,
 * dismissed ones too; it is asked only about cycles with such a conviction.
 */
export function possibleBargains(facts, county, cycleOf) {
    return facts.convictions.filter((conviction) => conviction.county === county &&
        cannabisReading(conviction) === 'none' &&
        isPlea(conviction.charge) &&
        (isCannabis(conviction.count.charge) || isAboutCannabis(cycleOf(conviction.count.id.slice(0, 3)), conviction)));
}
function isAboutCannabis(cycle, plea) {
    const others = (cycle?.events ?? []).flatMap((event) => event.counts.filter((count) => count.id !== plea.count.id && count.charge !== undefined));
    return (others.some(({ charge }) => isCannabis(charge)) &&
        others.every(({ charge }) => isCannabis(charge) || isPlea(charge)));
}
function isCannabis(charge) {
    return charge !== undefined && cannabisSection(charge) !== undefined;
}
function isPlea(charge) {
    return charge !== undefined && pleaBargainIn(charge).is === 'certain';
}
