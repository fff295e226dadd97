import { OUTCOME_WORDS, isFlow } from '../engine/index.js';
/** A flow in plain words: every question in its order, numbered, with its citation and what a yes decides. */
export function printFlow(flow) {
    return flowLines(flow, '').join('\n');
}
function flowLines({ steps, otherwise }, number) {
    const lines = steps.flatMap(({ question, then }, i) => {
        const own = `${number}${i + 1}.`;
        const asked = [`${own} ${question.asks}`, `   ${question.id} [${question.cite}]`];
        if (!isFlow(then))
            return [...asked, `   Yes: ${ended(then)}`];
        return [...asked, '   Yes: these questions follow.', ...flowLines(then, own).map((line) => `   ${line}`)];
    });
    return [...lines, `${number}${steps.length + 1}. Otherwise: ${ended(otherwise)}`];
}
function ended({ outcome, reason }) {
    return `${OUTCOME_WORDS[outcome]}. ${reason}`;
}
