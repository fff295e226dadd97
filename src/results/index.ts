export * from './person-named.ts';
export * from './results.ts';
