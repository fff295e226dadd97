import { ByteSink } from '../basics/index.ts';
import { GrowingTallies, type TalliesData } from './growing-tallies.ts';
import type { RunPlan } from './plan.ts';
import type { Shelf } from './shelf.ts';

/** The outputs of a piece under one plan, in the order of its rows. */
export type PlanOutputs = {
  readonly plan: number;
  readonly all: Uint8Array<ArrayBuffer>;
  readonly condensed: Uint8Array<ArrayBuffer>;
  readonly prop64: Uint8Array<ArrayBuffer>;
  readonly determinations: Uint8Array<ArrayBuffer>;
  /** People with a conviction in scope who may have lost a row. */
  readonly lostPeople: readonly string[];
};

export type PieceResult = { readonly outputs: readonly PlanOutputs[]; readonly tallies: TalliesData };

/** The room in which the outputs of a piece lie. */
export function roomOf({ outputs }: PieceResult): readonly ArrayBuffer[] {
  return outputs.flatMap(({ all, condensed, prop64, determinations }) =>
    [all, condensed, prop64, determinations].map(({ buffer }) => buffer),
  );
}

/** The outputs of a piece under one plan as they grow. */
export class PlanSinks {
  readonly all: ByteSink;
  readonly condensed: ByteSink;
  readonly prop64: ByteSink;
  readonly determinations: ByteSink;
  readonly lostPeople: string[] = [];

  constructor(expected: number, remedies: number, shelf: Shelf) {
    const sink = (share: number): ByteSink => new ByteSink(shelf.take(Math.ceil(expected * share) + 1024));
    this.all = sink(1.1);
    this.condensed = sink(0.4);
    this.prop64 = sink(0.1);
    // A line for each conviction and remedy.
    this.determinations = sink(0.05 + 0.06 * remedies);
  }
}

/** The outputs of a piece under every plan as they grow, with what is counted. */
export class PieceOutputs extends GrowingTallies {
  used = 0;
  readonly #sinks = new Map<number, PlanSinks>();
  readonly #expected: number;
  readonly #plans: readonly RunPlan[];
  readonly #shelf: Shelf;

  constructor(expected: number, plans: readonly RunPlan[], shelf: Shelf) {
    super();
    this.#expected = expected;
    this.#plans = plans;
    this.#shelf = shelf;
  }

  plan(plan: number): PlanSinks {
    let sinks = this.#sinks.get(plan);
    if (!sinks) {
      sinks = new PlanSinks(this.#expected, this.#plans[plan]!.remedies.length, this.#shelf);
      this.#sinks.set(plan, sinks);
    }
    return sinks;
  }

  result(): PieceResult {
    this.common.add(['rows', 'used'], this.used);
    const outputs = [...this.#sinks].map(([plan, { all, condensed, prop64, determinations, lostPeople }]) => ({
      plan,
      all: all.bytes,
      condensed: condensed.bytes,
      prop64: prop64.bytes,
      determinations: determinations.bytes,
      lostPeople,
    }));
    return { outputs, tallies: this.data() };
  }
}
