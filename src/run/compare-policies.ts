import { type Outcome, type Verdict, grants, relief } from '../engine/index.ts';
import type { Conviction, Facts } from '../history/index.ts';
import { type Ended, type Move, Tally } from '../write/index.ts';
import { type Bench, benchOf, countPerson, verdictOn } from './decide-person.ts';
import type { Gathered } from './gather.ts';
import type { RunPlan } from './plan.ts';

/** How many people, and how many convictions. */
export type PeopleAndConvictions = { readonly people: number; readonly convictions: number };

/** What one policy gives, in numbers, and how that differs from the first policy. */
export type PolicyInNumbers = {
  readonly policy: string;
  readonly convictions: Readonly<Record<string, number>>;
  /** People by the outcome that helps them most. */
  readonly people: Readonly<Record<string, number>>;
  readonly peopleRelieved: number;
  readonly impact: { readonly noFelony: number; readonly noConvictionIn7Years: number; readonly noConviction: number };
  /** More relief than by the first policy: convictions, and people who by the first have none at all. */
  readonly gained: PeopleAndConvictions;
  /** Less relief than by the first policy: convictions, and people who by this one have none at all. */
  readonly lost: PeopleAndConvictions;
};

export type Comparison = {
  readonly policies: readonly PolicyInNumbers[];
  /** Convictions whose outcome is not the same under all policies, in the order of the input. */
  readonly moves: readonly Move[];
};

/** Judges the same people by each plan's policy; every difference is told against the first. */
export function comparePolicies({ facts }: Pick<Gathered, 'facts'>, plans: readonly RunPlan[]): Comparison {
  const judges = plans.map((plan) => counting(benchOf(plan)));
  const moves: Move[] = [];
  for (const person of facts) {
    const found = judges.map(({ bench }) => verdictsOn(person, bench));
    const first = found[0]!;
    judges.forEach((judge, i) => {
      const own = found[i]!;
      if (own.size > 0) countPerson(person, [...own].map(asDecided), judge.bench.plan, judge.tally);
      countDifference(judge, first, own);
    });
    for (const conviction of person.convictions) {
      const ends = found.map((each) => endOf(each.get(conviction)));
      if (new Set(ends.map((end) => end?.outcome)).size > 1) moves.push({ conviction: conviction.key, ends });
    }
  }
  return { policies: judges.map(inNumbers), moves };
}

type Counting = ReturnType<typeof counting>;

/** A policy with what is counted under it. */
function counting(bench: Bench): {
  readonly bench: Bench;
  readonly tally: Tally;
  readonly gained: { people: number; convictions: number };
  readonly lost: { people: number; convictions: number };
} {
  return { bench, tally: new Tally(), gained: { people: 0, convictions: 0 }, lost: { people: 0, convictions: 0 } };
}

type Verdicts = ReadonlyMap<Conviction, Verdict>;

function verdictsOn(facts: Facts, { plan, judged }: Bench): Verdicts {
  const found = new Map<Conviction, Verdict>();
  for (const each of judged) {
    for (const subject of each.remedy.cases(facts, { county: plan.county, asOf: plan.asOf })) {
      const verdict = verdictOn(each, subject);
      if (verdict) found.set(subject.conviction, verdict);
    }
  }
  return found;
}

function asDecided([conviction, determination]: readonly [Conviction, Verdict]): {
  readonly conviction: Conviction;
  readonly determination: Verdict;
} {
  return { conviction, determination };
}

function countDifference({ gained, lost }: Counting, first: Verdicts, own: Verdicts): void {
  for (const conviction of new Set([...first.keys(), ...own.keys()])) {
    const more = reliefOf(own.get(conviction)) - reliefOf(first.get(conviction));
    if (more > 0) gained.convictions++;
    if (more < 0) lost.convictions++;
  }
  if (relieved(own) && !relieved(first)) gained.people++;
  if (!relieved(own) && relieved(first)) lost.people++;
}

function reliefOf(verdict: Verdict | undefined): number {
  return verdict ? relief(verdict.outcome) : 0;
}

function relieved(verdicts: Verdicts): boolean {
  return [...verdicts.values()].some(({ outcome }: { readonly outcome: Outcome }) => grants(outcome));
}

function endOf(verdict: Verdict | undefined): Ended | undefined {
  return verdict && { outcome: verdict.outcome, reason: verdict.reason };
}

function inNumbers({ bench, tally, gained, lost }: Counting): PolicyInNumbers {
  return {
    policy: bench.plan.policy.id,
    convictions: tally.under('outcome'),
    people: tally.under('best-outcome'),
    peopleRelieved: tally.get('people', 'some-relief'),
    impact: {
      noFelony: tally.get('impact', 'choices', 'no-felony'),
      noConvictionIn7Years: tally.get('impact', 'choices', 'no-conviction-7-years'),
      noConviction: tally.get('impact', 'choices', 'no-conviction'),
    },
    gained,
    lost,
  };
}
