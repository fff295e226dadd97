import { beforeAll, describe, expect, test } from 'vitest';
import { type Expect, type InventPlan, invent } from '../../src/invent/index.ts';
import { checkOn } from '../support/read-back.ts';
import { BY_LEVEL, dismissIf, policyOfOptions } from '../support/policies.ts';
import { type Results, runOn, without } from '../support/run-on.ts';

type Answer = {
  readonly person: string;
  readonly conviction: string;
  readonly line: number;
  readonly fault: string;
  readonly expect: Expect;
};

const PLAN: InventPlan = { county: 'SACRAMENTO', seed: 64, people: 350, faults: 1, header: true };
const CHOICES = policyOfOptions({
  baselineEligibility: { dismiss: ['11357', '11358'], reduce: ['11359', '11360'] },
  additionalRelief: {
    subjectUnder21AtConviction: true,
    subjectHasOnlyProp64Charges: true,
    subjectIsDeceased: true,
    subjectAgeThreshold: 57,
    yearsSinceConvictionThreshold: 15,
    yearsCrimeFreeThreshold: 5,
  },
});
const DISMISS_ALL = dismissIf({ ask: 'section-within', sections: ['HS 11357', 'HS 11358', 'HS 11359', 'HS 11360'] });
const AGE = dismissIf({ ask: 'age-at-least', age: 45 });
const YEARS = dismissIf({ ask: 'years-since-conviction', years: 10 });

function invented(plan: InventPlan): { readonly bytes: Uint8Array; readonly answers: readonly Answer[] } {
  const pieces = [...invent(plan)];
  const lines = pieces.flatMap(({ answers }) => answers.split('\n').filter((text) => text !== ''));
  const answers = lines.map((text) => {
    const [person, conviction, line, fault, expected] = text.split(',') as [string, string, string, string, Expect];
    return { person, conviction, line: Number(line), fault, expect: expected };
  });
  return { bytes: new Uint8Array(Buffer.concat(pieces.map(({ bytes }) => bytes))), answers };
}

test('G26: The same seed invents the same file, and another seed another', () => {
  const small = { ...PLAN, people: 60 };
  const bytes = (plan: InventPlan): Buffer => Buffer.from(invented(plan).bytes);
  expect(bytes(small).equals(bytes(small))).toBe(true);
  expect(bytes({ ...small, seed: 65 }).equals(bytes(small))).toBe(false);
});

test('G26: An invented file has misdemeanors, deaths, registrations and comments, and none of its rows is set aside', async () => {
  const { bytes } = invented({ ...PLAN, people: 200, faults: 0 });
  const results = await runOn(bytes, { policy: BY_LEVEL });
  expect(results.setAside).toEqual([]);
  expect(new Set(results.all.map((each) => each['CONV_STAT_DESCR']!.trim()))).toEqual(
    new Set(['FELONY', 'MISDEMEANOR', 'INFRACTION', '']),
  );
  for (const kind of ['DECEASED', 'REGISTRATION'])
    expect(results.all.some((each) => each['STP_TYPE_DESCR'] === kind)).toBe(true);
  expect(results.all.some((each) => each['COMMENT_TEXT']!.trim() !== '')).toBe(true);
});

