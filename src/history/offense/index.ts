export { cite, printOffense } from './cite.ts';
export { oldDecimalReading } from './old-decimals.ts';
export type { Charge, Confidence, Offense, OffenseRole, StatuteCode } from './offense.ts';
export { isStatuteCode, STATUTE_CODES } from './offense.ts';
export { isBrokenSupervision, namesNoOffense, ownRole } from './own-role.ts';
export { parseCharge } from './parse-charge.ts';
export { prop64Mention } from './prop64-mention.ts';
export { within, withinOrMaybe } from './within.ts';
