import type { Action } from '../../court/index.ts';
import english from './words-en.json';
/** What a letter says, in one language. Words in braces are filled in. */
export type LetterWords = typeof english;
/** The languages that letters are written in. */
export declare const LANGUAGES: readonly ['en', 'es', 'both'];
export type Languages = (typeof LANGUAGES)[number];
/** The words of the languages asked for, in the order in which they stand in a letter. */
export declare function wordsOf(languages: Languages): readonly LetterWords[];
/** `{day} de {month}` with its words filled in. */
export declare function filled(words: string, values: Readonly<Record<string, string>>): string;
/** A date as a record gives it, a day, a month or a year of it, in words. */
export declare function dayIn(words: LetterWords, iso: string): string;
/** What may be done to a conviction that a letter tells of. */
export type Change = Exclude<Action, 'CANCEL' | 'SEAL_ARREST'>;
