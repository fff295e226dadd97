export * from './cannabis-offenses.ts';
export * from './conviction-case.ts';
export { type ListedOffense, type Match, type Sureness } from './listed-offenses.ts';
export { GANG_FELONIES } from './gang-finding.ts';
export * from './plea-bargains.ts';
export * from './registrable-offenses.ts';
export * from './super-strikes.ts';
