import { NO_ENDING, NO_OUTCOME, OUTCOMES_BY_NUMBER, grants, relief, } from '../engine/index.js';
import { benchOf } from './benches.js';
import { verdictOn } from './decide-person.js';
import { countJudgments } from './docket.js';
/** Judges the same people by each plan's policy; every difference is told against the first. */
export function comparePolicies(docket, plans) {
    const { caseload } = docket;
    const judged = plans.map(({ policy }) => caseload.judge(policy));
    const first = judged[0];
    const policies = judged.map((each, i) => inNumbers(docket, plans[i].policy.id, each, first));
    const moving = [];
    for (let place = 0; place < caseload.subjects.length; place++)
        if (judged.some(({ outcomes }) => outcomes[place] !== first.outcomes[place]))
            moving.push(place);
    const benches = plans.map(benchOf);
    const endAt = (place, i) => endOf(judged[i], place) ?? verdictOn(benches[i].byPolicy, caseload.subjects[place]);
    const moveAt = (place) => ({
        conviction: caseload.subjects[place].conviction.key,
        ends: judged.map(({ outcomes }, i) => (outcomes[place] === NO_OUTCOME ? undefined : endAt(place, i))),
    });
    return { policies, moving, moveAt };
}
/** What a policy gave, in numbers, beside what the first policy gave; without one nothing differs. */
export function inNumbers(docket, policy, { outcomes }, first) {
    const before = first?.outcomes ?? outcomes;
    return {
        policy,
        ...countJudgments(docket, { outcomes }),
        ...differences(docket, before, outcomes),
        changes: changesIn(docket, before, outcomes),
    };
}
/** The ending of the flow; nothing when missing facts decided, whose words only the question has. */
function endOf({ endings, ways }, place) {
    return endings[place] === NO_ENDING ? undefined : ways[endings[place]];
}
/** How much each outcome gives, and whether it is given without a person looking first; none gives nothing. */
const RELIEF = OUTCOMES_BY_NUMBER.map(relief);
const GRANTED = OUTCOMES_BY_NUMBER.map(grants);
function changesIn({ firstCase, people }, before, after) {
    const found = new Map();
    for (let person = 0; person < people.length; person++) {
        for (let i = firstCase[person]; i < firstCase[person + 1]; i++) {
            const [from, to] = [before[i], after[i]];
            if (from === to)
                continue;
            const key = from * 256 + to;
            let change = found.get(key);
            if (!change)
                found.set(key, (change = { from, to, convictions: 0, people: 0, last: -1 }));
            change.convictions++;
            if (change.last !== person)
                [change.people, change.last] = [change.people + 1, person];
        }
    }
    return [...found.values()]
        .toSorted((a, b) => b.convictions - a.convictions || a.from - b.from || a.to - b.to)
        .map(({ from, to, convictions, people: whose }) => ({
        from: OUTCOMES_BY_NUMBER[from],
        to: OUTCOMES_BY_NUMBER[to],
        convictions,
        people: whose,
    }));
}
function differences({ firstCase, people }, before, after) {
    const gained = { people: 0, convictions: 0 };
    const lost = { people: 0, convictions: 0 };
    for (let person = 0; person < people.length; person++) {
        let [relievedBefore, relievedAfter] = [false, false];
        for (let i = firstCase[person]; i < firstCase[person + 1]; i++) {
            const more = (RELIEF[after[i]] ?? 0) - (RELIEF[before[i]] ?? 0);
            if (more > 0)
                gained.convictions++;
            if (more < 0)
                lost.convictions++;
            relievedBefore ||= GRANTED[before[i]] === true;
            relievedAfter ||= GRANTED[after[i]] === true;
        }
        if (relievedAfter && !relievedBefore)
            gained.people++;
        if (!relievedAfter && relievedBefore)
            lost.people++;
    }
    return { gained, lost };
}
