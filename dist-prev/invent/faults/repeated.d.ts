import type { Fault } from './fault.ts';
export declare const repeatedRow: Fault;
export declare const repeatedRowApart: Fault;
export declare const repeatedPerson: Fault;
export declare const reportedAgain: Fault;
