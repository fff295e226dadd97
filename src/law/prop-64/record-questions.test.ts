import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type PolicyStep, flowOf } from '../../engine/index.ts';
import { type RecordGiven, caseOfRecord } from '../../../test/support/record.ts';
import { CYCLE_QUESTIONS } from './cycle-questions.ts';
import { prop64 } from './prop-64.ts';
import { RECORD_QUESTIONS } from './record-questions.ts';
import { statuteGives } from './statute-question.ts';

type Case = RecordGiven & { readonly name: string; readonly ask: { readonly ask: string }; readonly answer: string };

const cases = parse(readFileSync(new URL('record-cases.yaml', import.meta.url), 'utf8')) as readonly Case[];

test.each(cases.map((each) => [`${each.ask.ask}: ${each.name}`, each] as const))(
  '%s',
  (_, { ask, answer, ...given }) => {
    const step = { ...ask, then: 'dismiss' } as PolicyStep;
    const flow = flowOf(
      { id: 'case', remedy: 'prop-64', source: 'record-cases.yaml', flow: [step], otherwise: 'not-eligible' },
      prop64,
    );
    expect(flow.steps.at(-1)!.question.ask(caseOfRecord(given)).is).toBe(answer);
  },
);

/** Answers that a question cannot give: what the record holds can be counted, and no record holds a weight. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  'more-than-one-conviction': ['unknown'],
  'cannabis-charge-in-cycle': ['unknown'],
  'weight-over-a-pound': ['yes', 'no'],
};

describe('Every question', () => {
  const always = [prop64.covers, ...prop64.first.map(({ question }) => question), ...prop64.widenings!.values()];

  test.each([...prop64.questions.values()].map((kind) => [kind.name, kind.cite] as const))(
    'that a policy may ask cites an authority: %s',
    (_, cite) => expect(cite).toMatch(/\S{2}/),
  );

  test.each(always.map(({ id, cite, asks }) => [id, cite, asks] as const))(
    'that is always asked, or takes in more, cites an authority and asks in words: %s',
    (_, cite, asks) => {
      expect(cite).toMatch(/\S{2}/);
      expect(asks).toMatch(/\?$/);
    },
  );
});

describe('Every question of the pilot counties', () => {
  test.each([...RECORD_QUESTIONS, ...CYCLE_QUESTIONS, statuteGives].map((kind) => [kind.name, kind] as const))(
    '%s cites and has a case for each answer',
    (name, { cite }) => {
      const given = new Set(cases.filter((each) => each.ask.ask === name).map(({ answer }) => answer));
      expect(cite).not.toBe('');
      expect(['yes', 'no', 'unknown'].filter((is) => !given.has(is) && !NEVER[name]?.includes(is))).toEqual([]);
    },
  );
});
