import { type PartialDate } from '../basics/index.ts';
export type SentenceUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'none';
/** A length of time as the record gives it. */
export type Term = {
    readonly length: number | undefined;
    readonly unit: SentenceUnit;
};
/**
 * One part of a sentence: a term of jail, prison or probation, a fine, a condition that is no term (restitution, a
 * sentence suspended), or what the record calls it.
 */
export type SentencePart = Term & {
    readonly kind: 'jail' | 'prison' | 'probation' | 'fine' | 'condition' | 'other' | 'unknown';
    readonly text: string;
    /** Further terms of the same part: the 4 months of `1 YEAR 4 MONTHS PRISON`. */
    readonly and?: readonly Term[];
    /** Indeterminate: the length, if there is one, is the least; life is the most. */
    readonly life?: true;
    /** Pronounced, and not to be served as long as its conditions are kept. */
    readonly suspended?: true;
    /** How it runs beside another sentence, where the record says so. */
    readonly runs?: 'concurrent' | 'consecutive';
};
/** All parts that the record gives for one disposition. */
export type Sentence = {
    readonly parts: readonly SentencePart[];
};
/** `24 months probation; 30 days jail; fine`; '' when the record gives no part. */
export declare function printSentence({ parts }: Sentence): string;
/**
 * When a sentence that began on `from` ends: not before its longest part, not after all parts one after the other, since
 * probation and jail usually run together and the file does not say. What is suspended may have to be served or not.
 * Unknown when a part that is a term has no known length, or may last for life.
 */
export declare function sentenceEnd(sentence: Sentence, from: PartialDate): PartialDate;
/** The end by three readings: custody alone; all parts one after the other; the longest part alone. */
export type SentenceEnds = {
    readonly custody: PartialDate;
    readonly oneAfterTheOther: PartialDate;
    readonly longestPart: PartialDate;
};
/** The end of a sentence by each of the three readings; unknown where a part that counts for it is open. */
export declare function sentenceEnds(sentence: Sentence, from: PartialDate): SentenceEnds;
/** True of what takes time: neither a fine nor a condition. */
export declare function isTerm({ kind }: SentencePart): boolean;
