import { type Random } from './random.ts';
import type { Ruling, SentencePart } from './invented-person.ts';
/** CONV_STAT_DESCR as it can be given at conviction. */
export type ConvictionLevel = 'FELONY' | 'MISDEMEANOR' | 'INFRACTION';
/** A conviction's words, and its sentence, one part for each row. */
export type Conviction = {
    readonly ruling: Ruling;
    readonly sentence: readonly SentencePart[];
};
/** Relief under PC 1203.4, as later rows of the same count report it. */
export declare const SET_ASIDE: Ruling;
export declare const REDUCED: Ruling;
export declare const PROBATION_REVOKED: Ruling;
export declare const SENTENCE_MODIFIED: Ruling;
/** What a court does with a count that ends without conviction. */
export declare function acquittal(random: Random): Ruling;
/** Why an arrest went no further. */
export declare function release(random: Random): Ruling;
/** A conviction with one part of sentence (46 in 100), two (38) or three (16): 1.7 on average. */
export declare function conviction(level: ConvictionLevel, random: Random): Conviction;
