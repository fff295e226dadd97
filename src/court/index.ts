export * from './answers.ts';
export * from './batch.ts';
export * from './carried.ts';
export * from './court-effects.ts';
export * from './decisions.ts';
export * from './earlier.ts';
export * from './export-relief.ts';
export * from './import-return.ts';
export * from './kept.ts';
export * from './ledger-beside.ts';
export {
  type AnyLedger,
  type Ledger,
  type LedgerEntry,
  type LedgerOfRemedy,
  type LedgerRun,
  type LedgerStore,
  type ToldSame,
  entryName,
  ledgerOf,
  printEntry,
  remedyOf,
  sha256Of,
  withCarried,
} from './ledger.ts';
export * from './left-to-ask.ts';
export * from './lists.ts';
export * from './names.ts';
export * from './open-questions.ts';
export * from './plan-export.ts';
export * from './print-list.ts';
export * from './relief-files.ts';
export * from './relief-line.ts';
export * from './relief-schema.ts';
export * from './return-file.ts';
export * from './reviewed.ts';
export * from './sheet.ts';
export * from './status.ts';
export * from './told-same.ts';
export * from './workbook.ts';
