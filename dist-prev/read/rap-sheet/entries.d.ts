import type { PartialDate } from '../../basics/index.ts';
import { type DispositionWords, type Level } from '../../history/index.ts';
import type { Place } from './place.ts';
import type { Note, SheetEntry } from './sheet.ts';
import type { Warnings } from './warnings.ts';
/** Lines that belong together, as they are joined. */
export type Text = {
    text: string;
    readonly indent: number;
    readonly at: Place;
};
/** A disposition as its lines come in. */
export type GrowingEntry = {
    readonly words: DispositionWords;
    readonly date: PartialDate;
    readonly dated: SheetEntry['dated'];
    readonly at: Place;
    level: Level | undefined;
    sentence: Text | undefined;
    readonly comments: Note[];
};
/** A sentence that stands before its disposition, or without one. */
export type LooseSentence = {
    readonly text: Text;
    readonly date: PartialDate;
    readonly dated: SheetEntry['dated'];
};
/** What custody and probation give instead of a disposition. */
export declare function sentenceAlone({ text, date, dated }: LooseSentence): GrowingEntry;
/** The dispositions of a count, their sentences read. The sentence of a comment counts where no SEN line gives one. */
export declare function finishEntries(entries: readonly GrowingEntry[], warnings: Warnings): readonly SheetEntry[];
