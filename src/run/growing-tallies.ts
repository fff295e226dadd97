import { Tally, type TallyData } from '../write/index.ts';
import type { Tallies } from './decide-person.ts';

/** Tallies as plain data, for handing between threads. */
export type TalliesData = { readonly common: TallyData; readonly plans: readonly (readonly [number, TallyData])[] };

/** Tallies as they grow. */
export class GrowingTallies implements Tallies {
  readonly common = new Tally();
  readonly #plans = new Map<number, Tally>();

  of(plan: number): Tally {
    let tally = this.#plans.get(plan);
    if (!tally) this.#plans.set(plan, (tally = new Tally()));
    return tally;
  }

  /** All that was counted for a plan, with what was counted for every plan. */
  whole(plan: number): Tally {
    const tally = new Tally();
    tally.addAll(this.common.data());
    tally.addAll(this.of(plan).data());
    return tally;
  }

  addAll({ common, plans }: TalliesData): void {
    this.common.addAll(common);
    for (const [plan, data] of plans) this.of(plan).addAll(data);
  }

  data(): TalliesData {
    return {
      common: this.common.data(),
      plans: [...this.#plans].map(([plan, tally]) => [plan, tally.data()] as const),
    };
  }
}
