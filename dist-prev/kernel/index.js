export * from './row-kernel.js';
