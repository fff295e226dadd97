export * from './oregon-set-aside.ts';
