import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printProblem } from '../basics/index.ts';
import type { Policy } from '../engine/index.ts';
import { REMEDIES } from '../law/index.ts';
import { readPolicy } from './read-policy.ts';

const good = {
  id: 'our-county',
  remedy: 'prop-64',
  source: 'Announcement of the District Attorney',
  flow: [{ ask: 'years-since-conviction', years: 10, then: 'dismiss' }],
  otherwise: 'hand-review',
};

/** What is told about a policy; each key of the object stands on a line of its own, `flow` on line 5. */
function told(policy: object): readonly string[] {
  const lines = Object.entries(policy).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const read = readPolicy(`{\n${lines.join(',\n')}\n}`, 'our.json', REMEDIES);
  return read.ok ? [] : read.problems.map(printProblem);
}

const withStep = (...steps: readonly object[]): readonly string[] => told({ ...good, flow: steps });

test('A policy with all that it needs is read as it stands', () => {
  const read = readPolicy(JSON.stringify(good), 'our.json', REMEDIES);
  expect(read).toEqual({ ok: true, value: good });
});

test('The sample is read, nested flows and composed questions included, without its address of a schema', () => {
  const text = readFileSync(new URL('../../samples/policy.json', import.meta.url), 'utf8');
  const { $schema: _, ...policy } = JSON.parse(text) as Policy & { $schema: string };
  expect(readPolicy(text, 'policy.json', REMEDIES)).toEqual({ ok: true, value: policy });
});

test('A county is read in any case and written as the files write it', () => {
  const read = readPolicy(JSON.stringify({ ...good, county: 'Los Angeles County' }), 'our.json', REMEDIES);
  expect(read.ok && read.value.county).toBe('LOS ANGELES');
});

test('Everything that is wrong comes back at once, in the order of the lines', () => {
  const text = `{
  "id": "Our County",
  "titel": "Ours",
  "remedy": "prop64",
  "county": "CLARK",
  "inForce": { "from": "2020-02-30" },
  "flow": [
    { "ask": "years-since-conviction", "yeers": 20, "then": "dismis" },
    { "ask": "crime-free", "then": "dismiss" },
    {
      "ask": "section-within",
      "sections": ["HS 11357", "HS 11357.5"],
      "then": "dismiss"
    },
  ],
  "otherwise": "nothing"
}`;
  const read = readPolicy(text, 'our.json', REMEDIES);
  const lines = read.ok ? [] : read.problems.map(printProblem);
  expect(lines.map((line) => line.replace(/misdemeanor-or-infraction, .*/, '(every question)'))).toMatchInlineSnapshot(`
    [
      "our.json line 1, source: the key "source" is missing; expected where the choices come from: an announcement, a file, the person who made them",
      "our.json line 2, id: expected a name in lower case with hyphens, such as "our-county-2020"",
      "our.json line 3, titel: there is no key "titel" here; did you mean "title"?",
      "our.json line 4, remedy: "prop64" is not a remedy; did you mean "prop-64"?",
      "our.json line 5, county: expected one of the 58 counties of California, such as "LOS ANGELES"",
      "our.json line 6, inForce.from: expected a day of the calendar, "YYYY-MM-DD"",
      "our.json line 8, flow[0].yeers: there is no key "yeers" here; did you mean "years"?",
      "our.json line 8, flow[0].yeers: expected a whole number from 1 to 15",
      "our.json line 8, flow[0].then: "dismis" is not an outcome; did you mean "dismiss"? It may be dismiss, reduce, hand-review, not-eligible, already-relieved, city-attorney-review or maybe-eligible",
      "our.json line 9, flow[1].ask: "crime-free" is not a question of this remedy; expected (every question)",
      "our.json line 12, flow[2].sections[1]: "HS 11357.5" is not a section that this question knows; expected "HS 11357", "HS 11358", "HS 11359" or "HS 11360", or a subdivision such as "HS 11357(a)"",
      "our.json line 14, flow[3]: remove the comma before ]",
      "our.json line 16, otherwise: "nothing" is not an outcome; expected dismiss, reduce, hand-review, not-eligible, already-relieved, city-attorney-review or maybe-eligible",
    ]
  `);
});

