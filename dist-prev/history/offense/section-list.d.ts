import { type StatuteCode } from './offense.ts';
import { type PrintedSection } from './printed-section.ts';
/** Sections that share the letters of one book, as printed: `484(A)/490.5 PC`, `HS 11357(a)`. */
export type SectionList = {
    readonly start: number;
    readonly end: number;
    readonly sections: readonly PrintedSection[];
    readonly code: StatuteCode | 'unknown';
    /** Why the book is not certain, in words. */
    readonly doubt?: string;
};
export type Bare = {
    readonly sections: readonly PrintedSection[];
    readonly end: number;
};
export declare function isDash(character: string | undefined): boolean;
/** The sections at a digit, without regard to what follows them. */
export declare function readSections(text: string, start: number): Bare | undefined;
/** Where the next section begins, behind `/`, `-`, `+`, `,`, `&`, a dot between numbers, or a joining word. */
export declare function afterSeparator(text: string, end: number): number | undefined;
/** The same, between two citations that each have the letters of their book; a space is enough there. */
export declare function afterGap(text: string, end: number): number | undefined;
/** A list followed by the letters of its book; stray points, a comma or one dash may stand between. */
export declare function readCodedList(text: string, start: number): SectionList | undefined;
/** `HS 11357(a)`, `PC187`: the letters before the number, when none follow it. */
export declare function readPrefixedList(text: string, start: number): SectionList | undefined;
