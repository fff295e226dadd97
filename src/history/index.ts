export * from './conviction.ts';
export * from './criminal-history.ts';
export * from './disposition.ts';
export * from './facts.ts';
export * from './level.ts';
export * from './offense/index.ts';
export * from './origin.ts';
export * from './sentence.ts';
