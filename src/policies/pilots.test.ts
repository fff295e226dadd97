import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Outcome, coverageOf, flowOf, judge } from '../engine/index.ts';
import { type RecordGiven, caseOfRecord } from '../../test/support/record.ts';
import { prop64 } from '../law/index.ts';
import { builtInPolicies, policyNamed } from './built-in.ts';

type Case = RecordGiven & {
  readonly name: string;
  readonly policy: string;
  readonly expect: {
    readonly outcome?: Outcome;
    readonly reason?: string;
    readonly covers?: 'no' | 'unknown';
    readonly missing?: string;
    readonly answers?: Readonly<Record<string, string | boolean>>;
  };
};

const cases = parse(readFileSync(new URL('pilots-cases.yaml', import.meta.url), 'utf8')) as readonly Case[];
const judged = cases.map((given) => {
  const policy = policyNamed(given.policy)!;
  const subject = caseOfRecord(given);
  return { given, verdict: judge(flowOf(policy, prop64), subject), covers: coverageOf(policy, prop64).ask(subject) };
});

test.each(judged.map((each) => [`${each.given.policy}: ${each.given.name}`, each] as const))(
  '%s',
  (_, { given, verdict, covers }) => {
    const { outcome, reason, missing, answers = {} } = given.expect;
    expect(covers.is).toBe(given.expect.covers ?? 'yes');
    expect([outcome ?? verdict.outcome, verdict.reason]).toEqual([verdict.outcome, verdict.reason]);
    expect(verdict.reason).toContain(reason ?? '');
    expect(verdict.missing.join('; ')).toContain(missing ?? '');
    const found = Object.fromEntries(verdict.trace.map(({ id, answer }) => [id, answer.is]));
    const wanted = Object.entries(answers).map(([id, is]) => [id, is === true ? 'yes' : is === false ? 'no' : is]);
    expect(found).toMatchObject(Object.fromEntries(wanted));
  },
);

describe('Every built-in policy', () => {
  test.each(builtInPolicies.map(({ id, source }) => [id, source] as const))(
    '%s says where it comes from',
    (_, source) => {
      expect(source.length).toBeGreaterThan(20);
    },
  );

  const pilots = builtInPolicies.filter(({ county }) => county !== undefined);

  test.each(pilots.map(({ id, notes }) => [id, notes] as const))('%s says what was corrected', (_, notes) => {
    expect(notes?.some((note) => note.startsWith('Corrected: '))).toBe(true);
  });
});
