import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CalendarDate, daysAfter, printPartialDate } from '../basics/index.ts';
import {
  type Flow,
  type GivenAnswers,
  type Outcome,
  type Question,
  type Remedy,
  type Verdict,
  isFlow,
  judge,
  statuteFlowOf,
} from '../engine/index.ts';
import { type RecordGiven, arrestOfRecord, caseOfRecord } from '../../test/support/record.ts';
import { convictionElsewhere, courtCaseElsewhere } from '../../test/support/elsewhere.ts';
import { ARREST_REMEDIES, CASE_REMEDIES, REMEDIES } from './index.ts';

type Case = RecordGiven & {
  readonly name: string;
  readonly tests: string;
  /** What a person answered to questions that the record leaves open. */
  readonly answered?: Readonly<Record<string, 'yes' | 'no'>>;
  readonly expect: {
    readonly covered?: string;
    readonly outcome?: Outcome;
    readonly decided?: string;
    readonly reason?: string;
    readonly missing?: string;
    readonly possible?: readonly Outcome[];
    readonly route?: string;
    readonly duty?: string;
    readonly opens?: string;
    readonly caution?: string;
    readonly answers?: Readonly<Record<string, 'yes' | 'no' | 'unknown'>>;
    /** What each answer to an open question leads to. */
    readonly ifAnswered?: Readonly<
      Record<string, { readonly yes: readonly Outcome[]; readonly no: readonly Outcome[] }>
    >;
  };
};

/** A remedy with its cases, whatever its subjects are. */
type Tried = {
  readonly id: string;
  readonly cases: readonly Case[];
  readonly page: string;
  readonly questions: readonly Pick<Question<never>, 'id' | 'cite' | 'asks'>[];
  readonly covered: (given: Case) => string;
  readonly judged: (given: Case, asOf?: CalendarDate) => Verdict;
  readonly cautions: (given: Case) => readonly string[];
};

function tried<C extends { readonly asking: { readonly asOf: CalendarDate } }>(
  remedy: Remedy<C>,
  readerFor: (remedy: Remedy<C>) => (given: RecordGiven) => C,
): Tried {
  const subjectOf = readerFor(remedy);
  const folder = new URL(`${remedy.id}/`, import.meta.url);
  const flow = statuteFlowOf({}, remedy)!;
  const onDay = (subject: C, asOf = subject.asking.asOf): C => ({ ...subject, asking: { ...subject.asking, asOf } });
  return {
    id: remedy.id,
    cases: parse(readFileSync(new URL('cases.yaml', folder), 'utf8')) as readonly Case[],
    page: readFileSync(new URL('law.md', folder), 'utf8'),
    questions: [remedy.covers, ...questionsOf(flow).values()],
    covered: (given) => remedy.covers.ask(subjectOf(given)).is,
    judged: (given, asOf) => judge(flow, onDay(subjectOf(given), asOf), answersOf(given)),
    cautions: (given) => remedy.cautions(subjectOf(given)),
  };
}

function answersOf({ answered = {} }: Case): GivenAnswers {
  const given = { by: 'A. Reviewer', on: '2020-06-01', source: 'the court file' };
  return new Map(Object.entries(answered).map(([id, is]) => [id, { is, ...given }]));
}

const TRIED: readonly Tried[] = [
  ...REMEDIES.filter(({ id }) => id !== 'prop-64').map((remedy) =>
    tried(remedy, ({ state }) => (state === undefined ? caseOfRecord : (given) => convictionElsewhere(given, state))),
  ),
  ...CASE_REMEDIES.map((remedy) =>
    tried(
      remedy,
      ({ state }) =>
        (given) =>
          courtCaseElsewhere(given, state!),
    ),
  ),
  ...ARREST_REMEDIES.map((remedy) => tried(remedy, () => arrestOfRecord)),
];

