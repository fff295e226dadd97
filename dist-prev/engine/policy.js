import { allAnswers, anyAnswer, notAnswer } from './answer.js';
/** The questions by name in a flow and in the flows inside it, in the order in which they are asked, those inside composed questions too. */
export function questionsIn(flow) {
    return flow.flatMap((step) => [
        ...namedIn(step),
        ...(typeof step.then === 'object' ? questionsIn(step.then.flow) : []),
    ]);
}
function namedIn(asked) {
    if ('not' in asked)
        return namedIn(asked.not);
    if ('all' in asked)
        return asked.all.flatMap(namedIn);
    if ('any' in asked)
        return asked.any.flatMap(namedIn);
    return [asked];
}
export const NO_RULE_APPLIES = "No rule of the county's choices applies";
/** The flow that a checked policy describes, led by the questions that its remedy always asks. */
export function flowOf(policy, remedy) {
    const own = compile(policy.flow, policy.otherwise, remedy);
    return { steps: [...remedy.first, ...own.steps], otherwise: own.otherwise };
}
function compile(steps, otherwise, remedy) {
    return { steps: steps.map((step) => compileStep(step, remedy)), otherwise: ending(otherwise) };
}
function ending(given) {
    return typeof given === 'string'
        ? { outcome: given, reason: NO_RULE_APPLIES }
        : { outcome: given.then, reason: given.reason };
}
function compileStep(step, remedy) {
    const { question, reason } = questionOf(step, remedy.questions);
    if (typeof step.then === 'object')
        return { question, then: compile(step.then.flow, step.then.otherwise, remedy) };
    return { question, then: { outcome: step.then, reason: step.reason ?? reason } };
}
function questionOf(asked, kinds) {
    if ('all' in asked)
        return composed('all', asked.all, ' and ', allAnswers, kinds);
    if ('any' in asked)
        return composed('any', asked.any, ' or ', anyAnswer, kinds);
    if ('not' in asked)
        return negated(questionOf(asked.not, kinds));
    const kind = kinds.get(asked.ask);
    if (!kind)
        throw new Error(`policy was not checked: no question ${asked.ask}`);
    const values = valuesOf(asked, kind);
    return {
        question: {
            id: kind.name,
            cite: kind.cite,
            asks: kind.asks(values),
            ask: kind.make(values),
            ...(kind.followsStatute && { followsStatute: true }),
        },
        reason: kind.reason(values),
    };
}
/** The parameters given, with the question's own values where the policy is silent. */
export function valuesOf(asked, kind) {
    const values = {};
    for (const [name, parameter] of Object.entries(kind.parameters)) {
        const given = (asked[name] ?? parameter.otherwise);
        if (given !== undefined)
            values[name] = given;
    }
    return values;
}
function composed(word, parts, joint, combine, kinds) {
    const made = parts.map((part) => questionOf(part, kinds));
    const asks = made.map((part) => part.question.asks).join(word === 'all' ? ' And: ' : ' Or: ');
    const question = {
        id: `${word}(${made.map((part) => part.question.id).join(', ')})`,
        cite: [...new Set(made.map((part) => part.question.cite))].join('; '),
        asks,
        ask: (subject) => combine(made.map((part) => part.question.ask(subject))),
        ...(made.every((part) => part.question.followsStatute) && { followsStatute: true }),
    };
    return { question, reason: made.map((part) => part.reason).join(joint) };
}
function negated({ question, reason }) {
    const asks = `not: ${question.asks}`;
    return {
        question: { ...question, id: `not(${question.id})`, asks, ask: (subject) => notAnswer(question.ask(subject)) },
        reason: `Not: ${reason}`,
    };
}
