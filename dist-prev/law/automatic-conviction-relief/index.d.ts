export * from './automatic-conviction-relief.ts';
