export * from './node-effects.ts';
export * from './program.ts';
