import { type Hash, RunRefused } from '../run/index.ts';
import { type Ledger, type LedgerStore, readLedger } from './ledger.ts';

/** What results are of, as far as keys of convictions mean anything by it. */
export type MadeOf = { readonly county: string; readonly inputs: readonly { readonly sha256: string }[] };

type Kept = { readonly store: LedgerStore; readonly hash: () => Hash };

/** The ledger beside results; refused when it is not of the same inputs, since its keys then mean other people. */
export function ledgerBeside({ record }: { readonly record: MadeOf }, { store, hash }: Kept): Ledger {
  const ledger = readLedger(store, hash);
  if (!isOfThese(record, ledger))
    throw otherInputs(
      'what was sent to courts from this folder was made from other inputs, or for another county, than the results that are in it now: its ledger means other people. Run again with the inputs from which it was sent, into this folder or into another, and put the folder court there; results of a new delivery belong in a folder of their own, from which `cmr court export NEW --after OLD` sends what the courts do not have yet',
    );
  return ledger;
}

/** Refuses results that are to stand beside the ledger of others. */
export function requireOwnLedger(record: MadeOf, { store, hash }: Kept): void {
  if (!isOfThese(record, readLedger(store, hash)))
    throw otherInputs(
      'courts were sent decisions from this folder, made from other inputs or for another county, and its ledger would mean other people than these results. Nothing was written. Choose another folder with --out; from there `cmr court export NEW --after OLD` sends what the courts do not have yet',
      '--out',
    );
}

/** True too when nothing has been sent. */
export function isOfThese({ county, inputs }: MadeOf, { runs }: Pick<Ledger, 'runs'>): boolean {
  const last = runs.at(-1);
  return !last || (last.county === county && last.inputs.join() === filesOf({ inputs }));
}

/** The files of which results are made, to be compared with those of others. */
export function filesOf({ inputs }: Pick<MadeOf, 'inputs'>): string {
  return inputs.map(({ sha256 }) => sha256).join();
}

function otherInputs(hint: string, field?: string): RunRefused {
  return new RunRefused([{ code: 'other-inputs', hint, ...(field === undefined ? {} : { field }) }]);
}
