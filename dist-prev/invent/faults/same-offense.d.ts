import type { Fault } from './fault.ts';
export declare const offenseWithoutBlank: Fault;
export declare const offenseInSmallLetters: Fault;
export declare const offenseWithWideDash: Fault;
export declare const offenseWithGluedLetters: Fault;
export declare const chargeInComment: Fault;
export declare const chargeInCommentAfterColon: Fault;
export declare const chargeInNumberedComment: Fault;
