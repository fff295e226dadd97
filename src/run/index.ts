export * from './check.ts';
export * from './decide-person.ts';
export * from './decide-piece.ts';
export * from './effects.ts';
export * from './explain.ts';
export * from './plan.ts';
export * from './run.ts';
export * from './survey-inputs.ts';
