import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FoldersMade, outputFolder } from '../node/index.ts';
import type { OutputFolder } from '../run/index.ts';

/** The folder for the results of a run: never one from which courts were sent what other inputs gave. */
export function resultsFolder(path: string, made?: FoldersMade): OutputFolder {
  return {
    ...outputFolder(path, made),
    admit: async (record) => {
      if (!existsSync(join(path, 'court', 'ledger'))) return;
      const { requireLedgerOf } = await import('../paperwork/index.ts');
      requireLedgerOf(path, record);
    },
  };
}
