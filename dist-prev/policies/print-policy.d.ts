import { type Policy, type Remedy } from '../engine/index.ts';
/** The policy in plain words, numbered, with citations: every question that is asked, in order, and what each yes decides. */
export declare function printPolicy<C>(policy: Policy, remedies: readonly Remedy<C>[]): string;
