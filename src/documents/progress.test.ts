import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnyLedger,
  type LineState,
  NOTHING_KEPT,
  REVIEW_DECISIONS,
  type Reviewed,
  STATUSES,
} from '../court/index.ts';
import { POLICY_OUTCOMES, OUTCOME_WORDS } from '../engine/index.ts';
import type { DeterminationRow } from '../results/index.ts';
import { progressOf } from './progress.ts';

const row = (key: string, outcome: string): DeterminationRow =>
  ({ conviction_key: key, subject_id: key, remedy: 'prop-64', outcome, level: 'felony', section: 'HS 11358', route: '', statute_outcome: '' }) as DeterminationRow; // prettier-ignore

const line = (status: string | undefined): LineState =>
  ({ answer: status === undefined ? undefined : { status } }) as LineState;

/** A ledger of Proposition 64 with these lines. */
const ledgerWith = (lines: ReadonlyMap<string, LineState>): AnyLedger =>
  ({ ...NOTHING_KEPT, runs: [{}], live: lines, telling: lines }) as unknown as AnyLedger;

describe('Progress', () => {
  test('adds up, whatever the outcomes, the answers and the decisions are', () => {
    const one = fc.record({
      outcome: fc.constantFrom(...POLICY_OUTCOMES.map((each) => OUTCOME_WORDS[each])),
      answer: fc.constantFrom('not sent', undefined, ...STATUSES),
      review: fc.constantFrom(undefined, ...REVIEW_DECISIONS),
    });
    fc.assert(
      fc.property(fc.array(one), (all) => {
        const live = new Map(
          all.flatMap(({ answer }, i) => (answer === 'not sent' ? [] : [[String(i), line(answer)]])),
        );
        const reviewed = new Map(
          all.flatMap(({ review }, i) => (review ? [[String(i), { decision: review } as Reviewed]] : [])),
        );
        const determinations = all.map(({ outcome }, i) => row(String(i), outcome));
        const { identified, stages } = progressOf({ determinations, ledger: ledgerWith(live), reviewed });
        expect(identified).toBe(all.length);
        expect(stages.granted.all + stages.challenged.all + stages.pending.all).toBe(identified);
      }),
    );
  });

  test('a court’s answer stands above what the office decided, and a person’s decision above the policy', () => {
    const { stages } = progressOf({
      determinations: [
        row('1', 'Eligible for Dismissal'),
        row('2', 'Not eligible'),
        row('3', 'Eligible for Dismissal'),
      ],
      ledger: ledgerWith(new Map([['1', line('ORDERED')]])),
      reviewed: new Map([
        ['1', { decision: 'challenge-risk' } as Reviewed],
        ['3', { decision: 'challenge-risk' } as Reviewed],
      ]),
    });
    expect(stages.granted.of.ordered).toBe(1);
    expect(stages.challenged.of).toMatchObject({ 'challenged-risk': 1, 'not-eligible': 1 });
  });
});
