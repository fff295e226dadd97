import type { Fault } from './fault.ts';
export declare const setAsideUnderProp64: Fault;
export declare const sealedUnderProp64: Fault;
export declare const reliefBeforeConviction: Fault;
