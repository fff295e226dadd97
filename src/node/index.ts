export * from './court-folder.ts';
export * from './frames.ts';
export * from './node-effects.ts';
export * from './program.ts';
export * from './results-source.ts';
export * from './thread-crew.ts';
export * from './verify.ts';
