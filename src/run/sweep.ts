import {
  type Allowed,
  type Answer,
  type Range,
  type Varied,
  flowOf,
  grants,
  isMeant,
  numbersOf,
  unknown,
  withValue,
} from '../engine/index.ts';
import { REMEDIES } from '../law/index.ts';
import type { SweepCell, SweepTable } from '../write/index.ts';
import { type Judged, benchOf, verdictOn } from './decide-person.ts';
import { RunRefused } from './effects.ts';
import type { Gathered } from './gather.ts';
import type { RunPlan } from './plan.ts';

/** A parameter of the policy's questions and the values that it is given, one after the other. */
export type Variation = Varied & Range;

/** A picture has two sides, and more than this many policies are no picture. */
const MOST_PARAMETERS = 2;
const MOST_POLICIES = 2_500;

/** Refuses a parameter that no question of the policy has, or values that no such question allows; tells which questions change. */
export function questionsVaried(
  { policy }: Pick<RunPlan, 'policy'>,
  variations: readonly Variation[],
): readonly (readonly string[])[] {
  const remedy = REMEDIES.find(({ id }) => id === policy.remedy)!;
  const numbers = numbersOf(policy, remedy);
  const refuse = (code: string, hint: string): never => {
    throw new RunRefused([{ code, field: '--vary', hint }]);
  };
  if (variations.length === 0 || variations.length > MOST_PARAMETERS)
    refuse('how-many-parameters', 'give one parameter to vary, or two');
  if (new Set(variations.map(nameOf)).size < variations.length)
    refuse('same-parameter', 'the same parameter is varied twice');
  const found = variations.map((variation) => {
    const { parameter, from, to } = variation;
    const meant = numbers.filter((each) => isMeant(variation, each));
    if (from > to) refuse('empty-range', `${parameter}: the first value, ${from}, is larger than the last, ${to}`);
    if (meant.length === 0)
      refuse(
        'no-such-parameter',
        `no question of the policy ${policy.id} has the number "${nameOf(variation)}"; ${numbers.length === 0 ? 'they have none at all' : `there is ${list(numbers)}`}`,
      );
    const fits = meant.filter((each) => each.from <= from && to <= each.to);
    if (fits.length === 0) refuse('out-of-range', `${parameter} ${from} to ${to} is not allowed: ${list(meant)}`);
    return fits.map(({ question }) => question);
  });
  const [one = [], two = []] = found;
  if (variations[0]!.parameter === variations[1]?.parameter && one.some((question) => two.includes(question)))
    refuse('same-parameter', 'both would change the same question; name the question of each: QUESTION.PARAMETER=…');
  const policies = variations.reduce((product, { from, to }) => product * (to - from + 1), 1);
  if (policies > MOST_POLICIES) refuse('too-many', `${policies} combinations; at most ${MOST_POLICIES} are judged`);
  return found;
}

function nameOf({ question, parameter }: Varied): string {
  return question === undefined ? parameter : `${question}.${parameter}`;
}

function list(numbers: readonly Allowed[]): string {
  return numbers.map(({ question, parameter, from, to }) => `${question}.${parameter} (${from} to ${to})`).join(', ');
}

/** Judges the people by the policy with every combination of the values. */
export function sweep(gathered: Pick<Gathered, 'facts'>, plan: RunPlan, variations: readonly Variation[]): SweepTable {
  const remedy = REMEDIES.find(({ id }) => id === plan.policy.remedy)!;
  const varied = new Set(questionsVaried(plan, variations).flat());
  const scene = sceneOf(gathered, plan, varied);
  const flowFor = remembering(varied);
  const cells = combinations(variations).map((values) => {
    const policy = variations.reduce(
      (made, variation, i) => withValue(made, remedy, { ...variation, value: values[i]! }),
      plan.policy,
    );
    const judged = benchOf(plan).judged.map((each) => ({ ...each, flow: flowFor(policy, each.remedy) }));
    return { values, ...judgedBy(judged, scene) };
  });
  return { policy: plan.policy.id, parameters: variations.map(nameOf), cells };
}

type Remedy = Judged['remedy'];
type Kind = Remedy['questions'] extends ReadonlyMap<string, infer K> ? K : never;
type Case = Parameters<typeof verdictOn>[1];

