export * from './dismissal.ts';
