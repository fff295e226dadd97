import { type PartialDate } from '../../basics/index.ts';
import type { Charge, DispositionWords, EventKind, Level, Origin, SentencePart } from '../../history/index.ts';
import { Cells, type ChargeCell, type CommentCell } from './cells.ts';
import { type RowBatch } from './row-batch.ts';
/**
 * One row of the file: one leaf, a count with one disposition and one sentence part. A view of the bytes: a cell is read
 * when it is asked for, and most never are.
 */
export declare class BulkRow {
    #private;
    readonly batch: RowBatch;
    readonly index: number;
    /** What is asked for again and again is read at once. */
    readonly kind: EventKind;
    readonly words: DispositionWords;
    /** The twelve digits of CNT_ORDER as a number; `countId` is the same as text. */
    readonly countOrder: number;
    constructor(batch: RowBatch, index: number, cells: Cells);
    get origin(): Origin;
    get person(): string;
    get name(): string;
    get cii(): string;
    get sex(): string;
    get race(): string;
    get birth(): PartialDate;
    get stepDate(): PartialDate;
    get agency(): string;
    get county(): string;
    get countId(): string;
    get dispositionDate(): PartialDate;
    /** The court's own number of the case on court rows; an agency's on others. '' when none is reported. */
    get fileNumber(): string;
    /** A court case number among the further numbers. */
    get courtNumber(): string;
    get charged(): ChargeCell;
    get disposed(): ChargeCell;
    get convicted(): ChargeCell;
    get comment(): CommentCell;
    /** The comment read as a charge. */
    get chargeInComment(): Charge | undefined;
    /** The running number of the disposition within its count; 0 when the file gives none. */
    get dispositionOrder(): number;
    /** What the court recorded; else what stands with the offense as convicted, as disposed, as charged. */
    get level(): Level;
    /** The sentence part of the row, and its order key; nothing when its cells are blank. */
    get sentencePart(): {
        readonly order: string;
        readonly part: SentencePart;
    } | undefined;
    /** True when the two rows say of the person what the file says from CII_NUMBER to RACE_DESCR in the same bytes. */
    describesPersonAs(other: BulkRow): boolean;
    /** Orders rows by their bytes; 0 when one repeats the other. */
    compareBytes(other: BulkRow): number;
}
/** Reads rows of batches, one after the other. Holds what repeats between them. */
export declare class RowReader {
    #private;
    readonly cells: Cells;
    /** The person's number in a row that is whole. Made anew only when the bytes differ from those of the row before. */
    person(batch: RowBatch, row: number): string;
    county(batch: RowBatch, row: number): string;
    row(batch: RowBatch, index: number): BulkRow;
}
/** The number with zeros before it, six digits in all. */
export declare function sixDigits(number: number): string;
