import {
  type Judgments,
  NO_ENDING,
  NO_OUTCOME,
  OUTCOMES_BY_NUMBER,
  type Outcome,
  grants,
  numberOf,
  relief,
} from '../engine/index.ts';
import type { Ended, Move } from '../write/index.ts';
import { benchOf } from './benches.ts';
import { verdictOn } from './decide-person.ts';
import { type Docket, type PolicyNumbers, countJudgments } from './docket.ts';
import type { RunPlan } from './plan.ts';

/** How many people, and how many convictions. */
export type PeopleAndConvictions = { readonly people: number; readonly convictions: number };

/** What one policy gives, in numbers, and how that differs from the first policy. */
export type PolicyInNumbers = PolicyNumbers & {
  readonly policy: string;
  /** More relief than by the first policy: convictions, and people who by the first have none at all. */
  readonly gained: PeopleAndConvictions;
  /** Less relief than by the first policy: convictions, and people who by this one have none at all. */
  readonly lost: PeopleAndConvictions;
  /** From which outcome by the first policy to which by this one; most convictions first. */
  readonly changes: readonly Change[];
};

/** Convictions that end in another way, and the people whose they are; nothing where a policy does not look at them. */
export type Change = PeopleAndConvictions & { readonly from: Outcome | undefined; readonly to: Outcome | undefined };

export type Comparison = {
  readonly policies: readonly PolicyInNumbers[];
  /** The places, in the docket, of the convictions whose outcome is not the same under all policies. */
  readonly moving: readonly number[];
  /** How the conviction at a place ends under each policy, in words. */
  readonly moveAt: (place: number) => Move;
};

/** Judges the same people by each plan's policy; every difference is told against the first. */
export function comparePolicies(docket: Docket, plans: readonly RunPlan[]): Comparison {
  const { caseload } = docket;
  const judged = plans.map(({ policy }) => caseload.judge(policy));
  const first = judged[0]!;
  const policies = judged.map((each, i) => inNumbers(docket, plans[i]!.policy.id, each, first));
  const moving: number[] = [];
  for (let place = 0; place < caseload.subjects.length; place++)
    if (judged.some(({ outcomes }) => outcomes[place] !== first.outcomes[place])) moving.push(place);
  const benches = plans.map(benchOf);
  const endAt = (place: number, i: number): Ended | undefined =>
    endOf(judged[i]!, place) ?? verdictOn(benches[i]!.byPolicy, caseload.subjects[place]!);
  const moveAt = (place: number): Move => ({
    conviction: caseload.subjects[place]!.conviction.key,
    ends: judged.map(({ outcomes }, i) => (outcomes[place] === NO_OUTCOME ? undefined : endAt(place, i))),
  });
  return { policies, moving, moveAt };
}

/** What a policy gave, in numbers, beside what the first policy gave; without one nothing differs. */
export function inNumbers(
  docket: Docket,
  policy: string,
  { outcomes }: Pick<Judgments, 'outcomes'>,
  first: Pick<Judgments, 'outcomes'> | undefined,
): PolicyInNumbers {
  const counts = { policy, ...countJudgments(docket, { outcomes }) };
  if (first === undefined || first.outcomes === outcomes) return { ...counts, ...NOTHING_DIFFERS };
  return {
    ...counts,
    ...differences(docket, first.outcomes, outcomes),
    changes: changesIn(docket, first.outcomes, outcomes),
  };
}

const NOBODY: PeopleAndConvictions = { people: 0, convictions: 0 };
const NOTHING_DIFFERS = { gained: NOBODY, lost: NOBODY, changes: [] };

/** The ending of the flow; nothing when missing facts decided, whose words only the question has. */
function endOf({ endings, ways }: Judgments, place: number): Ended | undefined {
  return endings[place] === NO_ENDING ? undefined : ways[endings[place]!];
}

/** How much each outcome gives, and whether it is given without a person looking first; none gives nothing. */
const RELIEF = OUTCOMES_BY_NUMBER.map(relief);
const GRANTED = OUTCOMES_BY_NUMBER.map(grants);

function changesIn({ firstCase, people }: Docket, before: Uint8Array, after: Uint8Array): readonly Change[] {
  const found = new Map<number, { from: number; to: number; convictions: number; people: number; last: number }>();
  for (let person = 0; person < people.length; person++) {
    for (let i = firstCase[person]!; i < firstCase[person + 1]!; i++) {
      const [from, to] = [before[i]!, after[i]!];
      if (from === to) continue;
      const key = from * 256 + to;
      let change = found.get(key);
      if (!change) found.set(key, (change = { from, to, convictions: 0, people: 0, last: -1 }));
      change.convictions++;
      if (change.last !== person) [change.people, change.last] = [change.people + 1, person];
    }
  }
  const changes = [...found.values()].map(({ from, to, convictions, people: whose }) => ({
    from: OUTCOMES_BY_NUMBER[from],
    to: OUTCOMES_BY_NUMBER[to],
    convictions,
    people: whose,
  }));
  return changes.toSorted(mostFirst);
}

/** Orders changes: most convictions first, then by their outcomes. */
export function mostFirst(a: Change, b: Change): number {
  return b.convictions - a.convictions || numberOf(a.from) - numberOf(b.from) || numberOf(a.to) - numberOf(b.to);
}

function differences(
  { firstCase, people }: Docket,
  before: Uint8Array,
  after: Uint8Array,
): Pick<PolicyInNumbers, 'gained' | 'lost'> {
  const gained = { people: 0, convictions: 0 };
  const lost = { people: 0, convictions: 0 };
  for (let person = 0; person < people.length; person++) {
    let [relievedBefore, relievedAfter] = [false, false];
    for (let i = firstCase[person]!; i < firstCase[person + 1]!; i++) {
      const more = (RELIEF[after[i]!] ?? 0) - (RELIEF[before[i]!] ?? 0);
      if (more > 0) gained.convictions++;
      if (more < 0) lost.convictions++;
      relievedBefore ||= GRANTED[before[i]!] === true;
      relievedAfter ||= GRANTED[after[i]!] === true;
    }
    if (relievedAfter && !relievedBefore) gained.people++;
    if (!relievedAfter && relievedBefore) lost.people++;
  }
  return { gained, lost };
}
