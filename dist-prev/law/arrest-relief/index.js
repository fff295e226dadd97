export * from './arrest-relief.js';
export { PUNISHMENTS } from './punishments.js';
