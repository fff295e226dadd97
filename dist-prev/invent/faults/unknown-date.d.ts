import type { Fault } from './fault.ts';
export declare const noConvictionDate: Fault;
export declare const yearOfConviction: Fault;
export declare const monthOfConviction: Fault;
export declare const impossibleConvictionDate: Fault;
