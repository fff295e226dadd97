export * from './prop-47.js';
export { PROP_47_OFFENSES } from './offenses.js';
