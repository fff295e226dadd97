export * from './court.ts';
export { ledgerIn, requireLedgerOf } from './court-effects.ts';
export * from './effects.ts';
export * from './letters.ts';
export * from './lists.ts';
export * from './motions.ts';
export * from './profile-at.ts';
export * from './report.ts';
export * from './tables.ts';
