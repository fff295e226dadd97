export * from './reduction.js';
export { WOBBLERS } from './wobblers.js';
