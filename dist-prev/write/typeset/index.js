export * from './document.js';
export * from './printable.js';
