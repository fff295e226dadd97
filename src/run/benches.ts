import {
  AnswerBook,
  type Flow,
  type Question,
  type Remedy,
  type Station,
  coverageOf,
  emptyPassage,
  flowOf,
  statuteFlowOf,
} from '../engine/index.ts';
import type { Facts } from '../history/index.ts';
import { ARREST_REMEDIES, type ConvictionCase, REMEDIES, arrestCounties } from '../law/index.ts';
import { type StatuteBench, statuteBenches } from './decide-remedies.ts';
import { type RunPlan, asksOthers } from './plan.ts';

/** A remedy with what the plan's policy makes of it: what is looked at, the policy's flow and the statute's. */
export type Judged = {
  readonly remedy: Remedy<ConvictionCase>;
  readonly covers: Question<ConvictionCase>;
  readonly flow: Flow<ConvictionCase>;
  /** The questions of that flow, to count who came to each. */
  readonly stations: readonly Station[];
  readonly statute: Flow<ConvictionCase> | undefined;
};

/** A plan with its names looked up and its flows made; one per worker. */
export type Bench = {
  readonly plan: RunPlan;
  /** The remedy that the plan's policy is for, asked about or not. */
  readonly byPolicy: Judged;
  readonly judged: readonly Judged[];
  /** The other remedies of the plan, which their statutes alone decide. */
  readonly others: readonly StatuteBench[];
  readonly answers: AnswerBook | undefined;
};

export function benchOf(plan: RunPlan): Bench {
  const { remedies, policy, answers } = plan;
  const remedy = REMEDIES.find(({ id }) => id === policy.remedy)!;
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
  readonly plans: readonly RunPlan[];
  readonly #made = new Map<number, Bench>();
  readonly #byCounty: ReadonlyMap<string, number>;
  readonly #aboutArrests: boolean;

  constructor(plans: readonly RunPlan[]) {
    this.plans = plans;
    this.#byCounty = new Map(plans.map((plan, i) => [plan.county, i]));
    this.#aboutArrests = plans.some(({ remedies }) => ARREST_REMEDIES.some(({ id }) => remedies.includes(id)));
  }

  /** Whole records when a policy looks at the charges of a cycle that led to no conviction; else what bears on convictions and, for other remedies, arrests. */
  get wanted(): 'everything' | 'convictions' | 'convictions-and-arrests' {
    if (this.plans.some(({ policy }) => policy.covers !== undefined)) return 'everything';
    return this.plans.some(asksOthers) ? 'convictions-and-arrests' : 'convictions';
  }

  bench(plan: number): Bench {
    let bench = this.#made.get(plan);
    if (!bench) this.#made.set(plan, (bench = benchOf(this.plans[plan]!)));
    return bench;
  }

  /** A plan that names no county asks about law that knows none; else the plans for the counties in which the person was convicted or, where remedies are about arrests, arrested. */
  concerned(facts: Facts): readonly number[] {
    const everywhere = this.#byCounty.get('');
    const found: number[] = everywhere === undefined ? [] : [everywhere];
    const add = (county: string): void => {
      const plan = this.#byCounty.get(county);
      if (plan !== undefined && !found.includes(plan)) found.push(plan);
    };
    for (const { county } of facts.convictions) add(county);
    // Who was only ever arrested in a county is a subject there as well.
    if (this.#aboutArrests) for (const county of arrestCounties(facts)) add(county);
    return found;
  }
}
