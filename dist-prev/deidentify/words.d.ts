import type { Pseudonym } from './pseudonym.ts';
/** A charge: what stands for the statute, and its description as far as it holds no name or number of the person. */
export declare function chargeWords(text: string, person: Pseudonym): string;
/** The words of a disposition that is known; of another only that it is not. */
export declare function dispositionWords(text: string, person: Pseudonym): string;
/** A part of a sentence: terms as they are; of the rest, the words that say what it is. */
export declare function sentenceWords(text: string): string;
/**
 * What stays of a comment: the charge or the sentence that it gives, and a word of relief, since each changes answers.
 * Everything else goes, whatever it is.
 */
export declare function commentWords(text: string, isCharge: boolean): string;
