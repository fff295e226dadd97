export type { NeutralDocument } from './document.ts';
export { type NeutralRecord, readNeutral } from './read-neutral.ts';
export { NEUTRAL_FORMAT, NEUTRAL_SCHEMA } from './schema.ts';
