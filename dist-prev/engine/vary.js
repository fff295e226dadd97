import { questionsIn } from './policy.js';
/** Every number that the questions of a policy have as a parameter, in the order in which the policy asks. */
export function numbersOf(policy, { questions }) {
    const found = new Map();
    for (const { ask: name } of questionsIn(policy.flow)) {
        for (const [parameter, kind] of Object.entries(questions.get(name)?.parameters ?? {}))
            if (kind.type === 'integer')
                found.set(`${name}.${parameter}`, { question: name, parameter, from: kind.min, to: kind.max });
    }
    return [...found.values()];
}
/** Whether a question's parameter is the one meant, by its name alone or with that of its question. */
export function isMeant({ parameter, question }, allowed) {
    return parameter === allowed.parameter && (question === undefined || question === allowed.question);
}
/** The policy with another value wherever a question has the parameter and allows the whole range. */
export function withValue(policy, remedy, { value, from, to, ...varied }) {
    const steps = (flow) => flow.map((step) => {
        const own = { ...step, ...asked(step) };
        return typeof step.then === 'object' ? { ...own, then: { ...step.then, flow: steps(step.then.flow) } } : own;
    });
    const asked = (given) => {
        if ('all' in given)
            return { all: given.all.map(asked) };
        if ('any' in given)
            return { any: given.any.map(asked) };
        if ('not' in given)
            return { not: asked(given.not) };
        const allows = takes(remedy.questions.get(given.ask), varied, { from, to });
        return allows ? { ...given, [varied.parameter]: value } : given;
    };
    return { ...policy, flow: steps(policy.flow) };
}
function takes(kind, varied, { from, to }) {
    const parameter = kind?.parameters[varied.parameter];
    return (kind !== undefined &&
        parameter?.type === 'integer' &&
        isMeant(varied, { question: kind.name, parameter: varied.parameter }) &&
        parameter.min <= from &&
        to <= parameter.max);
}
