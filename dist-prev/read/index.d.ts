export * from './answers.ts';
export * from './doj-bulk/index.ts';
export * from './neutral/index.ts';
export * from './rap-sheet/index.ts';
