import type { Fault } from './fault.ts';
/** Every kind of dirt, within a file by name. A kind added or renamed changes which dirt a seed gives to whom. */
export declare const faults: readonly Fault[];
