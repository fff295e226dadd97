export { cite, printOffense } from './cite.js';
export { oldDecimalReading } from './old-decimals.js';
export { isStatuteCode, STATUTE_CODES } from './offense.js';
export { ownRole } from './own-role.js';
export { parseCharge } from './parse-charge.js';
export { prop64Mention } from './prop64-mention.js';
export { within, withinOrMaybe } from './within.js';
