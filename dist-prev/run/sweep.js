import { isMeant, numbersOf, withValue } from '../engine/index.js';
import { REMEDIES } from '../law/index.js';
import { countJudgments } from './docket.js';
import { RunRefused } from './effects.js';
/** A picture has two sides, and more than this many policies are no picture. */
const MOST_PARAMETERS = 2;
const MOST_POLICIES = 2_500;
/** Refuses a parameter that no question of the policy has, or values that no such question allows; tells which questions change. */
export function questionsVaried({ policy }, variations) {
    const remedy = REMEDIES.find(({ id }) => id === policy.remedy);
    const numbers = numbersOf(policy, remedy);
    const refuse = (code, hint) => {
        throw new RunRefused([{ code, field: '--vary', hint }]);
    };
    if (variations.length === 0 || variations.length > MOST_PARAMETERS)
        refuse('how-many-parameters', 'give one parameter to vary, or two');
    if (new Set(variations.map(nameOf)).size < variations.length)
        refuse('same-parameter', 'the same parameter is varied twice');
    const found = variations.map((variation) => {
        const { parameter, from, to } = variation;
        const meant = numbers.filter((each) => isMeant(variation, each));
        if (from > to)
            refuse('empty-range', `${parameter}: the first value, ${from}, is larger than the last, ${to}`);
        if (meant.length === 0)
            refuse('no-such-parameter', `no question of the policy ${policy.id} has the number "${nameOf(variation)}"; ${numbers.length === 0 ? 'they have none at all' : `there is ${list(numbers)}`}`);
        const fits = meant.filter((each) => each.from <= from && to <= each.to);
        if (fits.length === 0)
            refuse('out-of-range', `${parameter} ${from} to ${to} is not allowed: ${list(meant)}`);
        return fits.map(({ question }) => question);
    });
    const [one = [], two = []] = found;
    if (variations[0].parameter === variations[1]?.parameter && one.some((question) => two.includes(question)))
        refuse('same-parameter', 'both would change the same question; name the question of each: QUESTION.PARAMETER=…');
    const policies = variations.reduce((product, { from, to }) => product * (to - from + 1), 1);
    if (policies > MOST_POLICIES)
        refuse('too-many', `${policies} combinations; at most ${MOST_POLICIES} are judged`);
    return found;
}
function nameOf({ question, parameter }) {
    return question === undefined ? parameter : `${question}.${parameter}`;
}
function list(numbers) {
    return numbers.map(({ question, parameter, from, to }) => `${question}.${parameter} (${from} to ${to})`).join(', ');
}
/** Judges the people by the policy with every combination of the values. */
export function sweep(docket, plan, variations) {
    questionsVaried(plan, variations);
    const { caseload } = docket;
    const cells = combinations(variations).map((values) => {
        const policy = variations.reduce((made, variation, i) => withValue(made, caseload.remedy, { ...variation, value: values[i] }), plan.policy);
        const { peopleRelieved, convictions } = countJudgments(docket, caseload.judge(policy));
        return { values, peopleRelieved, convictions };
    });
    return { policy: plan.policy.id, parameters: variations.map(nameOf), cells };
}
/** Every combination of the values; the last parameter changes fastest. */
function combinations(variations) {
    return variations.reduce((made, { from, to }) => made.flatMap((values) => Array.from({ length: to - from + 1 }, (_, i) => [...values, from + i])), [[]]);
}
