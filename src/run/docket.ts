import { type CalendarDate, yearsAfter } from '../basics/index.ts';
import {
  Caseload,
  type Judgments,
  NO_OUTCOME,
  OUTCOMES_BY_NUMBER,
  type Outcome,
  type Passage,
  coverageOf,
  grants,
} from '../engine/index.ts';
import type { Conviction, Facts } from '../history/index.ts';
import { type ConvictionCase, REMEDIES } from '../law/index.ts';
import { BEST_FIRST } from './decide-person.ts';
import type { Gathered } from './gather.ts';
import type { RunPlan } from './plan.ts';

/** The convictions of a county that policies for a remedy may look at, person by person, read once and judged at will. */
export type Docket = {
  readonly caseload: Caseload<ConvictionCase>;
  readonly people: readonly Facts[];
  /** The place of each person's first case, and at the end the number of cases: a person's cases stand together. */
  readonly firstCase: Uint32Array;
  /** What the impact on a person's record depends on, as bits: of each case, and of each person's other convictions. */
  readonly marks: Uint8Array;
  readonly otherMarks: Uint8Array;
};

/** What a policy gives, in numbers. */
export type PolicyNumbers = {
  readonly convictions: Readonly<Record<string, number>>;
  /** People by the outcome that helps them most. */
  readonly people: Readonly<Record<string, number>>;
  readonly peopleRelieved: number;
  readonly impact: { readonly noFelony: number; readonly noConvictionIn7Years: number; readonly noConviction: number };
};

/** The docket for a plan's county, day and remedy; the policy may change. The facts must have been gathered for that county. */
export function docketOf(
  { facts }: Pick<Gathered, 'facts'>,
  plan: Pick<RunPlan, 'county' | 'asOf' | 'policy'>,
): Docket {
  const remedy = REMEDIES.find(({ id }) => id === plan.policy.remedy)!;
  const covers = coverageOf({ covers: [...(remedy.widenings?.keys() ?? [])] }, remedy);
  const people: Facts[] = [];
  const cases: ConvictionCase[] = [];
  const firstCase = [0];
  const marks: number[] = [];
  const otherMarks: number[] = [];
  for (const person of facts) {
    const own = remedy.cases(person, plan).filter((subject) => covers.ask(subject).is !== 'no');
    if (own.length === 0) continue;
    people.push(person);
    const inCases = new Set(own.map(({ conviction }) => conviction));
    const others = person.convictions.filter((conviction) => !inCases.has(conviction));
    cases.push(...own);
    marks.push(...own.map(({ conviction }) => marksOf(conviction, plan.asOf)));
    otherMarks.push(others.reduce((all, conviction) => all | marksOf(conviction, plan.asOf), 0));
    firstCase.push(cases.length);
  }
  return {
    caseload: new Caseload(remedy, cases),
    people,
    firstCase: Uint32Array.from(firstCase),
    marks: Uint8Array.from(marks),
    otherMarks: Uint8Array.from(otherMarks),
  };
}

/** How the convictions of a docket go through the policy's flow. */
export function flowCounts({ caseload }: Docket, { policy }: Pick<RunPlan, 'policy'>): Passage {
  return caseload.judge(policy).passage;
}

const STANDS = 1;
const FELONY = 2;
const MAY_BE_FELONY = 4;
const RECENT = 8;
const MAY_BE_RECENT = 16;

/** What cannot be known counts against: nobody is said to be free of a conviction that may be there. */
function marksOf({ standing, level, date }: Conviction, asOf: CalendarDate): number {
  if (standing.kind === 'relieved') return 0;
  const cut = yearsAfter(asOf, -7);
  let marks = STANDS;
  if (level === 'felony') marks |= FELONY;
  if (level === 'felony' || level === 'unknown') marks |= MAY_BE_FELONY;
  if (date.kind === 'known' && date.earliest > cut) marks |= RECENT;
  if (date.kind === 'unknown' || date.latest > cut) marks |= MAY_BE_RECENT;
  return marks;
}

const DISMISSED = OUTCOMES_BY_NUMBER.map((outcome) => outcome === 'dismiss');
const GRANTED = OUTCOMES_BY_NUMBER.map(grants);
/** The smaller the better for the person; outcomes that no policy gives, and no outcome, come last. */
const RANK = Array.from({ length: NO_OUTCOME + 1 }, (_, number) => {
  const rank = BEST_FIRST.indexOf(OUTCOMES_BY_NUMBER[number]!);
  return rank < 0 ? BEST_FIRST.length : rank;
});

/** The outcome that helps each person of a docket most, by the place in {@link BEST_FIRST}; its length where none is looked at. */
export function bestOf({ firstCase, people }: Docket, { outcomes }: Pick<Judgments, 'outcomes'>): Uint8Array {
  const bests = new Uint8Array(people.length).fill(BEST_FIRST.length);
  for (let person = 0; person < bests.length; person++)
    for (let i = firstCase[person]!; i < firstCase[person + 1]!; i++)
      bests[person] = Math.min(bests[person]!, RANK[outcomes[i]!]!);
  return bests;
}

/** Counts what was judged: convictions, people, and what it makes of their records. */
export function countJudgments(docket: Docket, { outcomes }: Pick<Judgments, 'outcomes'>): PolicyNumbers {
  const { firstCase, marks, otherMarks } = docket;
  const convictions = new Uint32Array(256);
  const people = new Uint32Array(BEST_FIRST.length + 1);
  const impact = { noFelony: 0, noConvictionIn7Years: 0, noConviction: 0 };
  let peopleRelieved = 0;
  for (let person = 0; person < otherMarks.length; person++) {
    const other = otherMarks[person]!;
    let all = other;
    let left = other;
    let best = BEST_FIRST.length;
    let granted = false;
    for (let i = firstCase[person]!; i < firstCase[person + 1]!; i++) {
      const outcome = outcomes[i]!;
      const own = marks[i]!;
      convictions[outcome]!++;
      if (RANK[outcome]! < best) best = RANK[outcome]!;
      granted ||= GRANTED[outcome] === true;
      all |= own;
      // A dismissal takes the conviction away; a reduction only the felony.
      if (DISMISSED[outcome]) continue;
      left |= GRANTED[outcome] ? own & ~(FELONY | MAY_BE_FELONY) : own;
    }
    people[best]!++;
    if (granted) peopleRelieved++;
    if (all & FELONY && !(left & MAY_BE_FELONY)) impact.noFelony++;
    if (all & RECENT && !(left & MAY_BE_RECENT)) impact.noConvictionIn7Years++;
    if (all & STANDS && !(left & STANDS)) impact.noConviction++;
  }
  const named = (names: readonly Outcome[], counts: Uint32Array): Record<string, number> =>
    Object.fromEntries(names.map((name, i) => [name, counts[i]!] as const).filter(([, count]) => count > 0));
  return {
    convictions: named(OUTCOMES_BY_NUMBER, convictions),
    people: named(BEST_FIRST, people),
    peopleRelieved,
    impact,
  };
}
