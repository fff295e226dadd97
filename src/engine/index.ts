export * from './answer.ts';
export * from './determination.ts';
export * from './flow.ts';
export * from './judge.ts';
export * from './outcome.ts';
export * from './policy.ts';
export * from './question.ts';
export * from './remedy.ts';
