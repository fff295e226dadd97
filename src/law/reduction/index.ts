export * from './reduction.ts';
