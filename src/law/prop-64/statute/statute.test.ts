import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Flow, isFlow, judge, type Outcome, type Question, statuteFlowOf } from '../../../engine/index.ts';
import { type RecordGiven, caseOfRecord } from '../../../../test/support/record.ts';
import type { ConvictionCase } from '../../shared/index.ts';
import { prop64 } from '../prop-64.ts';

type Case = RecordGiven & {
  readonly name: string;
  readonly tests: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly expect: {
    readonly outcome: Outcome;
    readonly decided?: string;
    readonly reason?: string;
    readonly missing?: string;
    readonly possible?: readonly Outcome[];
    readonly route?: string;
    readonly answers?: Readonly<Record<string, 'yes' | 'no' | 'unknown' | boolean>>;
  };
};

const cases = parse(readFileSync(new URL('../statute-cases.yaml', import.meta.url), 'utf8')) as readonly Case[];
const verdicts = cases.map((given) => ({
  given,
  verdict: judge(statuteFlowOf({ readings: given.readings ?? {} }, prop64)!, caseOfRecord(given)),
}));

describe('The statute', () => {
  test.each(verdicts.map((each) => [each.given.name, each] as const))('%s', (_, { given, verdict }) => {
    const { outcome, answers, ...also } = given.expect;
    expect([verdict.outcome, verdict.reason]).toEqual([outcome, verdict.reason]);
    expect(also.decided ?? verdict.decidedBy.id).toBe(verdict.decidedBy.id);
    expect(verdict.reason).toContain(also.reason ?? '');
    expect(verdict.missing.join('; ')).toContain(also.missing ?? '');
    expect(also.possible ?? verdict.possible).toEqual(verdict.possible);
    expect(prop64.statute!.route!(verdict.trace)).toContain(also.route ?? '');
    const found = Object.fromEntries(verdict.trace.map(({ id, answer }) => [id, answer.is]));
    const wanted = Object.entries(answers ?? {}).map(([id, is]) => [
      id,
      is === true ? 'yes' : is === false ? 'no' : is,
    ]);
    expect(found).toMatchObject(Object.fromEntries(wanted));
  });
});

/** Answers that a question cannot give, each with the reason. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  'before-law-in-force': ['unknown'], // the day is always given
  'not-an-adult-conviction': [],
  'reported-again': ['unknown'], // without a case number nothing links two entries
  'predecessor-section': ['unknown'], // a charge that cannot be read is asked about by other-offense
  'accessory-to-cannabis-felony': ['unknown'],
  'plea-from-cannabis-charge': ['unknown'],
  'attempt-or-conspiracy': ['unknown'],
  'several-sections': ['unknown'],
  'new-subdivision': ['unknown'], // what is not printed is not a new subdivision
  'convicted-later': ['yes'], // the record may be of later, or wrong
  'record-incomplete': ['unknown'],
  'described-as-graver': ['unknown'], // the absence is presumed: HS 11361.8(b), (f)
  'unreasonable-risk': ['yes', 'no'], // only a court can judge it
};

describe('Every question of the statute', () => {
  const questions = questionsOf(statuteFlowOf({}, prop64)!);

  test.each([...questions.values()].map((question) => [question.id, question] as const))(
    '%s cites an authority and asks in words',
    (_, { cite, asks }) => {
      expect(cite).not.toBe('');
      expect(asks).toMatch(/\?/);
    },
  );

  test.each([...questions.keys()])('%s has a case for each answer that it can give', (id) => {
    const given = new Set(
      verdicts.flatMap(({ verdict }) =>
        verdict.trace.filter((step) => step.id === id).map((step) => String(step.answer.is)),
      ),
    );
    const missing = ['yes', 'no', 'unknown'].filter((is) => !given.has(is) && !NEVER[id]?.includes(is));
    expect(missing).toEqual([]);
  });

  test('No answer is excused that is given', () => {
    const given = verdicts.flatMap(({ verdict }) =>
      verdict.trace.map(({ id, answer }) => [id, String(answer.is)] as const),
    );
    expect(given.filter(([id, is]) => NEVER[id]?.includes(is))).toEqual([]);
  });
});

function questionsOf(flow: Flow<ConvictionCase>): ReadonlyMap<string, Question<ConvictionCase>> {
  const found = new Map<string, Question<ConvictionCase>>();
  for (const { question, then } of flow.steps) {
    found.set(question.id, question);
    if (isFlow(then)) for (const [id, inner] of questionsOf(then)) found.set(id, inner);
  }
  return found;
}
