export * from './doj-bulk/index.ts';
