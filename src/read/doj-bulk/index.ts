export * from './build-history.ts';
export * from './bulk-row.ts';
export * from './columns.ts';
export * from './recognize.ts';
export * from './row-batch.ts';
export { SLOTS } from './row-scanner.ts';
export * from './survey.ts';
export * from './run-table.ts';
export * from './set-aside.ts';
