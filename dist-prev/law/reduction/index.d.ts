export * from './reduction.ts';
export { WOBBLERS } from './wobblers.ts';
