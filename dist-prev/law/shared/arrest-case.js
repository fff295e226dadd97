import { arrestOf } from '../../history/index.js';
import { perPerson } from './per-person.js';
/** The arrests of every county that led to no conviction, with all that became of each; found once for each person. */
const arrestsIn = perPerson((facts) => {
    const convicted = new Set(facts.convictions.map(({ caseKey }) => caseKey.slice(0, 3)));
    return facts.history.cycles.flatMap(({ key, events }) => {
        if (convicted.has(key) || !events.some(({ kind }) => kind === 'arrest'))
            return [];
        const whole = facts.wholeCycle(key);
        return (whole && arrestOf(facts.history.person.key, whole)) ?? [];
    });
});
/** The counties in which the person was arrested without being convicted. */
export function arrestCounties(facts) {
    return new Set(arrestsIn(facts).map(({ county }) => county));
}
/** Every arrest of the county asked for that led to no conviction. */
export function arrestsWithoutConviction(facts, asking) {
    return arrestsIn(facts).flatMap((arrest) => (arrest.county === asking.county ? [{ facts, arrest, asking }] : []));
}
