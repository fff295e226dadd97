import type { Node } from 'jsonc-parser';
/** Something wrong at a position of a JSON text; `field` is the path of keys that leads there. */
export type Finding = {
    readonly offset: number;
    readonly code: string;
    readonly field: string;
    readonly hint: string;
};
/** A value of a JSON text, where it stands, and the list that takes what is found wrong with it. */
export type Place = {
    readonly node: Node;
    readonly path: string;
    /** Where a reader looks for it: at its key, or at the value itself when it has none. */
    readonly offset: number;
    readonly findings: Finding[];
};
/** What belongs under a key, in words that follow "expected". */
export type Key = {
    readonly expects: string;
    readonly optional?: boolean;
};
export type Keys = Readonly<Record<string, Key>>;
/** A key as it is meant, with the place of its value. */
export type Entry = {
    readonly key: string;
    readonly place: Place;
};
/** Writes down what is wrong at the place. Gives nothing, so that a reader can return it. */
export declare function note(place: Place, code: string, hint: string): undefined;
/** The keys of an object in their order, each once. `meant` gives the right spelling of a key that may be spelt in several ways. */
export declare function entriesOf(place: Place, expects: string, meant?: (key: string) => string): readonly Entry[] | undefined;
/**
 * The places of an object's values by key. A key that is not one of `keys` is noted; where it is plainly a misspelling its
 * value is read as that of the key meant, so that one slip gives one message. A key that is needed and missing is noted.
 */
export declare function membersOf(place: Place, keys: Keys, entries: readonly Entry[]): ReadonlyMap<string, Place>;
/** The items of a list. */
export declare function itemsOf(place: Place, expects: string): readonly Place[] | undefined;
/** The items of a list that may not be empty. */
export declare function someItemsOf(place: Place, expects: string): readonly Place[] | undefined;
/** Text that is not blank. */
export declare function textAt(place: Place, expects: string): string | undefined;
/** One of a closed list of words; of a plain misspelling, once noted, the word meant, so that reading can go on. */
export declare function wordAt<W extends string>(place: Place, words: readonly W[], what: string): W | undefined;
/** How a path goes on into a key: `.years`, or `["a key with spaces"]`. */
export declare function step(key: string, path: string): string;
