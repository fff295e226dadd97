import type { JSX } from 'preact';
import { Notice } from './parts.tsx';

/** What is lost with the ledger of what was sent to courts. */
export function LedgerWarning({ of }: { readonly of: 'run' | 'workspace' }): JSX.Element {
  const isRun = of === 'run';
  return (
    <Notice
      kind="warning"
      title={isRun ? 'Decisions of this run were sent to courts' : 'Ledgers of what was sent to courts are here'}
    >
      Without {isRun ? 'its ledger' : 'them'} nobody can tell what a court has been asked for and has answered, and a
      later export sends everything again. Take {isRun ? 'it' : 'them'} away first: under Courts
      {isRun ? '' : ' of each run'}, download court.zip.
      {isRun ? ' A newer run from the same files can carry the ledger on instead: look under Courts there.' : ''}
    </Notice>
  );
}
