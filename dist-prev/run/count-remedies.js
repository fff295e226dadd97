import { contradictionsIn, relief } from '../engine/index.js';
import { keyOf } from '../write/index.js';
/** Counts one person's determinations remedy by remedy, where several can be had, and what nobody has had yet. */
export function countRemedies(decided, others, { tally, answered }) {
    const people = new Map();
    const openTo = new Map();
    const count = (subject, determination) => {
        const { remedy, outcome, duty } = determination;
        tally.add(['remedy', remedy, outcome, duty ?? '']);
        const person = remember(people, remedy, NOBODY);
        if (outcome === 'not-yet')
            person.notYet = true;
        if (relief(outcome) > 0) {
            person.eligible = true;
            remember(openTo, keyOf(subject), () => ({ kind: subject.kind, remedies: [] })).remedies.push(remedy);
        }
        if (answered)
            countAnswers(determination, tally);
    };
    for (const { conviction, determination } of decided)
        count({ kind: 'conviction', conviction }, determination);
    for (const { subject, determination } of others)
        count(subject, determination);
    for (const [remedy, { eligible, notYet }] of people) {
        tally.add(['remedy', remedy, 'people', 'all']);
        if (eligible)
            tally.add(['remedy', remedy, 'people', 'eligible']);
        if (notYet)
            tally.add(['remedy', remedy, 'people', 'not-yet']);
    }
    for (const { kind, remedies } of openTo.values()) {
        tally.add(['gap', kind]);
        tally.add(['overlap', remedies.join(' + ')]);
    }
    if (openTo.size > 0)
        tally.add(['gap', 'people']);
}
const NOBODY = () => ({ eligible: false, notYet: false });
/** Answers of people, each once for each remedy that asked. */
function countAnswers(determination, tally) {
    const given = determination.trace.filter((step) => step.given);
    if (given.length === 0)
        return;
    tally.add(['answers', 'used'], given.length);
    const against = contradictionsIn(determination).length;
    if (against > 0)
        tally.add(['answers', 'contradicted'], against);
}
function remember(memory, key, make) {
    let found = memory.get(key);
    if (found === undefined)
        memory.set(key, (found = make()));
    return found;
}
