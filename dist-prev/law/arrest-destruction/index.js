export * from './arrest-destruction.js';
