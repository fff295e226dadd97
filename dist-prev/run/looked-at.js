import { isFlow } from '../engine/index.js';
import { watchedFacts } from '../history/index.js';
import { decide } from './decide-person.js';
/**
 * The determinations with the facts that each question looked at. Every question is asked once more, of facts that tell
 * when they are looked at; the answers stay those of the determinations. For one person, not for a run.
 */
export function withFactsLookedAt(decided, facts, bench) {
    const seen = new Map();
    decide(facts, { ...bench, judged: bench.judged.map((judged) => watching(judged, seen)) });
    return decided.map(({ conviction, determination }) => {
        const told = (step) => ({
            ...step,
            lookedAt: [...(seen.get(nameOf(conviction.key, step.id))?.values() ?? [])],
        });
        const { statute, trace } = determination;
        const own = { ...determination, trace: trace.map(told) };
        return {
            conviction,
            determination: statute ? { ...own, statute: { ...statute, trace: statute.trace.map(told) } } : own,
        };
    });
}
function watching(judged, seen) {
    const { flow, statute } = judged;
    return { ...judged, flow: flowWatching(flow, seen), statute: statute && flowWatching(statute, seen) };
}
function flowWatching({ steps, otherwise }, seen) {
    return {
        steps: steps.map(({ question, then }) => ({
            question: questionWatching(question, seen),
            then: isFlow(then) ? flowWatching(then, seen) : then,
        })),
        otherwise,
    };
}
/** Watched facts are made for each question anew: what one remembers of them, another would not look at. */
function questionWatching(question, seen) {
    return {
        ...question,
        ask: (subject) => {
            const name = nameOf(subject.conviction.key, question.id);
            const looked = seen.get(name) ?? new Map();
            seen.set(name, looked);
            const facts = watchedFacts(subject.facts, (each) => {
                const { fact, at } = each;
                looked.set(`${fact} ${at?.file} ${at?.row}`, each);
            });
            const conviction = facts.convictions[subject.facts.convictions.indexOf(subject.conviction)];
            return question.ask({ ...subject, facts, conviction: conviction ?? subject.conviction });
        },
    };
}
function nameOf(conviction, question) {
    return `${conviction} ${question}`;
}
