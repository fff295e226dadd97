export * from './automatic-conviction-relief.js';
