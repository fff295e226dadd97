export * from './frames.ts';
export * from './node-effects.ts';
export * from './output-folder.ts';
export * from './program.ts';
export * from './reason.ts';
export * from './thread-crew.ts';
export * from './verify.ts';
