import type { Fault } from './fault.ts';
export declare const blankCounty: Fault;
export declare const unknownCounty: Fault;
export declare const federalCourt: Fault;
export declare const noDisposition: Fault;
