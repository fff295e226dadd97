import { type SectionList } from './section-list.ts';
/** Where in a cell its sections stand. */
export type FoundCitation = {
    /** One or more lists that stand together: `246 PC/186.22(B)(4) PC`. */
    readonly lists: readonly SectionList[];
    readonly start: number;
    readonly end: number;
};
/**
 * Finds the citation from `start` on. A list with the letters of its book is looked for first, wherever it stands; the
 * description never decides, since it may hold numbers, dashes and words like PC itself.
 */
export declare function findCitation(text: string, start: number): FoundCitation | undefined;
/** The next list with letters behind `from`, at whatever distance. */
export declare function searchCodedList(text: string, from: number): SectionList | undefined;
