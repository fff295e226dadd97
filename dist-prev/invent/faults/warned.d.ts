import type { Fault } from './fault.ts';
export declare const otherMark: Fault;
export declare const otherEndMark: Fault;
export declare const futureDate: Fault;
export declare const ancientDate: Fault;
