export * from './arrest-relief.ts';
export { PUNISHMENTS } from './punishments.ts';
