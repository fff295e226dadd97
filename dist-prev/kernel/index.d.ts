export * from './row-kernel.ts';
