export * from './arrest-relief.ts';