describe('Of a policy is refused', () => {
  test('a key that is missing, with what belongs there', () => {
    const { source: _, ...without } = good;
    expect(told(without)).toEqual([
      'our.json line 1, source: the key "source" is missing; expected where the choices come from: an announcement, a file, the person who made them',
    ]);
  });

  test('a value of the wrong kind', () => {
    expect(told({ ...good, title: 64 })).toEqual(['our.json line 7, title: expected a title in plain words']);
    expect(told({ ...good, flow: {} })[0]).toMatch(/^our.json line 5, flow: expected a list of steps/);
    expect(told({ ...good, notes: [''] })).toEqual(['our.json line 7, notes[0]: expected a remark']);
  });

  test('a flow without a step', () => {
    expect(told({ ...good, flow: [] })[0]).toMatch(
      /^our.json line 5, flow: the list is empty; expected a list of steps/,
    );
  });

  test('a last day before the first', () => {
    expect(told({ ...good, inForce: { from: '2020-07-01', to: '2020-06-30' } })).toEqual([
      'our.json line 7, inForce.to: expected a day on or after 2020-07-01, the first day',
    ]);
  });

  test('a text that is no object at all', () => {
    const read = readPolicy('[]', 'our.json', REMEDIES);
    expect(read.ok ? [] : read.problems.map(printProblem)).toEqual([
      'our.json line 1: expected a policy: an object in braces',
    ]);
  });

  test('a key given twice', () => {
    const read = readPolicy(`{\n${JSON.stringify(good).slice(1, -1)},\n"id": "other"}`, 'our.json', REMEDIES);
    expect(read.ok ? [] : read.problems.map(printProblem)).toEqual([
      'our.json line 3, id: the key "id" is given twice; keep one of them',
    ]);
  });
});

