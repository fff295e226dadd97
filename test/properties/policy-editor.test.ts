import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALIFORNIA_COUNTIES } from '../../src/basics/index.ts';
import {
  type Answer,
  POLICY_OUTCOMES,
  type Outcome,
  type Parameter,
  type Policy,
  type PolicyStep,
  type QuestionKind,
  type Remedy,
  flowOf,
  judge,
  questionsIn,
  no,
  unknown,
  yes,
} from '../../src/engine/index.ts';
import { builtInPolicies, policySchema } from '../../src/policies/index.ts';
import { REMEDIES } from '../../src/law/index.ts';
import {
  type Edited,
  type Path,
  addTo,
  askInstead,
  askMore,
  at,
  endHere,
  formOf,
  move,
  moveInto,
  pathWords,
  remove,
  setForm,
  setOutcome,
  setParameter,
  setReason,
  takeOut,
  ungroup,
  wrap,
} from '../../src/web/screens/policy/flow-edits.ts';
import { openPolicy, policyText, problemsOf } from '../../src/web/screens/policy/open-policy.ts';
import { PROP_64, placeWords } from '../../src/web/screens/policy/words.ts';
import './seed.ts';

const kinds = [...PROP_64.questions.values()];
const words = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,.'()-]{0,30}$/);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function valueOf(parameter: Parameter): fc.Arbitrary<unknown> {
  switch (parameter.type) {
    case 'integer':
      return fc.integer({ min: parameter.min, max: parameter.max });
    case 'date':
      return day;
    case 'choice':
      return fc.constantFrom(...parameter.choices);
    case 'citations': {
      const section = fc.tuple(fc.constantFrom(...parameter.allowed), fc.constantFrom('', '(a)', '(b)(2)'));
      return fc.array(
        section.map((parts) => parts.join('')),
        { minLength: 1, maxLength: 3 },
      );
    }
  }
}

const byName = fc.constantFrom(...kinds).chain(({ name, parameters }) => {
  const entries = Object.entries(parameters);
  const needed = entries.filter(([, { otherwise }]) => otherwise === undefined).map(([key]) => key);
  const values = Object.fromEntries(entries.map(([key, parameter]) => [key, valueOf(parameter)]));
  return fc.record(values, { requiredKeys: needed }).map((given) => ({ ask: name, ...given }));
});
const outcome = fc.constantFrom(...POLICY_OUTCOMES);
const ending = fc.oneof(outcome, fc.record({ then: outcome, reason: words }));

const { flow } = fc.letrec<{ asked: object; flow: PolicyStep[]; step: PolicyStep }>((tie) => {
  const parts = fc.array(tie('asked'), { minLength: 1, maxLength: 3 });
  return {
    asked: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      byName,
      parts.map((all) => ({ all })),
      parts.map((any) => ({ any })),
      tie('asked').map((not) => ({ not })),
    ),
    step: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(tie('asked'), fc.record({ then: outcome, reason: words }, { requiredKeys: ['then'] })).map(joined),
      fc.tuple(tie('asked'), fc.record({ then: fc.record({ flow: tie('flow'), otherwise: ending }) })).map(joined),
    ) as fc.Arbitrary<PolicyStep>,
    flow: fc.array(tie('step'), { minLength: 1, maxLength: 4 }),
  };
});

function joined([first, second]: readonly object[]): object {
  return { ...first, ...second };
}

/** Any policy file that the schema allows. */
const policyFile = fc.record(
  {
    $schema: words,
    id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
    title: words,
    remedy: fc.constant('prop-64'),
    county: fc.constantFrom(...CALIFORNIA_COUNTIES.map(({ name }) => name)),
    source: words,
    inForce: fc.oneof(
      fc.record({ from: day }),
      fc.record({ to: day }),
      fc.tuple(day, day).map((days) => ({ from: days.toSorted()[0]!, to: days.toSorted()[1]! })),
    ),
    notes: fc.array(words, { maxLength: 3 }),
    covers: fc.subarray([...(PROP_64.widenings?.keys() ?? [])], { minLength: 1 }),
    readings: fc.record(
      Object.fromEntries(
        Object.entries(PROP_64.statute?.readings ?? {}).map(([key, reading]) => [key, valueOf(reading)]),
      ),
      { requiredKeys: [] },
    ),
    flow,
    otherwise: ending,
  },
  { requiredKeys: ['id', 'remedy', 'source', 'flow', 'otherwise'] },
);

const fits = new Ajv2020({ strict: false, validateFormats: false, allErrors: false }).compile(policySchema(REMEDIES));

function opened(file: object): Policy {
  const read = openPolicy(JSON.stringify(file), 'own.json');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.policy;
}

