import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type PartialDate, MISSING_DATE, onDay, parseIsoDate, parsePartialDate, spanning } from '../../basics/index.ts';
import {
  type Answer,
  type Asking,
  type Policy,
  type PolicyStep,
  type Question,
  flowOf,
  judge,
} from '../../engine/index.ts';
import {
  type Count,
  type CriminalHistory,
  type Cycle,
  type Disposition,
  type Level,
  factsOf,
  parseCharge,
  readDisposition,
} from '../../history/index.ts';
import { type ConvictionCase, convictionCases } from '../shared/index.ts';
import { CYCLE_QUESTIONS } from './cycle-questions.ts';
import { prop64 } from './prop-64.ts';
import { RECORD_QUESTIONS } from './record-questions.ts';
import { statuteGives } from './statute-question.ts';

/** A case of cases.yaml, whose first lines say what each of these means. */
type Case = {
  readonly name: string;
  readonly tests?: string;
  readonly ask?: Readonly<Record<string, unknown>>;
  readonly policy?: readonly PolicyStep[];
  readonly otherwise?: Policy['otherwise'];
  readonly asOf?: string;
  readonly county?: string;
  readonly person?: {
    readonly born?: string;
    readonly doubt?: string;
    readonly deceased?: string;
    readonly rowsSetAside?: readonly number[];
  };
  readonly convictions: readonly ConvictionGiven[];
  readonly expect: Expected;
};

type ConvictionGiven = {
  readonly offense?: string;
  readonly charged?: string;
  readonly level?: Level;
  readonly on?: string;
  readonly county?: string;
  readonly agency?: string;
  readonly comment?: string;
  readonly later?: readonly { readonly on: string; readonly says: string; readonly level?: Level }[];
};

type Expected = {
  readonly answer?: Answer['is'];
  readonly because?: string;
  readonly missing?: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly possible?: readonly string[];
};

const cases = parse(readFileSync(new URL('cases.yaml', import.meta.url), 'utf8')) as readonly Case[];

/** Questions that the record answers by what it holds and what it does not hold: nothing can be missing. */
const NEVER_UNKNOWN = ['deceased', 'record-incomplete', 'another-kind-of-court'];

const askedFirst: readonly Question<ConvictionCase>[] = [prop64.covers, ...prop64.first.map((step) => step.question)];
/** Questions of the pilot counties and of the statute have cases of their own: record-cases.yaml, statute-cases.yaml. */
const elsewhere = new Set([
  'before-law-in-force',
  ...[...RECORD_QUESTIONS, ...CYCLE_QUESTIONS, statuteGives].map(({ name }) => name),
]);
const everyQuestion = [...askedFirst.map((question) => question.id), ...prop64.questions.keys()].filter(
  (id) => !elsewhere.has(id),
);

describe('Proposition 64', () => {
  for (const each of cases) test(each.name, () => (each.policy ? expectVerdict(each) : expectAnswer(each)));
});