describe('Of a step is refused', () => {
  test('a parameter that is missing, out of its range or not whole', () => {
    const hint = 'expected a whole number from 1 to 15';
    expect(withStep({ ask: 'years-since-conviction', then: 'dismiss' })[0]).toContain(
      `flow[0].years: the key "years" is missing; ${hint}`,
    );
    for (const years of [0, 16, 1.5, '10', null, -1, 1e300]) {
      expect(withStep({ ask: 'years-since-conviction', years, then: 'dismiss' })).toEqual([
        `our.json line 5, flow[0].years: ${hint}`,
      ]);
    }
  });

  test('a parameter of another question', () => {
    expect(withStep({ ask: 'deceased', years: 5, then: 'dismiss' })).toEqual([
      'our.json line 5, flow[0].years: there is no key "years" here; the keys are ask, then, reason',
    ]);
  });

  test('a question that the remedy does not know, with those that it knows', () => {
    expect(withStep({ ask: 'is-dead', then: 'dismiss' })).toEqual([
      `our.json line 5, flow[0].ask: "is-dead" is not a question of this remedy; expected ${[...REMEDIES[0]!.questions.keys()].join(', ').replace(/, ([^,]*)$/, ' or $1')}`,
    ]);
  });

  test('a question with the name of something that every object has', () => {
    expect(withStep({ ask: 'constructor', then: 'toString' })).toHaveLength(2);
    expect(withStep({ ask: 'deceased', constructor: 1, then: 'dismiss' })).toHaveLength(1);
    expect(withStep({ constructor: 'deceased', then: 'dismiss' })[0]).toContain('expected ask, all, any or not');
    expect(withStep({ then: 'dismiss' })[0]).toContain('nothing is asked here');
  });

  test('an outcome that there is not', () => {
    expect(withStep({ ask: 'deceased', then: 'Dismiss' })[0]).toContain(
      '"Dismiss" is not an outcome; did you mean "dismiss"?',
    );
    expect(withStep({ ask: 'deceased', then: null })[0]).toContain('the outcomes are dismiss, reduce, hand-review');
  });

  test('a day that no calendar has', () => {
    for (const date of ['2016-02-30', '2016-2-3', '11/09/2016', 20161109]) {
      expect(withStep({ ask: 'convicted-on-or-after', date, then: 'not-eligible' })).toEqual([
        'our.json line 5, flow[0].date: expected a day of the calendar, "YYYY-MM-DD"',
      ]);
    }
  });

  test('a section outside the list, and not a subdivision of one inside', () => {
    const tell = (section: unknown) => withStep({ ask: 'section-within', sections: [section], then: 'dismiss' });
    for (const section of ['HS 11357', 'HS 11357(a)', 'HS 11357(b)(2)', 'HS 11360(A)'])
      expect(tell(section)).toEqual([]);
    for (const section of [
      'HS 11357.5',
      'HS 113570',
      '11357',
      'PC 11357',
      'HS 11357 (a)',
      'HS 11357()',
      'hs 11357',
      'HS 11357(a',
      11357,
    ]) {
      expect([section, tell(section).length]).toEqual([section, 1]);
    }
    expect(tell('HS 11362')).toEqual([
      'our.json line 5, flow[0].sections[0]: "HS 11362" is not a section that this question knows; expected "HS 11357", "HS 11358", "HS 11359" or "HS 11360", or a subdivision such as "HS 11357(a)"',
    ]);
    expect(withStep({ ask: 'section-within', sections: [], then: 'dismiss' })[0]).toContain('the list is empty');
  });

  test('an outcome beside a question that is itself wrong, in the same pass', () => {
    expect(withStep({ all: 'deceased', then: 'x' })).toHaveLength(2);
    expect(withStep({ all: [], then: 'x' })).toHaveLength(2);
    expect(withStep({ then: 'x' })).toHaveLength(2);
  });

  test('two questions in one object', () => {
    expect(withStep({ ask: 'deceased', any: [], then: 'dismiss' })).toEqual([
      'our.json line 5, flow[0].any: expected just one of ask, all, any, not in one object',
    ]);
  });

  test('an outcome or a reason inside a composed question, where nothing would heed it', () => {
    const [found] = withStep({ all: [{ ask: 'deceased', then: 'dismiss' }], then: 'dismiss' });
    expect(found).toContain('flow[0].all[0].then: there is no key "then" here');
  });

  test('a reason beside a flow of its own, where nothing would heed it', () => {
    const then = { flow: [{ ask: 'deceased', then: 'dismiss' }], otherwise: 'reduce' };
    expect(withStep({ ask: 'deceased', then, reason: 'Dead' })).toEqual([
      'our.json line 5, flow[0].reason: a reason is of no use beside a flow; write it at the outcomes inside, or remove it',
    ]);
  });

  test('a mistake deep inside, with the path that leads there', () => {
    const deep = { not: { any: [{ ask: 'deceased' }, { ask: 'age-at-least', age: 30 }] } };
    const then = { flow: [{ ...deep, then: 'dismiss' }], otherwise: { then: 'reduce', reasn: 'x' } };
    expect(withStep({ ask: 'deceased', then })).toEqual([
      'our.json line 5, flow[0].then.flow[0].not.any[1].age: expected a whole number from 40 to 65',
      'our.json line 5, flow[0].then.otherwise.reasn: there is no key "reasn" here; did you mean "reason"?',
    ]);
  });
});

test('A message repeats no text that is longer than a name', () => {
  const long = 'SMITH JOHN '.repeat(20);
  const found = [
    ...withStep({ ask: long, then: long, [long]: 1, years: 1 }),
    ...told({ ...good, county: long, remedy: long, [long]: 1 }),
  ];
  expect(found.length).toBeGreaterThan(4);
  expect(found.filter((line) => line.includes('SMITH JOHN SMITH JOHN SMITH JOHN SMITH JOHN'))).toEqual([]);
});