/** Answers that a question cannot give, each with the reason. */
const NEVER: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '*': {
    'before-law-in-force': ['unknown'], // the day is always given
    'reported-again': ['unknown'], // without a case number nothing links two entries
    'convicted-later': ['yes'], // the record may be of later, or wrong
    'record-incomplete': ['unknown'],
    'charge-unreadable': ['unknown'],
    'nobody-to-ask': ['yes'], // only a person can answer
    'charged-with-any-offense': ['yes'], // a record without an ending is never proof of a pending charge
    'same-arrest-convicted': ['unknown'],
    'unreasonable-risk': ['yes', 'no'], // only a court can judge it
  },
  'prop-47': {
    'no-longer-a-felony': [],
    'attempt-or-unsettled': ['unknown'], // what is possible by its subdivision is asked about next
    'not-of-the-list': ['yes'], // what is on no list is not covered
    'petty-theft-with-prior': ['unknown'],
    burglary: ['unknown'],
    forgery: ['unknown'],
    'checks-without-funds': ['unknown'],
    vehicle: ['unknown'],
    'elder-theft-prior': ['unknown'],
    'identity-theft-beside': ['unknown'],
    'filed-in-time': ['unknown'],
    'felony-in-county-of-prop-47': [],
  },
  reduction: {},
  dismissal: {
    'convicted-in-county': ['unknown'],
    'deferred-entry': ['unknown'],
    'deferral-completed': ['no'], // no entry says that it was not
    'before-ab-651': ['unknown'],
    'before-ab-1352': ['unknown'],
    'before-ab-1585': ['unknown'],
    'before-ab-1115': ['unknown'],
    'before-sb-731': ['unknown'],
  },
  'automatic-conviction-relief': {
    'convicted-in-county': ['unknown'],
    'must-register': ['yes'], // no record shows that a duty still stands
    'in-supervised-release-file': ['yes', 'unknown'], // only the DOJ can see it
    'before-felony-clause': ['unknown'],
    'enhancement-in-cycle': ['yes'], // no record shows for which count it was found true
  },
  'record-destruction': {},
  'oregon-set-aside': {
    'convicted-in-oregon': ['unknown'],
    'class-missing': ['unknown'],
    'class-a-felony': ['unknown'],
    'probation-revoked': ['unknown'], // custody beside a conviction is no part of the invented records
    'charged-now': ['yes'], // a record without an ending is never proof of a pending charge
  },
  'maryland-expungement': {
    'case-in-maryland': ['unknown'],
    'domestically-related-assault': ['yes'], // only a person can answer
    'charged-now': ['yes'], // a record without an ending is never proof of a pending charge
  },
  'arrest-destruction': {
    'entry-not-understood': ['unknown'],
    'proceedings-begun': ['unknown'],
  },
  'arrest-relief': {
    'arrest-without-conviction-in-county': ['no', 'unknown'], // others are no subjects
    'already-granted': ['unknown'],
    'entry-not-understood': ['unknown'],
    'no-offense-of-its-own': ['unknown'],
    'handed-over': ['unknown'],
    'proceedings-suspended': ['unknown'],
    'insanity-verdict': ['unknown'],
    'infraction-only': ['unknown'], // the level is asked about first
    'since-sb-834': ['unknown'],
    'proceedings-begun': ['unknown'],
    acquitted: ['unknown'],
    'charges-dismissed': ['unknown'],
  },
};

const never = (remedy: string, question: string): readonly string[] =>
  NEVER[remedy]?.[question] ?? NEVER['*']?.[question] ?? [];

