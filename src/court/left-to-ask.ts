import type { Decision } from './decisions.ts';
import { type Status, isFinal } from './answers.ts';
import { type AnyLedger, ledgerOf } from './ledger.ts';
import { normalCaseNumber } from './names.ts';

/** What is left to ask courts for, by what they have answered. */
export type LeftToAsk = {
  readonly decisions: readonly Decision[];
  /** The number of a conviction's case by its key, where the court or the office found another than the record's. */
  readonly renumbered: ReadonlyMap<string, string>;
  /** Decisions not among them, by the court's answer: its last word, or that it cannot place the count under the number it has. */
  readonly answered: ReadonlyMap<Status, number>;
  /** Decisions not among them that an earlier delivery sent: their papers are made from its results. */
  readonly sentEarlier: number;
};

/** Decisions of one remedy that no court has answered for good. What a court could not place is asked under a new number or not at all. */
export function leftToAsk(all: readonly Decision[], remedy: string, ledger: AnyLedger): LeftToAsk {
  const { telling } = ledgerOf(remedy, ledger);
  const decisions: Decision[] = [];
  const renumbered = new Map<string, string>();
  const answered = new Map<Status, number>();
  let sentEarlier = 0;
  for (const decision of all) {
    const key = decision.row.conviction_key;
    const line = telling.get(key);
    if (line?.earlier) {
      sentEarlier++;
      continue;
    }
    const found = normalCaseNumber(line?.answer?.courtCaseNumber ?? '');
    const status = line?.answer?.status;
    if (status !== undefined && (isFinal(status) || found === '' || found === line?.caseNumber)) {
      answered.set(status, (answered.get(status) ?? 0) + 1);
      continue;
    }
    const number = found || normalCaseNumber(line?.caseNumber ?? '');
    if (number !== '') renumbered.set(key, number);
    decisions.push(decision);
  }
  return { decisions, renumbered, answered, sentEarlier };
}
