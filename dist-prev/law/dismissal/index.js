export * from './dismissal.js';
export { DISMISSAL_OFFENSES } from './lists.js';