describe.each(TRIED.map((each) => [each.id, each] as const))('%s', (id, remedy) => {
  const { cases, page, questions, judged } = remedy;

  test.each(cases.map((given) => [`${given.tests}: ${given.name}`, given] as const))('%s', (_, given) => {
    const { reason = '', missing = '', caution = '', answers = {}, ifAnswered = {}, ...exact } = given.expect;
    const verdict = judged(given);
    const found: typeof exact = {
      covered: remedy.covered(given),
      outcome: verdict.outcome,
      decided: verdict.decidedBy.id,
      possible: verdict.possible,
      route: verdict.routes.map((route) => route.id).join(', '),
      ...(verdict.duty && { duty: verdict.duty }),
      ...(verdict.opens && { opens: printPartialDate(verdict.opens) }),
    };
    expect({ reason: verdict.reason, ...found }).toMatchObject(exact);
    expect(verdict.reason).toContain(reason);
    expect(verdict.missing.join('; ')).toContain(missing);
    expect(remedy.cautions(given).join('; ')).toContain(caution);
    expect(Object.fromEntries(verdict.trace.map(({ id: name, answer }) => [name, answer.is]))).toMatchObject(answers);
    const open = verdict.open.map(({ id: name, ifYes, ifNo }) => [name, { yes: ifYes, no: ifNo }]);
    expect(Object.fromEntries(open)).toMatchObject(ifAnswered);
  });

  test('No two cases have the same name about the same passage', () => {
    const names = cases.map((each) => `${each.tests}: ${each.name}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test.each(questions.map((question) => [question.id, question] as const))(
    '%s cites an authority and asks in words',
    (_, { cite, asks }) => {
      expect(cite).not.toBe('');
      expect(asks).toMatch(/\?/);
    },
  );

  const verdicts = cases.map((given) => (given.expect.covered === undefined ? judged(given) : undefined));

  test.each(questions.map((question) => question.id))('%s has a case for each answer that it can give', (question) => {
    const given = new Set([
      ...verdicts.flatMap((verdict) =>
        (verdict?.trace ?? []).filter((step) => step.id === question).map((step) => step.answer.is),
      ),
      ...(question === questions[0]!.id ? cases.map((each) => remedy.covered(each)) : []),
    ]);
    const answered = new Set(cases.flatMap((each) => Object.keys(each.answered ?? {})));
    expect(
      ['yes', 'no', 'unknown'].filter((is) => !given.has(is as 'yes') && !never(id, question).includes(is)),
    ).toEqual([]);
    expect(never(id, question).filter((is) => given.has(is as 'yes') && !answered.has(question))).toEqual([]);
  });

  const waiting = cases.flatMap((given, i) => {
    const { outcome, opens } = verdicts[i] ?? {};
    return outcome === 'not-yet' && opens?.kind === 'known' ? [{ given, ...opens }] : [];
  });

  test('Until the day that the verdict names it is not yet', () => {
    for (const { given, earliest } of waiting)
      expect([given.name, judged(given, daysAfter(earliest, -1)).possible]).toEqual([given.name, ['not-yet']]);
  });

  test('From that day on it is another, and no further wait follows', () => {
    for (const { given, earliest, latest } of waiting)
      for (const day of [earliest, latest])
        expect([given.name, judged(given, day).outcome]).not.toEqual([given.name, 'not-yet']);
  });

  describe('its law.md', () => {
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('|') && !line.startsWith('|---') && !line.startsWith('| Passage'))
      .map((line) => line.slice(2, -2).split(' | '))
      .map(([passage = '', status = '', says = '']) => ({ passage, status, says }));
    const named = new Set(rows.flatMap(({ says }) => [...says.matchAll(/`([a-z0-9-]+)`/g)].map(([, found]) => found!)));
    const asked = new Set(questions.map((question) => question.id));

    test('Each passage is encoded, or a reading, or it says why not', () => {
      expect(rows.length).toBeGreaterThan(4);
      for (const { passage, status, says } of rows) {
        expect([passage, status]).toEqual([passage, expect.stringMatching(/^(encoded|not encoded|reading)$/)]);
        expect(says.length).toBeGreaterThan(20);
      }
    });

    test('It names every question, and none that is not asked', () => {
      expect([...asked].filter((question) => !named.has(question))).toEqual([]);
      expect([...named].filter((question) => !asked.has(question))).toEqual([]);
    });

    test('It is dated', () => {
      expect(page).toMatch(/[Aa]s of \d{1,2} \w+ 20\d\d/);
    });
  });
});

function questionsOf<C>(flow: Flow<C>): ReadonlyMap<string, Question<C>> {
  const found = new Map<string, Question<C>>();
  for (const { question, then } of flow.steps) {
    found.set(question.id, question);
    if (isFlow(then)) for (const [id, inner] of questionsOf(then)) found.set(id, inner);
  }
  return found;
}
