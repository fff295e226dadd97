import type { SentencePart } from './sentence.ts';
/** The parts of a sentence, and what of them could not be read. */
export type ReadSentence = {
    readonly parts: readonly SentencePart[];
    readonly unreadableLength: boolean;
    readonly unknownWords: boolean;
    /** Digits put right: `O03 read as 003`. */
    readonly repairs: readonly string[];
};
/**
 * Reads what stands behind SEN: parts between commas, each with its lengths and kind. No part is lost: one that no
 * reading knows stays as `other`, so that the end of the sentence is open.
 */
export declare function readSentence(text: string): ReadSentence;
/** What stands behind SEN-X, XSEN: or the like; '' when the comment gives no sentence. */
export declare function sentenceInComment(text: string): string;
/** Digits where letters were read for them: `2OO4O1O2`, `1O`, `O03`. Only of a token that has a digit and nothing but such signs. */
export declare function digitsOf(token: string): string;
