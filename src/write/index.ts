export * from './csv.ts';
export * from './determinations.ts';
export * from './explanation.ts';
export * from './original-columns.ts';
export * from './result-rows.ts';
export * from './rows-set-aside.ts';
export * from './run-record.ts';
export * from './summary.ts';
