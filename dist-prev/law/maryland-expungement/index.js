export * from './maryland-expungement.js';
