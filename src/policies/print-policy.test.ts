import { expect, test } from 'vitest';
import { type Policy, type Question, type QuestionKind, type Remedy, yes } from '../engine/index.ts';
import { policyNamed } from './built-in.ts';
import { printPolicy } from './print-policy.ts';

const deceased: QuestionKind<unknown> = {
  name: 'deceased',
  cite: 'PC 1',
  asks: () => 'Is the person dead?',
  reason: () => 'The person is dead',
  parameters: {},
  make: () => () => yes(''),
};

const years: QuestionKind<unknown> = {
  name: 'years',
  cite: 'PC 2',
  asks: ({ years: count }) => `Is it ${String(count)} years ago?`,
  reason: ({ years: count }) => `${String(count)} years ago`,
  parameters: {
    years: { type: 'integer', min: 1, max: 9, describe: 'years' },
    setAside: { type: 'choice', choices: ['ask', 'counts'], otherwise: 'ask', describe: 'what is set aside' },
  },
  make: () => () => yes(''),
};

const relieved: Question<unknown> = { id: 'relieved', cite: 'PC 3', asks: 'Is it dismissed?', ask: () => yes('') };

const remedy: Remedy<unknown> = {
  id: 'made-up',
  title: 'A made-up remedy',
  cite: 'PC 4',
  subjectOf: () => ({ kind: 'case', key: '', convictions: [] }),
  cases: () => [],
  covers: relieved,
  first: [{ question: relieved, then: { outcome: 'already-relieved', reason: 'It is dismissed' } }],
  questions: new Map([deceased, years].map((kind) => [kind.name, kind])),
  cautions: () => [],
};

const policy: Policy = {
  id: 'ours',
  title: 'Our policy',
  remedy: 'made-up',
  county: 'NAPA',
  source: 'A letter',
  inForce: { from: '2020-07-01' },
  notes: ['Of interest'],
  flow: [
    { ask: 'deceased', then: 'dismiss' },
    { ask: 'years', years: 2, setAside: 'counts', then: 'reduce', reason: 'Old' },
    {
      any: [{ not: { ask: 'deceased' } }, { all: [{ ask: 'deceased' }, { ask: 'years', years: 3 }] }],
      then: {
        flow: [
          { ask: 'years', years: 4, then: { flow: [{ ask: 'deceased', then: 'dismiss' }], otherwise: 'reduce' } },
          { ask: 'deceased', then: 'hand-review' },
        ],
        otherwise: { then: 'not-eligible', reason: 'Too new' },
      },
    },
  ],
  otherwise: 'hand-review',
};

test('A policy is printed as the questions that are asked, numbered, with citations and what each yes decides', () => {
  expect(printPolicy(policy, [remedy])).toMatchInlineSnapshot(`
    "Our policy (ours)
    Remedy: A made-up remedy (made-up) [PC 4]
    County: NAPA
    Source: A letter
    In force: from 2020-07-01
    Note: Of interest

    Asked first, whatever the policy says:
    - Is it dismissed? [PC 3]
      Yes: Already Relieved. Reason: It is dismissed

    Then, in this order, until a question answers yes:
    1. Is the person dead? [PC 1]
       Yes: Eligible for Dismissal. Reason: The person is dead
    2. Is it 2 years ago? [PC 2]
       setAside: counts (what is set aside)
       Yes: Eligible for Reduction. Reason: Old
    3. Any of these:
       - Not this:
         - Is the person dead? [PC 1]
       - All of these:
         - Is the person dead? [PC 1]
         - Is it 3 years ago? [PC 2]
           setAside: ask (what is set aside)
       Yes: these questions follow.
       3.1. Is it 4 years ago? [PC 2]
          setAside: ask (what is set aside)
          Yes: these questions follow.
          3.1.1. Is the person dead? [PC 1]
             Yes: Eligible for Dismissal. Reason: The person is dead
          3.1.2. Otherwise: Eligible for Reduction. Reason: No rule of the county's choices applies
       3.2. Is the person dead? [PC 1]
          Yes: Hand Review. Reason: The person is dead
       3.3. Otherwise: Not eligible. Reason: Too new
    4. Otherwise: Hand Review. Reason: No rule of the county's choices applies

    Where an answer is not known and it matters, the conviction goes to hand review."
  `);
});

test('A policy for a remedy that is not here is a bug, not an empty page', () => {
  expect(() => printPolicy(policyNamed('dismiss-everything')!, [])).toThrow('no remedy prop-64');
});
