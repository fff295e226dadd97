export * from './answers.ts';
export * from './doj-bulk/index.ts';
