import { isoDate } from '../basics/index.ts';
import { RunRefused } from '../run/index.ts';
import type { CourtEffects } from './court-effects.ts';
import { printEntry } from './ledger.ts';
import { type MadeOf, ledgerBeside } from './ledger-beside.ts';
import { type ReturnReading, type ReturnTerms, readReturn } from './return-file.ts';
import type { Sheet } from './sheet.ts';

export type ImportOutcome = ReturnReading & {
  /** True when the very same file had been taken in before. */
  readonly knownFile: boolean;
};

/**
 * Takes in a court's return file: all of its answers, or none when one of its lines cannot be understood. Taking in the
 * same answers again changes nothing.
 */
export function importReturn(
  sheet: Sheet,
  fileSha256: string,
  terms: ReturnTerms,
  { results, store, hash }: Pick<CourtEffects, 'store' | 'hash'> & { readonly results: { readonly record: MadeOf } },
): ImportOutcome {
  for (let attempt = 0; attempt < 20; attempt++) {
    const ledger = ledgerBeside(results, { store, hash });
    if (ledger.batches.length === 0)
      throw new RunRefused([
        {
          code: 'nothing-sent',
          hint: 'nothing has been sent to a court from this folder; begin with `cmr court export`',
        },
      ]);
    const reading = readReturn(sheet, ledger, terms);
    if (reading.problems.length > 0) throw new RunRefused(reading.problems);
    const knownFile = ledger.returns.has(fileSha256);
    if (reading.answers.length === 0) return { ...reading, knownFile };
    const entry = {
      seq: ledger.entries + 1,
      previous: ledger.head,
      on: isoDate(terms.today),
      kind: 'return' as const,
      fileSha256,
      corrects: terms.correct,
      answers: reading.answers,
    };
    if (store.append(entry.seq, printEntry(entry, hash))) return { ...reading, knownFile };
  }
  throw new RunRefused([
    { code: 'ledger-busy', hint: 'other commands keep writing to this ledger; wait until they are done, then repeat' },
  ]);
}
