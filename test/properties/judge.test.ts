import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  type Asked,
  type Flow,
  POLICY_OUTCOMES,
  type Outcome,
  type Policy,
  type PolicyStep,
  type Question,
  type QuestionKind,
  type Remedy,
  allAnswers,
  anyAnswer,
  flowOf,
  judge,
  no,
  notAnswer,
  unknown,
  wordsOf,
  yes,
} from '../../src/engine/index.ts';
import './seed.ts';

type Truth = Answer['is'];

/** What is asked about: the answer to each question, by the question's number. */
type World = readonly Truth[];

const QUESTIONS = 6;
const truth = fc.constantFrom<Truth>('yes', 'no', 'unknown');
const world: fc.Arbitrary<World> = fc.array(truth, { minLength: QUESTIONS, maxLength: QUESTIONS });
const outcome = fc.constantFrom(...POLICY_OUTCOMES);

function answerOf(is: Truth, number: number): Answer {
  if (is === 'unknown') return unknown(`fact ${number}`, [{ file: 0, row: number, line: number + 1 }]);
  return (is === 'yes' ? yes : no)(`fact ${number} is ${is}`, [{ file: 0, row: number, line: number + 1 }]);
}

function question(number: number): Question<World> {
  return {
    id: `q${number}`,
    cite: `PC ${number}`,
    asks: `Is it ${number}?`,
    ask: (given) => answerOf(given[number]!, number),
  };
}

/** A flow as data: each step its question and an outcome, or a flow of its own. */
type Drawn = { readonly steps: readonly { readonly then: Outcome | Drawn }[]; readonly otherwise: Outcome };

const { flow: drawn } = fc.letrec<{ flow: Drawn }>((tie) => ({
  flow: fc.record({
    steps: fc.array(
      fc.record({ then: fc.oneof({ depthSize: 'small', withCrossShrink: true }, outcome, tie('flow')) }),
      { maxLength: 3 },
    ),
    otherwise: outcome,
  }),
}));

/** Every step gets a question of its own, so that each unknown answer is free of the others. */
function numbered(shape: Drawn, next: { number: number }): Flow<World> {
  const steps = shape.steps.map(({ then }) => {
    const asked = question(next.number++);
    const ending = typeof then === 'string' ? { outcome: then, reason: `${asked.id} decides` } : numbered(then, next);
    return { question: asked, then: ending };
  });
  return { steps, otherwise: { outcome: shape.otherwise, reason: 'nothing decides' } };
}

function sizeOf(shape: Drawn): number {
  return shape.steps.reduce((sum, { then }) => sum + 1 + (typeof then === 'string' ? 0 : sizeOf(then)), 0);
}

const flow: fc.Arbitrary<Flow<World>> = drawn
  .filter((shape) => sizeOf(shape) <= QUESTIONS)
  .map((shape) => numbered(shape, { number: 0 }));

/** The flow walked with everything known. */
function walked(given: Flow<World>, known: World): { readonly outcome: Outcome; readonly reason: string } {
  for (const { question: asked, then } of given.steps) {
    if (asked.ask(known).is === 'yes') return 'steps' in then ? walked(then, known) : then;
  }
  return given.otherwise;
}

/** Every way in which the unknown answers could turn out. */
function worldsOf(given: World): readonly World[] {
  return given.reduce<readonly World[]>(
    (worlds, is) =>
      worlds.flatMap((each) =>
        (is === 'unknown' ? ['yes' as const, 'no' as const] : [is]).map((known) => [...each, known]),
      ),
    [[]],
  );
}

