export * from './prop-47.ts';
