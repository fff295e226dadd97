export * from './basics/index.ts';
export * from './engine/index.ts';
export * from './history/index.ts';
export * from './law/index.ts';
export * from './policies/index.ts';
export * from './read/index.ts';
export * from './run/index.ts';
export * from './write/index.ts';
