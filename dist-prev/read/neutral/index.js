export { readNeutral } from './read-neutral.js';
export { NEUTRAL_FORMAT, NEUTRAL_SCHEMA } from './schema.js';
