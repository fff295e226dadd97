export * from './prop-47.ts';
export { PROP_47_OFFENSES } from './offenses.ts';
