import { type CourtEffects, type Ledger, type MadeOf, ledgerBeside, requireOwnLedger } from '../court/index.ts';
import { courtFolder, nodeHash } from '../node/index.ts';

export function courtOf(folder: string): CourtEffects {
  return { ...courtFolder(folder), hash: nodeHash };
}

/** The ledger in a results folder, proved to be of these results. */
export function ledgerIn(folder: string, results: { readonly record: MadeOf }): Ledger {
  return ledgerBeside(results, courtOf(folder));
}

/** Refuses a folder for results whose ledger is of others. */
export function requireLedgerOf(folder: string, record: MadeOf): void {
  requireOwnLedger(record, courtOf(folder));
}
