import { AnswerBook, coverageOf, emptyPassage, flowOf, statuteFlowOf, } from '../engine/index.js';
import { ARREST_REMEDIES, REMEDIES, arrestCounties } from '../law/index.js';
import { statuteBenches } from './decide-remedies.js';
export function benchOf(plan) {
    const { remedies, policy, answers } = plan;
    const remedy = REMEDIES.find(({ id }) => id === policy.remedy);
    const flow = flowOf(policy, remedy);
    const { stations } = emptyPassage(flow);
    const covers = coverageOf(policy, remedy);
    const byPolicy = { remedy, covers, flow, stations, statute: statuteFlowOf(policy, remedy) };
    return {
        plan,
        byPolicy,
        judged: remedies.includes(remedy.id) ? [byPolicy] : [],
        others: statuteBenches(remedies, remedy.id),
        answers: answers && answers.length > 0 ? new AnswerBook(answers) : undefined,
    };
}
/** Several plans over the same inputs, each for a county of its own; flows are made when a county is first met. */
export class Benches {
    plans;
    #made = new Map();
    #byCounty;
    #aboutArrests;
    constructor(plans) {
        this.plans = plans;
        this.#byCounty = new Map(plans.map((plan, i) => [plan.county, i]));
        this.#aboutArrests = plans.some(({ remedies }) => ARREST_REMEDIES.some(({ id }) => remedies.includes(id)));
    }
    /** Whole records when a policy looks at the charges of a cycle that led to no conviction; else what bears on convictions. */
    get wanted() {
        return this.#aboutArrests || this.plans.some(({ policy }) => policy.covers !== undefined)
            ? 'everything'
            : 'convictions';
    }
    bench(plan) {
        let bench = this.#made.get(plan);
        if (!bench)
            this.#made.set(plan, (bench = benchOf(this.plans[plan])));
        return bench;
    }
    /** A plan that names no county asks about law that knows none; else the plans for the counties in which the person was convicted or, where remedies are about arrests, arrested. */
    concerned(facts) {
        const everywhere = this.#byCounty.get('');
        const found = everywhere === undefined ? [] : [everywhere];
        const add = (county) => {
            const plan = this.#byCounty.get(county);
            if (plan !== undefined && !found.includes(plan))
                found.push(plan);
        };
        for (const { county } of facts.convictions)
            add(county);
        // Who was only ever arrested in a county is a subject there as well.
        if (this.#aboutArrests)
            for (const county of arrestCounties(facts))
                add(county);
        return found;
    }
}