describe('The flow editor', () => {
  test('exports any policy that the schema allows, when it was not touched, as it was opened', () => {
    fc.assert(
      fc.property(policyFile, (file) => {
        expect(fits(file)).toBe(true);
        const read = openPolicy(JSON.stringify(file), 'own.json');
        expect(read.ok && JSON.parse(policyText(read.value))).toEqual(file);
      }),
      { numRuns: 300 },
    );
  });

  test('exports the policies that come with the program as they are', () => {
    for (const policy of builtInPolicies) expect(opened(JSON.parse(policyText({ policy })) as object)).toEqual(policy);
  });

  test('makes of any policy, by any changes, one that the schema allows, or says which question was left unfinished', () => {
    fc.assert(
      fc.property(policyFile, fc.array(change, { minLength: 1, maxLength: 12 }), (file, changes) => {
        for (const { policy, stands } of changed(opened(file), changes)) {
          expect(stands).toBeDefined();
          const problems = problemsOf(policy);
          expect(problems.length === 0).toBe(fits(policy));
          const places = [...pathsIn(policy).map(pathWords), 'flow'];
          expect(problems.filter(({ field = '' }) => !places.some((place) => field.startsWith(place)))).toEqual([]);
          expect(problems.filter(({ code }) => !LEFT_OPEN.includes(code))).toEqual([]);
          expect(problems.filter(({ field = '' }) => !/^(?:The flow$|Question \d+)/.test(placeWords(field)))).toEqual(
            [],
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  test('takes a group apart only where everybody gets what they got before', () => {
    fc.assert(
      fc.property(smallFlow, fc.array(answer, { minLength: 3, maxLength: 3 }), (steps, world) => {
        const policy: Policy = {
          id: 'small',
          remedy: 'prop-64',
          source: 'a test',
          flow: steps,
          otherwise: 'not-eligible',
        };
        const got = (made: Policy): Outcome => judge(flowOf(made, small), world).outcome;
        // A `not` taken apart asks for a yes, which is meant.
        const groups = pathsIn(policy).filter((path) => formOf(at(policy, path)) !== 'not');
        const apart = groups.flatMap((path) => ungroup(policy, path)?.policy ?? []);
        expect(apart.map(got)).toEqual(apart.map(() => got(policy)));
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps every question when one is grouped and taken out again, nested and taken out again, moved and moved back', () => {
    fc.assert(
      fc.property(policyFile, fc.nat(), (file, where) => {
        const policy = opened(file);
        const paths = pathsIn(policy);
        const path = paths[where % paths.length]!;
        for (const form of ['all', 'any', 'not'] as const) {
          const grouped = wrap(policy, path, form);
          expect(ungroup(grouped.policy, path)?.policy).toEqual(policy);
          expect(takeOut(grouped.policy, grouped.at)?.policy).toEqual(policy);
        }
        for (const by of [1, -1] as const) {
          const moved = move(policy, path, by);
          const back = moved ? move(moved.policy, moved.at, by === 1 ? -1 : 1)?.policy : policy;
          expect(back).toEqual(policy);
        }
        const nested = moveInto(policy, path);
        const out = nested ? takeOut(nested.policy, nested.at)?.policy : policy;
        expect(namesIn(out!)).toEqual(namesIn(policy));
      }),
      { numRuns: 300 },
    );
  });
});

/** What a person can leave open: an empty group, no day or section, a section that the question does not know. */
const LEFT_OPEN = ['empty', 'bad-date', 'unknown-section'];

/** The policy after each change that can be made, and what stands where it says that the question went. */
function changed(
  policy: Policy,
  changes: readonly { readonly what: number; readonly where: number; readonly value: number }[],
): readonly { readonly policy: Policy; readonly stands: unknown }[] {
  const made: { policy: Policy; stands: unknown }[] = [];
  let now = policy;
  for (const { what, where, value } of changes) {
    const paths = pathsIn(now);
    const path = paths[where % Math.max(1, paths.length)];
    const edited = path && EDITS[what % EDITS.length]!(now, path, value);
    if (!edited) continue;
    now = edited.policy;
    made.push({ policy: now, stands: at(now, edited.at) });
  }
  return made;
}

/** A remedy of three questions, asked of whoever is given by their answers. */
type World = readonly Answer['is'][];
const QUESTIONS = ['first', 'second', 'third'];
const small: Remedy<World> = {
  ...(PROP_64 as unknown as Remedy<World>),
  first: [],
  questions: new Map(
    QUESTIONS.map((id, i): [string, QuestionKind<World>] => [
      id,
      {
        name: id,
        cite: id,
        asks: () => id,
        reason: () => id,
        parameters: {},
        make: () => (world) => (world[i] === 'unknown' ? unknown(id) : world[i] === 'yes' ? yes(id) : no(id)),
      },
    ]),
  ),
};
const answer = fc.constantFrom<Answer['is']>('yes', 'no', 'unknown');
const smallFlow: fc.Arbitrary<PolicyStep[]> = fc.letrec<{ asked: object; flow: PolicyStep[] }>((tie) => {
  const parts = fc.array(tie('asked'), { minLength: 1, maxLength: 3 });
  return {
    asked: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...QUESTIONS).map((ask) => ({ ask })),
      parts.map((all) => ({ all })),
      parts.map((any) => ({ any })),
      tie('asked').map((not) => ({ not })),
    ),
    flow: fc.array(
      fc.tuple(tie('asked'), fc.record({ then: outcome })).map((both) => joined(both) as PolicyStep),
      { minLength: 1, maxLength: 3 },
    ),
  };
}).flow;

const change = fc.record({ what: fc.nat(), where: fc.nat(), value: fc.nat() });

type Edit = (policy: Policy, path: Path, value: number) => Edited | undefined;

const name = (value: number): string => kinds[value % kinds.length]!.name;
const isStep = (path: Path): boolean => path.at(-2) === 'flow';

/** Every change that the editor offers, each where it offers it. */
const EDITS: readonly Edit[] = [
  (policy, path, value) => addTo(policy, listOf(policy, path), ['all', 'any', name(value)][value % 3]!),
  (policy, path, value) => askInstead(policy, path, name(value)),
  (policy, path, value) => (formOf(at(policy, path)) === undefined ? parameterSet(policy, path, value) : undefined),
  (policy, path, value) =>
    ['all', 'any'].includes(formOf(at(policy, path)) ?? '')
      ? setForm(policy, path, value % 2 ? 'all' : 'any')
      : undefined,
  (policy, path, value) =>
    isStep(path) && typeof at<PolicyStep>(policy, path).then === 'string'
      ? setOutcome(policy, path, POLICY_OUTCOMES[value % POLICY_OUTCOMES.length]!)
      : undefined,
  (policy, path, value) =>
    isStep(path) && typeof at<PolicyStep>(policy, path).then === 'string'
      ? setReason(policy, path, [' ', 'Our own words'][value % 2]!)
      : undefined,
  (policy, _, value) => setOutcome(policy, ['otherwise'], POLICY_OUTCOMES[value % POLICY_OUTCOMES.length]! as Outcome),
  (policy, _, value) => setReason(policy, ['otherwise'], ['', 'Otherwise not'][value % 2]!),
  (policy, path, value) => move(policy, path, value % 2 ? 1 : -1),
  (policy, path) => remove(policy, path),
  (policy, path, value) => wrap(policy, path, (['all', 'any', 'not'] as const)[value % 3]!),
  (policy, path) => ungroup(policy, path),
  (policy, path) => takeOut(policy, path),
  (policy, path) => moveInto(policy, path),
  (policy, path, value) =>
    isStep(path) && typeof at<PolicyStep>(policy, path).then === 'string'
      ? askMore(policy, path, name(value))
      : undefined,
  (policy, path) =>
    isStep(path) && typeof at<PolicyStep>(policy, path).then === 'object' ? endHere(policy, path) : undefined,
];

/** Values as its field gives them; sections and days may be left empty there. */
function parameterSet(policy: Policy, path: Path, value: number): Edited | undefined {
  const question = PROP_64.questions.get(at<{ readonly ask: string }>(policy, path).ask)!;
  const [key, parameter] = Object.entries(question.parameters)[0] ?? [];
  if (key === undefined || parameter === undefined) return undefined;
  const values = {
    integer: () => ('min' in parameter ? parameter.min : 0),
    date: () => ['', '2016-11-09'][value % 2]!,
    choice: () => ('choices' in parameter ? parameter.choices[value % parameter.choices.length]! : ''),
    citations: () => [[], ['HS 11362'], 'allowed' in parameter ? [parameter.allowed[0]!] : []][value % 3]!,
  };
  return setParameter(policy, path, key, values[parameter.type]());
}

/** The list that a button behind the question adds to. */
function listOf(policy: Policy, path: Path): Path {
  const form = formOf(at(policy, path));
  if (form === 'all' || form === 'any') return [...path, form];
  const end = path.findLastIndex((key) => typeof key === 'number');
  return path.slice(0, end);
}

/** Where each question and each part stands. */
function pathsIn(policy: Policy): readonly Path[] {
  const inAsked = (path: Path): readonly Path[] => {
    const form = formOf(at(policy, path));
    if (form === undefined) return [path];
    if (form === 'not') return [path, ...inAsked([...path, 'not'])];
    const parts = at<readonly unknown[]>(policy, [...path, form]);
    return [path, ...parts.flatMap((_, i) => inAsked([...path, form, i]))];
  };
  const inFlow = (list: Path): readonly Path[] =>
    at<readonly PolicyStep[]>(policy, list).flatMap(({ then }, i) => [
      ...inAsked([...list, i]),
      ...(typeof then === 'object' ? inFlow([...list, i, 'then', 'flow']) : []),
    ]);
  return inFlow(['flow']);
}

function namesIn(policy: Policy): readonly string[] {
  return questionsIn(policy.flow)
    .map(({ ask }) => ask)
    .toSorted();
}
