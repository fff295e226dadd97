import { toAnswer } from './determination.js';
import { gives } from './outcome.js';
/** How much of the conviction an outcome takes away. */
const STRENGTH = new Map([
    ['destroy', 5],
    ['dismiss-and-seal', 5],
    ['seal', 5],
    ['dismiss', 4],
    ['automatic-relief', 3],
    ['redesignate-infraction', 2],
    ['redesignate-misdemeanor', 2],
    ['resentence', 2],
    ['reduce', 1],
]);
const ORDER = ['now', 'later', 'after-answers'];
/**
 * The steps that may clear one subject, in the order in which to take them: what can be done now before what can be done
 * later, and among those a remedy after the ones that it follows. What lowers a conviction comes before what ends it, and is
 * not needed when something stronger that is certain can be had now.
 */
export function pathOf(determinations, remedies) {
    const steps = determinations.flatMap((determination) => stepOf(determination) ?? []);
    const place = new Map(inOrder(remedies).map((id, i) => [id, i]));
    const sorted = steps.toSorted((a, b) => ORDER.indexOf(a.when) - ORDER.indexOf(b.when) ||
        dayOf(a) - dayOf(b) ||
        (place.get(a.determination.remedy) ?? 0) - (place.get(b.determination.remedy) ?? 0));
    return sorted.map((step) => ({
        ...step,
        neededNotAfter: strongerThan(step, sorted)?.determination.remedy,
        before: step.when === 'now' ? undefined : followerOf(step, sorted, remedies),
    }));
}
function stepOf(determination) {
    const { outcome, opens, possible } = determination;
    const common = { determination, opens, ask: toAnswer(determination), neededNotAfter: undefined, before: undefined };
    if (outcome === 'not-yet')
        return { ...common, when: 'later', outcome };
    if (gives(outcome))
        return { ...common, when: 'now', outcome };
    const best = possible.filter((each) => STRENGTH.has(each)).toSorted((a, b) => STRENGTH.get(b) - STRENGTH.get(a))[0];
    return outcome === 'hand-review' ? { ...common, when: 'after-answers', outcome: best ?? outcome } : undefined;
}
/** Days that are not known come last. */
function dayOf({ when, opens }) {
    if (when !== 'later')
        return 0;
    return opens?.kind === 'known' ? opens.latest : 99_999_999;
}
/** A petition that is open now and that the law has follow this step. What the State gives by itself waits for nobody. */
function followerOf(step, all, remedies) {
    const own = step.determination.remedy;
    const found = all.find(({ when, outcome, determination: { remedy } }) => {
        if (when !== 'now' || outcome === 'automatic-relief')
            return false;
        return remedies.some(({ id, after = [] }) => id === remedy && after.includes(own));
    });
    return found?.determination.remedy;
}
/** A step to be had now that takes away everything, or lowers as much or more by right, makes another needless. */
function strongerThan(step, all) {
    const own = STRENGTH.get(step.outcome) ?? 0;
    return all.find((other) => {
        if (other === step || other.when !== 'now')
            return false;
        const strength = STRENGTH.get(other.outcome) ?? 0;
        if (strength === 5)
            return own < 5;
        return strength === 2 && own > 0 && own < 2 && other.determination.duty !== 'may';
    });
}
/** Every remedy after those that it follows, else in the order given. */
function inOrder(remedies) {
    const placed = [];
    const place = ({ id, after = [] }) => {
        if (placed.includes(id))
            return;
        for (const earlier of after) {
            const found = remedies.find((each) => each.id === earlier);
            if (found)
                place(found);
        }
        placed.push(id);
    };
    remedies.forEach(place);
    return placed;
}