describe('A flow with unknown answers', () => {
  test('It ends in an outcome when every way of answering ends there, and else in hand review with exactly the outcomes possible', () => {
    fc.assert(
      fc.property(flow, world, (given, facts) => {
        const ends = new Set(worldsOf(facts).map((each) => walked(given, each).outcome));
        const verdict = judge(given, facts);
        expect(new Set(verdict.possible)).toEqual(ends);
        expect(verdict.possible).toHaveLength(ends.size);
        expect(verdict.outcome).toBe(ends.size === 1 ? [...ends][0] : 'hand-review');
      }),
      { numRuns: 3000 },
    );
  });

  test('A decided outcome names nothing missing and gives the reason of a way that is possible', () => {
    fc.assert(
      fc.property(flow, world, (given, facts) => {
        const verdict = judge(given, facts);
        fc.pre(verdict.possible.length === 1);
        expect(verdict.missing).toEqual([]);
        expect(worldsOf(facts).map((each) => walked(given, each).reason)).toContain(verdict.reason);
      }),
      { numRuns: 1000 },
    );
  });

  test('Hand review names every fact on which the outcome hangs', () => {
    fc.assert(
      fc.property(flow, world, (given, facts) => {
        const verdict = judge(given, facts);
        fc.pre(verdict.possible.length > 1);
        expect(verdict.missing).toEqual(expect.arrayContaining([...hangsOn(given, facts)]));
        expect(verdict.reason).toContain(verdict.missing.join('; '));
      }),
      { numRuns: 1000 },
    );
  });

  test('Hand review names no fact that makes no difference', () => {
    fc.assert(
      fc.property(flow, world, (given, facts) => {
        const verdict = judge(given, facts);
        fc.pre(verdict.possible.length > 1);
        expect([...hangsOn(given, facts)]).toEqual(expect.arrayContaining([...verdict.missing]));
      }),
      { numRuns: 1000 },
    );
  });

  test('The trace holds the questions in the order asked, each with the answer that the facts give', () => {
    fc.assert(
      fc.property(flow, world, (given, facts) => {
        const { trace } = judge(given, facts);
        const numbers = trace.map(({ id }) => Number(id.slice(1)));
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(trace.map(({ answer }) => answer)).toEqual(numbers.map((number) => answerOf(facts[number]!, number)));
      }),
      { numRuns: 500 },
    );
  });

  test('Without an unknown answer the outcome, its reason and the place of its fact are those of the one way there is', () => {
    fc.assert(
      fc.property(flow, world, (given, facts) => {
        const known = facts.map((is) => (is === 'unknown' ? 'no' : is));
        const { outcome: found, reason, decidedBy, from } = judge(given, known);
        expect({ outcome: found, reason }).toEqual(walked(given, known));
        const deciding = /^(q\d) decides$/.exec(reason)?.[1];
        expect(deciding ?? decidedBy.id).toBe(decidedBy.id);
        expect(from.map(({ row }) => `q${row}`)).toEqual(deciding === undefined ? [] : [deciding]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The facts that, in some way of answering the others, change the outcome. */
function hangsOn(given: Flow<World>, facts: World): ReadonlySet<string> {
  const hanging = new Set<string>();
  for (const each of worldsOf(facts)) {
    facts.forEach((is, number) => {
      const other = each.with(number, each[number] === 'yes' ? 'no' : 'yes');
      if (is === 'unknown' && walked(given, each).outcome !== walked(given, other).outcome)
        hanging.add(`fact ${number}`);
    });
  }
  return hanging;
}

/** A question of a policy out of atoms, no atom twice. */
type Shape = { readonly all: readonly Shape[] } | { readonly any: readonly Shape[] } | { readonly not: Shape } | 'atom';

const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small' },
    fc.constant('atom' as const),
    fc.record({ all: fc.array(tie('shape'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('shape'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('shape') }),
  ),
}));

function asked(given: Shape, next: { number: number }): Asked {
  if (given === 'atom') return { ask: 'atom', number: next.number++ };
  if ('not' in given) return { not: asked(given.not, next) };
  return 'all' in given
    ? { all: given.all.map((each) => asked(each, next)) }
    : { any: given.any.map((each) => asked(each, next)) };
}

function holds(given: Shape, known: World, next: { number: number }): boolean {
  if (given === 'atom') return known[next.number++] === 'yes';
  if ('not' in given) return !holds(given.not, known, next);
  const parts = ('all' in given ? given.all : given.any).map((each) => holds(each, known, next));
  return 'all' in given ? parts.every(Boolean) : parts.some(Boolean);
}

function atomsIn(given: Shape): number {
  const next = { number: 0 };
  asked(given, next);
  return next.number;
}

const atom: QuestionKind<World> = {
  name: 'atom',
  cite: 'PC 1',
  asks: ({ number }) => `Is it ${String(number)}?`,
  reason: ({ number }) => `it is ${String(number)}`,
  parameters: { number: { type: 'integer', min: 0, max: QUESTIONS, describe: 'its number' } },
  make:
    ({ number }) =>
    (given) =>
      answerOf(given[Number(number)]!, Number(number)),
};

const remedy: Remedy<World> = {
  id: 'test',
  title: 'Test',
  cite: 'PC 0',
  subjectOf: () => ({ kind: 'case', key: '', convictions: [] }),
  cases: () => [],
  covers: question(0),
  first: [],
  questions: new Map([['atom', atom]]),
  cautions: () => [],
};

function policyAsking(given: Shape): Policy {
  const step = { ...asked(given, { number: 0 }), then: 'dismiss' } as PolicyStep;
  return { id: 'test', remedy: 'test', source: 'a test', flow: [step], otherwise: 'not-eligible' };
}

describe('A question composed with all, any and not', () => {
  test('It is yes, no or unknown as trying every way of answering its parts says', () => {
    fc.assert(
      fc.property(
        shape.filter((given) => atomsIn(given) <= QUESTIONS),
        world,
        (given, facts) => {
          const [step] = flowOf(policyAsking(given), remedy).steps;
          const found = new Set(worldsOf(facts).map((each) => holds(given, each, { number: 0 })));
          const expected = found.size === 2 ? 'unknown' : found.has(true) ? 'yes' : 'no';
          expect(step!.question.ask(facts).is).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('All, any and not of answers are those of Kleene, in the words of the answers that decide', () => {
    fc.assert(
      fc.property(fc.array(truth, { maxLength: 4 }), (parts) => {
        const answers = parts.map(answerOf);
        for (const [combined, strong, weak] of [
          [allAnswers(answers), 'no', 'yes'],
          [anyAnswer(answers), 'yes', 'no'],
        ] as const) {
          expect(combined.is).toBe(parts.includes(strong) ? strong : parts.includes('unknown') ? 'unknown' : weak);
          const deciding = answers.filter((each) => each.is === combined.is);
          for (const each of deciding)
            expect(wordsOf(combined)).toContain(each.is === 'unknown' ? each.missing : each.because);
          expect(combined.from).toEqual(deciding.flatMap((each) => each.from ?? []));
        }
      }),
      { numRuns: 500 },
    );
    for (const is of ['yes', 'no', 'unknown'] as const) {
      expect(notAnswer(answerOf(is, 0)).is).toBe(is === 'yes' ? 'no' : is === 'no' ? 'yes' : 'unknown');
    }
  });
});
