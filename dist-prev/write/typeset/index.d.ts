export * from './document.ts';
export * from './printable.ts';
