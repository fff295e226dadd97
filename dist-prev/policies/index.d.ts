export type { Vocabulary } from './asked-at.ts';
export * from './built-in.ts';
export * from './choices.ts';
export * from './choices-schema.ts';
export { policySchema } from './policy-schema.ts';
export * from './print-policy.ts';
export * from './read-choices.ts';
export * from './read-policy.ts';
export * from './usual.ts';
