export * from './dismissal.ts';
export { DISMISSAL_OFFENSES } from './lists.ts';
