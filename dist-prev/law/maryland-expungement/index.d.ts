export * from './maryland-expungement.ts';