/** A person some of whose convictions depend on the values: those, each with its remedy by its place. */
type Person = {
  readonly relieved: boolean;
  readonly open: readonly { readonly under: number; readonly subject: Case }[];
};

/** What no value changes, counted once, and the people of whom it must be asked again. */
type Scene = {
  readonly settled: Readonly<Record<string, number>>;
  readonly peopleRelieved: number;
  readonly people: readonly Person[];
};

/**
 * What is looked at does not depend on the values. Where every road ends alike while the varied questions are unknown, no
 * value changes the outcome, and the conviction need not be judged again.
 */
function sceneOf({ facts }: Pick<Gathered, 'facts'>, plan: RunPlan, varied: ReadonlySet<string>): Scene {
  const nobodyKnows = (kind: Kind): Kind =>
    varied.has(kind.name) ? { ...kind, make: () => () => unknown('the value') } : kind;
  const judged = benchOf(plan).judged.map((each) => ({
    ...each,
    flow: flowOf(plan.policy, withQuestions(each.remedy, nobodyKnows)),
  }));
  const settled: Record<string, number> = {};
  const people: Person[] = [];
  let peopleRelieved = 0;
  for (const person of facts) {
    let relieved = false;
    const open: Person['open'][number][] = [];
    judged.forEach((each, under) => {
      for (const subject of each.remedy.cases(person, { county: plan.county, asOf: plan.asOf })) {
        const verdict = verdictOn(each, subject);
        if (!verdict) continue;
        if (verdict.possible.length > 1) open.push({ under, subject });
        else {
          settled[verdict.outcome] = (settled[verdict.outcome] ?? 0) + 1;
          relieved ||= grants(verdict.outcome);
        }
      }
    });
    if (relieved) peopleRelieved++;
    if (open.length > 0) people.push({ relieved, open });
  }
  return { settled, peopleRelieved, people };
}

function withQuestions(remedy: Remedy, change: (kind: Kind) => Kind): Remedy {
  return { ...remedy, questions: new Map([...remedy.questions].map(([name, kind]) => [name, change(kind)])) };
}

/** Makes flows that ask a question once of each case, unless it is one that is varied. */
function remembering(varied: ReadonlySet<string>): (policy: RunPlan['policy'], remedy: Remedy) => Judged['flow'] {
  const asks = new Map<string, ReturnType<Kind['make']>>();
  const once = (kind: Kind): Kind => ({
    ...kind,
    make: (values) => {
      const key = `${kind.name} ${JSON.stringify(values)}`;
      const known = asks.get(key) ?? remembered(kind.make(values));
      asks.set(key, known);
      return known;
    },
  });
  return (policy, remedy) =>
    flowOf(
      policy,
      withQuestions(remedy, (kind) => (varied.has(kind.name) ? kind : once(kind))),
    );
}

function remembered(ask: ReturnType<Kind['make']>): ReturnType<Kind['make']> {
  const answers = new Map<Case, Answer>();
  return (subject) => {
    let answer = answers.get(subject);
    if (!answer) answers.set(subject, (answer = ask(subject)));
    return answer;
  };
}

function judgedBy(judged: readonly Judged[], { settled, peopleRelieved, people }: Scene): Omit<SweepCell, 'values'> {
  const convictions = { ...settled };
  let more = 0;
  for (const { relieved, open } of people) {
    let now = false;
    for (const { under, subject } of open) {
      const outcome = verdictOn(judged[under]!, subject)?.outcome;
      if (outcome === undefined) continue;
      convictions[outcome] = (convictions[outcome] ?? 0) + 1;
      now ||= grants(outcome);
    }
    if (now && !relieved) more++;
  }
  return { peopleRelieved: peopleRelieved + more, convictions };
}

/** Every combination of the values; the last parameter changes fastest. */
function combinations(variations: readonly Range[]): readonly (readonly number[])[] {
  return variations.reduce<readonly (readonly number[])[]>(
    (made, { from, to }) =>
      made.flatMap((values) => Array.from({ length: to - from + 1 }, (_, i) => [...values, from + i])),
    [[]],
  );
}
