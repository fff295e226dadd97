export * from './record-destruction.ts';
