export * from './built-in.js';
export * from './choices.js';
export * from './choices-schema.js';
export { policySchema } from './policy-schema.js';
export * from './print-policy.js';
export * from './read-choices.js';
export * from './read-policy.js';
export * from './usual.js';
