export * from './answers.js';
export * from './doj-bulk/index.js';
export * from './neutral/index.js';
export * from './rap-sheet/index.js';