describe('G26: Of a file in which everybody carries one piece of dirt', () => {
  const dirty = invented(PLAN);
  const clean = invented({ ...PLAN, faults: 0 });
  const runs = new Map<string, Results>();

  beforeAll(async () => {
    for (const [name, bytes, policy] of [
      ['clean', clean.bytes, CHOICES],
      ['dirty', dirty.bytes, CHOICES],
      ['dismiss all', dirty.bytes, DISMISS_ALL],
      ['by level', dirty.bytes, BY_LEVEL],
      ['by age', dirty.bytes, AGE],
      ['by years', dirty.bytes, YEARS],
    ] as const) {
      runs.set(name, await runOn(bytes, { policy }));
    }
  });

  const run = (name: string): Results => runs.get(name)!;
  const those = (expected: Expect): readonly Answer[] => dirty.answers.filter((answer) => answer.expect === expected);
  const lineOf = (name: string, { person, conviction }: Answer) =>
    run(name).determinations.get(`${person}/${conviction}`);

  /** What fails of those answers, as `fault@line`. */
  const failing = (answers: readonly Answer[], holds: (answer: Answer) => boolean): readonly string[] => {
    expect(answers.length).toBeGreaterThan(0);
    return answers
      .filter((answer) => !holds(answer))
      .map(({ fault, line, person }) => `${fault}@${line}, person ${person}`);
  };

  const left = (found: Readonly<Record<string, string>>): boolean => found['outcome'] === 'Hand Review';

  /** A person's determinations without where they stand in the file. */
  const decisions = (name: string, person: string): unknown =>
    [...run(name).determinations.values()]
      .filter((each) => each['subject_id'] === person)
      .map((line) => without(line, 'rows'));

  test('every line of every file of results has the cells of its header', () => {
    const { all, condensed, prop64, setAside, determinations } = run('dirty');
    for (const lines of [all, condensed, prop64, setAside, [...determinations.values()]])
      expect(lines.length).toBeGreaterThan(0);
  });

  test('each row that cannot be used is set aside by its line, and no other', () => {
    const lines = run('dirty').setAside.map((each) => Number(each['line']));
    expect(lines).toEqual(those('row-set-aside').map((answer) => answer.line));
  });

  test('the person of a row set aside is granted nothing unseen', () => {
    const granted = (person: string) =>
      [...run('dismiss all').determinations.values()].some(
        (each) => each['subject_id'] === person && each['outcome']!.startsWith('Eligible'),
      );
    expect(failing(those('row-set-aside'), ({ person }) => !granted(person))).toEqual([]);
  });

  test('nobody is held back but the people of rows set aside', () => {
    const lost = new Set(those('row-set-aside').map((answer) => answer.person));
    const held = [...run('dismiss all').determinations.values()].filter(
      (each) => each['deciding_question'] === 'record-incomplete' && !lost.has(each['subject_id']!),
    );
    expect(held.map((each) => each['conviction_key'])).toEqual([]);
  });

  for (const same of ['same-as-clean', 'counted-once'] as const) {
    test(`whoever's results are ${same} has the same as in the clean file`, () => {
      const kept = those(same).filter(({ fault }) => !SHOWN_IN_RESULTS.has(fault));
      expect(
        failing(
          kept,
          ({ person }) => JSON.stringify(decisions('dirty', person)) === JSON.stringify(decisions('clean', person)),
        ),
      ).toEqual([]);
    });
  }

  test('whoever has other words in the clean file has the same outcomes', () => {
    const outcome = (name: string, person: string) =>
      (decisions(name, person) as { outcome: string; reason: string }[]).map((each) => [each.outcome, each.reason]);
    const shown = those('same-as-clean').filter(({ fault }) => SHOWN_IN_RESULTS.has(fault));
    expect(
      failing(
        shown,
        ({ person }) => JSON.stringify(outcome('dirty', person)) === JSON.stringify(outcome('clean', person)),
      ),
    ).toEqual([]);
  });

  test('what is not covered has no line', () => {
    expect(failing(those('not-covered'), (answer) => lineOf('dismiss all', answer) === undefined)).toEqual([]);
  });

  test('what is never granted is not', () => {
    expect(
      failing(those('never-granted'), (answer) => !lineOf('dismiss all', answer)?.['outcome']!.startsWith('Eligible')),
    ).toEqual([]);
  });

  test('what was relieved already is called so', () => {
    expect(
      failing(those('already-relieved'), (answer) => lineOf('dismiss all', answer)?.['outcome'] === 'Already Relieved'),
    ).toEqual([]);
  });

  test('what warns is used, and the check has remarks or doubts that the clean file does not have', async () => {
    const aside = new Set(run('dirty').setAside.map((each) => Number(each['line'])));
    expect(failing(those('warned'), ({ line }) => !aside.has(line))).toEqual([]);
    const [before, after] = [await checkOn(clean.bytes), await checkOn(dirty.bytes)];
    const marked = 'rows in which a # marker is missing or something else';
    expect([before.remarks[marked], before.remarks['rows dated before 1900']]).toEqual([undefined, undefined]);
    expect(after.remarks[marked]).toBeGreaterThan(0);
    expect(after.remarks['rows dated before 1900']).toBeGreaterThan(0);
    expect(after.remarks['rows dated after the day for which the law is applied']).toBeGreaterThan(0);
  });

  for (const [fact, expected, name] of [
    ['level', 'hand-review:level', 'by level'],
    ['offense', 'hand-review:offense', 'dismiss all'],
    ['later entry', 'hand-review:later-disposition', 'dismiss all'],
  ] as const) {
    test(`a conviction whose ${fact} is not known goes to a person`, () => {
      expect(failing(those(expected), (answer) => lineOf(name, answer)?.['outcome'] === 'Hand Review')).toEqual([]);
    });
  }

  test('a birth date decides only where every possible one agrees', () => {
    const known = (printed: string): boolean => agreeing(printed, 1975, '07-01');
    const ofPerson = ({ person }: Answer) =>
      [...run('by age').determinations.values()].filter(
        (each) => each['subject_id'] === person && each['outcome'] !== 'Already Relieved',
      );
    const unsure = those('hand-review:birth-date').filter(({ fault }) => fault !== 'born-after-everything');
    expect(
      failing(unsure, (answer) => ofPerson(answer).every((each) => left(each) === !known(each['birth_date']!))),
    ).toEqual([]);
  });

  test('a conviction date decides only where every possible one agrees', () => {
    const known = (printed: string): boolean => agreeing(printed, 2010, '07-01');
    expect(
      failing(those('hand-review:conviction-date'), (answer) => {
        const found = lineOf('by years', answer)!;
        if (found['outcome'] === 'Already Relieved') return true;
        return left(found) === !known(found['conviction_date']!);
      }),
    ).toEqual([]);
  });
});

/** Dirt that is shown in words beside an outcome that stays the same: another spelling, another source, a caution. */
const SHOWN_IN_RESULTS = new Set([
  'charge-in-comment',
  'charge-in-comment-after-colon',
  'charge-in-numbered-comment',
  'offense-in-small-letters',
  'offense-with-glued-letters',
  'offense-with-wide-dash',
  'offense-without-blank',
  'blank-before-offense',
  'date-in-disposition',
  'count-key-tail',
  'no-case-number',
  'padded-cells',
  'utf-8-name',
  'windows-1252-name',
]);

/** True when all days of a date as printed, `2010`, `2010-06` or `2010-06-01`, lie on the same side of that day; an interval in doubt never does. */
function agreeing(printed: string, year: number, day: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(printed)) return false;
  const bound = `${year}-${day}`;
  const first = `${printed}-01-01`.slice(0, 10);
  const last = `${printed}-12-31`.slice(0, 10);
  return last <= bound || first > bound;
}
