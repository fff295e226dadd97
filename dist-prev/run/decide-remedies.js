import { contradictionsIn, determined, judge, statuteFlowOf, } from '../engine/index.js';
import { keyOf } from '../write/index.js';
import { ARREST_REMEDIES, CASE_REMEDIES, REMEDIES } from '../law/index.js';
/** The remedies named, but for the one that a policy decides, in the order of the law's own list. */
export function statuteBenches(remedies, policyOf) {
    const wanted = ({ id }) => id !== policyOf && remedies.includes(id);
    return [
        ...REMEDIES.filter(wanted).map(benchFor),
        ...ARREST_REMEDIES.filter(wanted).map(benchFor),
        ...CASE_REMEDIES.filter(wanted).map(benchFor),
    ];
}
function benchFor(remedy) {
    const flow = statuteFlowOf({}, remedy);
    const doubted = {
        steps: [
            {
                question: notCovered(remedy.covers),
                then: { outcome: 'not-a-candidate', reason: 'Not a conviction that the remedy covers' },
            },
            ...flow.steps,
        ],
        otherwise: flow.otherwise,
    };
    return {
        remedy,
        decide: (facts, asking, answers, found) => {
            for (const each of remedy.cases(facts, asking)) {
                const covered = remedy.covers.ask(each).is;
                if (covered === 'no')
                    continue;
                const subject = remedy.subjectOf(each);
                const given = answers?.about(facts.history.person.key, keyOf(subject));
                const verdict = judge(covered === 'yes' ? flow : doubted, each, given);
                const own = remedy.cautions(each);
                const cautions = given || remedy.notForFiling
                    ? [remedy.notForFiling ?? [], own, given ? contradictions(verdict) : []].flat()
                    : own;
                found.push({ subject, determination: determined(verdict, { remedy: remedy.id, policy: STATUTE, cautions }) });
            }
        },
    };
}
/** What the statutes of the plan's other remedies give to everything in one person's record. */
export function decideOthers(facts, bench) {
    const { plan, others, answers } = bench;
    const found = [];
    const asking = { county: plan.county, asOf: plan.asOf };
    for (const { decide } of others)
        decide(facts, asking, answers, found);
    return found;
}
/** What stands for the policy where no county chooses. */
const STATUTE = 'statute';
export function contradictions(verdict) {
    return contradictionsIn(verdict).map(({ id, answer }) => `An answer given contradicts the record, which stands: ${id} is ${answer.is} by the record; somebody must look`);
}
/** Whether the subject is one that the remedy does not reach: asked only when that cannot be told. */
export function notCovered({ id, cite, asks, ask }) {
    return {
        id: `not(${id})`,
        cite,
        asks: `not: ${asks}`,
        ask: (subject) => {
            const answer = ask(subject);
            return answer.is === 'unknown' ? answer : { ...answer, is: answer.is === 'yes' ? 'no' : 'yes' };
        },
    };
}
