export * from './record-destruction.js';