describe('The cases', () => {
  for (const id of everyQuestion) {
    test(`They show every answer that ${id} can give`, () => {
      const answers = new Set(cases.filter((each) => each.tests === id).map((each) => each.expect.answer));
      const possible = NEVER_UNKNOWN.includes(id) ? ['no', 'yes'] : ['no', 'unknown', 'yes'];
      expect(answers).toEqual(new Set(possible));
    });
  }

  test('Each asks a question that there is, or a policy', () => {
    expect(
      cases.filter((each) => !each.policy && !everyQuestion.includes(each.tests ?? '')).map((each) => each.name),
    ).toEqual([]);
  });

  test('No two have the same name about the same question', () => {
    const names = cases.map((each) => `${each.tests ?? 'policy'}: ${each.name}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

function expectAnswer({ tests = '', ask = {}, expect: expected, ...given }: Case): void {
  const answer = asking(tests, ask)(caseOf(given));
  expect(answer.is).toBe(expected.answer);
  expect(answer.is === 'unknown' ? answer.missing : answer.because).toContain(
    expected.missing ?? expected.because ?? '',
  );
}

function expectVerdict({ policy = [], otherwise = 'not-eligible', expect: expected, ...given }: Case): void {
  const whole: Policy = { id: 'case', remedy: 'prop-64', source: 'cases.yaml', flow: policy, otherwise };
  const verdict = judge(flowOf(whole, prop64), caseOf(given));
  expect(verdict.outcome).toBe(expected.outcome);
  expect(verdict.reason).toContain(expected.reason ?? '');
  expect(verdict.missing.join('; ')).toContain(expected.missing ?? '');
  expect(verdict.possible).toEqual(expected.possible ?? verdict.possible);
}

/** The question as a policy of one step would ask it, or as it is asked before any policy. */
function asking(id: string, values: Readonly<Record<string, unknown>>): (subject: ConvictionCase) => Answer {
  const first = askedFirst.find((question) => question.id === id);
  if (first) return first.ask;
  const step = { ask: id, ...values, then: 'dismiss' } as PolicyStep;
  const flow = flowOf(
    { id: 'case', remedy: 'prop-64', source: 'cases.yaml', flow: [step], otherwise: 'not-eligible' },
    prop64,
  );
  return flow.steps.at(-1)!.question.ask;
}

function caseOf({
  asOf = '2020-07-01',
  county = 'SACRAMENTO',
  person = {},
  convictions,
}: Pick<Case, 'asOf' | 'county' | 'person' | 'convictions'>): ConvictionCase {
  const from: Asking = { county, asOf: parseIsoDate(asOf)! };
  const cycles = convictions.map((each, i) => cycleOf(each, i, county));
  const history: CriminalHistory = {
    person: {
      key: 'P',
      name: '',
      cii: '',
      sex: '',
      race: '',
      birth: dateOf(person.born ?? '1980-03-14'),
      birthDoubt: person.doubt,
    },
    cycles: person.deceased === undefined ? cycles : [...cycles, death(dateOf(person.deceased), convictions.length)],
    lost: (person.rowsSetAside ?? []).map((line) => ({
      origin: { file: 0, row: line - 2, line },
      code: 'wrong-field-count',
    })),
  };
  return convictionCases(factsOf(history), from)[0]!;
}

function cycleOf(given: ConvictionGiven, index: number, county: string): Cycle {
  const key = `${101 + index}`;
  const origin = { file: 0, row: index, line: index + 2 };
  const convicting = { ...dispositionOf(given, 'CONVICTED'), origin };
  const later = (given.later ?? []).map((entry) => ({
    ...dispositionOf({ ...given, ...entry, level: entry.level ?? 'unknown' }, entry.says),
    origin,
  }));
  const count: Count = {
    ...BARE_COUNT,
    id: `${key}001001000`,
    charge: convicting.charge,
    level: convicting.level,
    dispositions: [convicting, ...later],
    remarks: given.comment === undefined ? [] : [given.comment],
    origins: [origin],
  };
  const event = { kind: 'court', date: convicting.date, county: given.county ?? county } as const;
  return { key, events: [{ ...event, key: `${key}001`, agency: given.agency ?? '', counts: [count] }] };
}

function death(date: PartialDate, index: number): Cycle {
  const key = `${101 + index}`;
  const count: Count = { ...BARE_COUNT, id: `${key}001001000`, origins: [{ file: 0, row: index, line: index + 2 }] };
  return { key, events: [{ kind: 'deceased', key: `${key}001`, date, county: '', agency: '', counts: [count] }] };
}

const BARE_COUNT: Omit<Count, 'id' | 'origins'> = {
  charge: undefined,
  level: 'unknown',
  dispositions: [],
  caseNumbers: [],
  courtNumbers: [],
  remarks: [],
};

function dispositionOf(given: ConvictionGiven, says: string): Omit<Disposition, 'origin'> {
  const { kind, text, statute, lowersTo } = readDisposition(says);
  const date = dateOf(given.on ?? '2010-06-01');
  const offense = given.offense ?? 'HS 11359';
  const known = offense !== 'unknown';
  const level = given.level ?? 'felony';
  return {
    kind,
    text,
    statute,
    date,
    dateFrom: 'step',
    recorded: date,
    order: 0,
    level: kind === 'reduced' && level === 'unknown' ? lowersTo : level,
    charge: known ? parseCharge(offense) : undefined,
    chargeFrom: known ? (given.charged === undefined ? 'charged' : 'convicted') : 'missing',
    sentence: { parts: [] },
  };
}

/** `2010-06-01`, `2010-06`, `2010`, `unknown`, `1990-06-02 to 1991-06-02`. */
function dateOf(text: string): PartialDate {
  const [from = '', to] = text.split(' to ');
  if (to !== undefined) return spanning(dateOf(from), dateOf(to));
  if (from === 'unknown') return MISSING_DATE;
  const day = parseIsoDate(from);
  const date = day === undefined ? parsePartialDate(from.replace('-', '').padEnd(8, '0')) : onDay(day);
  if (date.kind === 'unknown') throw new Error(`no date: ${text}`);
  return date;
}
