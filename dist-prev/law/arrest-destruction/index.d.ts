export * from './arrest-destruction.ts';
