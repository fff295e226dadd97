import { type Flow } from '../engine/index.ts';
/** A flow in plain words: every question in its order, numbered, with its citation and what a yes decides. */
export declare function printFlow<C>(flow: Flow<C>): string;
