export * from './frames.ts';
export * from './node-effects.ts';
export * from './program.ts';
export * from './thread-crew.ts';
export * from './typesetter.ts';
export * from './typst-compiler.ts';
export * from './verify.ts';
