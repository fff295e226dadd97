import { expect, test } from 'vitest';
import { type Flow, allAnswers, judge, unknown } from './index.ts';

const flowAsking = (answer: ReturnType<typeof unknown>): Flow<null> => ({
  steps: [
    {
      question: { id: 'q', cite: 'PC 1', asks: 'Is it?', ask: () => answer },
      then: { outcome: 'dismiss', reason: 'it is' },
    },
  ],
  otherwise: { outcome: 'not-eligible', reason: 'it is not' },
});

test('A missing fact whose words hold a semicolon is one fact', () => {
  const fact = 'whether it is one; the old way of writing it may be another';
  expect(judge(flowAsking(unknown(fact)), null).missing).toEqual([fact]);
});

test('Facts missing together are told one by one, each once', () => {
  const [one, two] = ['whether a; or b', 'the date'];
  const answer = allAnswers([unknown(one!), unknown(two!), allAnswers([unknown(one!), unknown(two!)])]);
  expect(judge(flowAsking(answer), null).missing).toEqual([one, two]);
  expect(answer).toMatchObject({ missing: `${one}; ${two}` });
});
