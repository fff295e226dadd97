import { ByteTable, type PartialDate } from '../../basics/index.ts';
import { type Charge, type DispositionWords, type EventKind, type Level, type SentenceUnit } from '../../history/index.ts';
/** A charge as one cell gives it. */
export type ChargeCell = {
    readonly text: string;
    readonly charge: Charge | undefined;
    readonly mention: string | undefined;
};
/** Free text, and the number of a cannabis section that it mentions. */
export type CommentCell = {
    readonly text: string;
    readonly mention: string | undefined;
};
/** The meanings of the cells that repeat, each distinct run of bytes read once. One per worker. */
export declare class Cells {
    #private;
    readonly text: ByteTable<string>;
    readonly date: ByteTable<PartialDate>;
    readonly level: ByteTable<Level>;
    readonly county: ByteTable<string>;
    /** Sex and race, in upper case. */
    readonly word: ByteTable<string>;
    readonly eventKind: ByteTable<EventKind>;
    readonly disposition: ByteTable<DispositionWords>;
    readonly offense: ByteTable<ChargeCell>;
    readonly comment: ByteTable<CommentCell>;
    readonly sentenceKind: ByteTable<"condition" | "fine" | "jail" | "other" | "prison" | "probation" | "unknown">;
    readonly unit: ByteTable<SentenceUnit>;
    readonly length: ByteTable<number | undefined>;
    readonly number: ByteTable<string>;
    /** The charge of an offense cell, with what its list of qualifiers adds. */
    qualified(cell: ChargeCell, qualifiers: string): ChargeCell;
}
