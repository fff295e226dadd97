import type { Fault } from './fault.ts';
export declare const noLevel: Fault;
export declare const levelNotSpecified: Fault;
export declare const noOffense: Fault;
export declare const commentWithoutSection: Fault;
export declare const unknownSentenceUnit: Fault;
export declare const unreadableSentenceLength: Fault;
export declare const unknownLaterDisposition: Fault;
