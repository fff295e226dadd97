import { isFlow, statuteFlowOf } from '../engine/index.js';
import { printFlow } from './flow-words.js';
/** What a remedy covers and what its statute gives, in plain words. */
export function printLaw(remedy) {
    const flow = statuteFlowOf({}, remedy);
    return [
        `${remedy.title} (${remedy.id}) [${remedy.cite}]`,
        ...(remedy.notForFiling ? [`${remedy.notForFiling}.`] : []),
        `Covers: ${remedy.covers.asks} [${remedy.covers.cite}]`,
        '',
        ...(flow
            ? ['The statute itself, question by question, until one answers yes:', printFlow(flow)]
            : ['It has no flow of its own.']),
        '',
        'Where an answer is not known and it matters, a person looks: hand review, with what is missing.',
        ...Object.entries(remedy.statute?.readings ?? {}).map(([name, { describe, otherwise }]) => `Reading ${name}, ${String(otherwise)} unless a policy chooses: ${describe}.`),
    ].join('\n');
}
/** Every question of the statute's flow, each once, in the order in which they are first asked. */
export function statuteQuestions(remedy) {
    const found = new Map();
    const collect = ({ steps }) => {
        for (const { question, then } of steps) {
            if (!found.has(question.id))
                found.set(question.id, question);
            if (isFlow(then))
                collect(then);
        }
    };
    const flow = statuteFlowOf({}, remedy);
    if (flow)
        collect(flow);
    return [...found.values()];
}
