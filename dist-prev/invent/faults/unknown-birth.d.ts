import type { Fault } from './fault.ts';
export declare const noBirthDate: Fault;
export declare const yearOfBirth: Fault;
export declare const monthOfBirth: Fault;
export declare const impossibleBirthDate: Fault;
export declare const bornAfterEverything: Fault;
export declare const twoBirthDates: Fault;
