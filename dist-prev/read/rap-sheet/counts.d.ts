import type { PartialDate } from '../../basics/index.ts';
import type { SheetLine } from './page-lines.ts';
import type { SheetCount, SheetEventKind } from './sheet.ts';
import type { Warnings } from './warnings.ts';
/** What a count needs to know of its event. */
export type CountContext = {
    readonly kind: SheetEventKind;
    readonly date: PartialDate;
    readonly warnings: Warnings;
};
/** Reads the lines of one CNT, one after the other. No line is passed over in silence. */
export declare class CountReader {
    #private;
    constructor(first: SheetLine, context: CountContext);
    take(line: SheetLine): void;
    /** A note that stands before the first count of the event. */
    note(line: SheetLine): void;
    /** The count, once for each of its numbers. */
    finish(numbers: readonly number[]): readonly SheetCount[];
}
