import { type AnyLedger, ledgerOf } from './ledger.ts';
import type { Correction } from './plan-export.ts';
import { type Kept, NOTHING_KEPT, type Reviewed, keptDecision, sameDecision } from './reviewed.ts';

/** What people give with a command: decisions, and what the office found out about open questions. */
export type Given = {
  readonly remedy: string;
  readonly reviewed: ReadonlyMap<string, Reviewed>;
  readonly corrections?: ReadonlyMap<string, Correction>;
};

/**
 * What people decided about the convictions of a remedy: now, or before and kept in the ledger. A withdrawal ends when
 * somebody decides otherwise, or finds a number to ask by; the same decision again ends nothing. What an earlier delivery may
 * have sent is told apart by whoever decides about it now.
 */
export function keptWith(ledger: AnyLedger | undefined, { remedy, reviewed, corrections = new Map() }: Given): Kept {
  const before = ledger ? ledgerOf(remedy, ledger) : NOTHING_KEPT;
  const withdrawn = new Set(before.withdrawn);
  for (const key of newDecisions(before, reviewed).keys()) withdrawn.delete(key);
  for (const [key, { withdraw }] of corrections) withdrawn[withdraw ? 'add' : 'delete'](key);
  const unsure = new Map([...before.unsure].filter(([key]) => !reviewed.has(key)));
  return { reviewed: new Map([...before.reviewed, ...reviewed]), withdrawn, unsure };
}

/** What of it the ledger does not have yet, as its entry writes it; nothing when it has all. */
export function newlyKept(
  ledger: AnyLedger,
  { remedy, reviewed, corrections = new Map() }: Given,
): { readonly reviewed?: readonly Reviewed[]; readonly withdrawn?: readonly string[] } {
  const before = ledgerOf(remedy, ledger);
  const decisions = newDecisions(before, reviewed);
  const withdrawn = [...corrections]
    .filter(([key, { withdraw }]) => withdraw && (decisions.has(key) || !before.withdrawn.has(key)))
    .map(([key]) => key);
  return {
    ...(decisions.size > 0 ? { reviewed: [...decisions].map(([key, decision]) => keptDecision(key, decision)) } : {}),
    ...(withdrawn.length > 0 ? { withdrawn } : {}),
  };
}

/** Decisions given that say another thing than those before, or tell apart what was in doubt. */
export function newDecisions(before: Kept, reviewed: ReadonlyMap<string, Reviewed>): ReadonlyMap<string, Reviewed> {
  const isNew = (key: string, decision: Reviewed): boolean =>
    before.unsure.has(key) || !sameDecision(decision, before.reviewed.get(key));
  return new Map([...reviewed].filter(([key, decision]) => isNew(key, decision)));
}
