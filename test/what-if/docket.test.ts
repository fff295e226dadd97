import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Measure,
  NO_OUTCOME,
  OUTCOMES_BY_NUMBER,
  type Passage,
  type Policy,
  emptyPassage,
  flowOf,
  pass,
} from '../../src/engine/index.ts';
import { invent } from '../../src/invent/index.ts';
import { prop64 } from '../../src/law/index.ts';
import { builtInPolicies } from '../../src/policies/index.ts';
import { type Docket, benchOf, countJudgments, countPerson, verdictOn } from '../../src/run/index.ts';
import { Tally } from '../../src/write/index.ts';
import { policyOf } from '../support/policies.ts';
import { gatheredFor } from './gathered.ts';

const NESTED: Policy = policyOf(
  { not: { any: [{ ask: 'misdemeanor-or-infraction' }, { ask: 'age-at-least', age: 60 }] }, then: 'reduce' },
  {
    ask: 'years-since-conviction',
    years: 9,
    then: {
      flow: [
        { ask: 'years-without-conviction', years: 7, setAside: 'ask', then: 'dismiss' },
        { ask: 'section-within', sections: ['HS 11357(a)', 'HS 11360(b)'], then: 'maybe-eligible' },
      ],
      otherwise: 'reduce',
    },
  },
  { ask: 'section-within', sections: ['HS 11360(b)'], then: 'dismiss' },
);
/** Looks at pleas and related charges too. */
const WIDE: Policy = { ...NESTED, id: 'wide', covers: ['related-charges', 'plea-bargains', 'predecessor-sections'] };

const POLICIES = [...builtInPolicies, NESTED, WIDE].map((policy): readonly [string, Policy] => [policy.id, policy]);

let docket: Docket;
let plan: Awaited<ReturnType<typeof gatheredFor>>['plans'][number];

beforeAll(async () => {
  const pieces = [...invent({ people: 300, county: 'SACRAMENTO', seed: 11, faults: 0.4, header: true })];
  const made = await gatheredFor(Buffer.concat(pieces.map(({ bytes }) => bytes)), [WIDE]);
  [docket, plan] = [made.docket, made.plans[0]!];
});

describe.each(POLICIES)('Under %s', (_, policy) => {
  test('the walk in numbers ends where the walk in words ends, for every conviction', () => {
    const { outcomes, endings, ways } = docket.caseload.judge(policy);
    const [bench] = benchOf({ ...plan, policy }).judged;
    const wrong = docket.caseload.subjects.filter((subject, i) => {
      const verdict = verdictOn(bench!, subject);
      if (verdict === undefined) return outcomes[i] !== NO_OUTCOME;
      const ended = ways[endings[i]!];
      const reason = verdict.missing.length > 0 ? undefined : verdict.reason;
      return OUTCOMES_BY_NUMBER[outcomes[i]!] !== verdict.outcome || ended?.reason !== reason;
    });
    expect(wrong.map(({ conviction }) => conviction.key)).toEqual([]);
    expect(new Set(outcomes).size).toBeGreaterThan(1);
  });

  test('the stations count what the traces of all verdicts count', () => {
    const expected: Passage = emptyPassage(flowOf(policy, prop64));
    const [bench] = benchOf({ ...plan, policy }).judged;
    for (const subject of docket.caseload.subjects) {
      const verdict = verdictOn(bench!, subject);
      if (verdict) pass(expected, verdict);
    }
    expect(docket.caseload.judge(policy).passage).toEqual(expected);
  });

  test('people and the impact on their records are counted as a run counts them', () => {
    const tally = new Tally();
    const [bench] = benchOf({ ...plan, policy }).judged;
    for (const facts of docket.people) {
      const decided = prop64.cases(facts, plan).flatMap((subject) => {
        const determination = verdictOn(bench!, subject);
        return determination ? [{ conviction: subject.conviction, determination }] : [];
      });
      if (decided.length > 0) countPerson(facts, decided, plan, tally);
    }
    expect(countJudgments(docket, docket.caseload.judge(policy))).toEqual({
      convictions: tally.under('outcome'),
      people: tally.under('best-outcome'),
      peopleRelieved: tally.get('people', 'some-relief'),
      impact: {
        noFelony: tally.get('impact', 'choices', 'no-felony'),
        noConvictionIn7Years: tally.get('impact', 'choices', 'no-conviction-7-years'),
        noConviction: tally.get('impact', 'choices', 'no-conviction'),
      },
    });
  });
});

/** Values that differ by one at each side of every birthday and anniversary. */
const VALUES: Readonly<Record<string, readonly (number | string)[]>> = {
  age: [14, 18, 21, 25, 30, 40, 45, 50, 57, 60, 65],
  years: [1, 2, 3, 5, 7, 10, 12, 15],
  count: [1, 2, 3, 4],
  date: ['1999-12-31', '2003-06-01', '2010-01-01', '2016-11-08', '2016-11-09', '2016-11-10', '2019-02-28'],
};

const measured = [...prop64.questions.values()].filter(({ measuring }) => measuring);

test.each(measured.map((kind) => [kind.name, kind] as const))(
  'What %s measures says of every value what the question itself answers',
  (_, kind) => {
    const { against, yes, make } = kind.measuring!;
    const others = Object.entries(kind.parameters).filter(([name]) => name !== against);
    const choices = others.map(([name, parameter]) =>
      parameter.type === 'choice' ? parameter.choices.map((value) => [name, value] as const) : [],
    );
    let asked = 0;
    for (const combination of product(choices)) {
      const rest = Object.fromEntries(combination);
      const measure = make(rest);
      for (const value of VALUES[against]!) {
        const ask = kind.make({ ...rest, [against]: value });
        const number = typeof value === 'number' ? value : Number(value.replaceAll('-', ''));
        for (const subject of docket.caseload.subjects) {
          const is = ask(subject).is;
          if (is !== compared(measure(subject), number, yes))
            throw new Error(`${subject.conviction.key}: ${is} for ${value}`);
          asked++;
        }
      }
    }
    expect(asked).toBeGreaterThan(1000);
  },
);

function compared({ least, most }: Measure, value: number, yes: 'at-least' | 'below'): string {
  const atLeast = least >= value ? 'yes' : most < value ? 'no' : 'unknown';
  if (yes === 'at-least' || atLeast === 'unknown') return atLeast;
  return atLeast === 'yes' ? 'no' : 'yes';
}

function product<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (made, list) => made.flatMap((so) => list.map((each) => [...so, each])),
    [[]],
  );
}

const wordless = [...prop64.questions.values()].filter(({ truth }) => truth);

test.each(wordless.map((kind) => [kind.name, kind] as const))(
  'Without its words %s answers the same',
  (_, { parameters, truth, make }) => {
    const choices = Object.entries(parameters).map(([name, parameter]) =>
      parameter.type === 'choice' ? parameter.choices.map((value) => [name, value] as const) : [],
    );
    for (const combination of product(choices)) {
      const values = Object.fromEntries(combination);
      const [short, long] = [truth!(values), make(values)];
      const wrong = docket.caseload.subjects.filter((subject) => short(subject) !== long(subject).is);
      expect(wrong.map(({ conviction }) => conviction.key)).toEqual([]);
    }
  },
);
