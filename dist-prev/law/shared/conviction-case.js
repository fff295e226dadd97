import { onDay, yearsAfter } from '../../basics/index.js';
/** Every conviction of the person as a case. */
export function convictionCases(facts, asking) {
    return facts.convictions.map((conviction) => ({ facts, conviction, asking }));
}
/** The day `years` before the day on which the law is applied. */
export function yearsAgo(asking, years) {
    return onDay(yearsAfter(asking.asOf, -years));
}
