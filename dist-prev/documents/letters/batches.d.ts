import { type Problem } from '../../basics/index.ts';
import { type Sheet } from '../../court/index.ts';
import type { Letter } from './letters.ts';
/** Letters of one file, and its name, which names nobody. */
export type LetterBatch = {
    readonly file: string;
    readonly first: number;
    readonly letters: readonly Letter[];
};
/** Letters in their order, so many to a file. */
export declare function inBatches(letters: readonly Letter[], size: number): readonly LetterBatch[];
/** The columns of `letters_index.csv`: which letter is whose, for the office alone. */
export declare const LETTER_INDEX_COLUMNS: readonly ['letter', 'file', 'subject_id', 'name', 'has_address', 'convictions'];
export declare function lettersIndex(batches: readonly LetterBatch[]): Uint8Array;
/** Where people live, by SUBJECT_ID, from a table that the office keeps: DOJ's file holds no addresses. */
export declare function readAddresses(sheet: Sheet): {
    readonly addresses: ReadonlyMap<string, readonly string[]>;
    readonly problems: readonly Problem[];
};
