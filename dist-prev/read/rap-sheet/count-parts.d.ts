import { type Level } from '../../history/index.ts';
import type { Text } from './entries.ts';
import type { SheetLine } from './page-lines.ts';
import type { Place } from './place.ts';
import type { SheetCount, SheetEventKind } from './sheet.ts';
import type { Warnings } from './warnings.ts';
/** The numbers that a CNT line gives: one, or those of a range. A range that runs backwards is its first number. */
export declare function numbersOf(line: SheetLine, warnings: Warnings): readonly number[];
/** What stands behind `#`: without dots, without marks at its end; and a level that may stand beside it. */
export declare function caseNumberIn(text: string): {
    readonly number: string;
    readonly toc: Level | undefined;
} | undefined;
/** The charge line, and what may stand in for it. */
export type PrintedCharge = {
    readonly printed: Text | undefined;
    readonly seesComment: boolean;
    readonly comments: readonly Text[];
    readonly at: Place;
};
/** The charge as printed, or, when the line sends the reader to a comment, as the comment gives it. */
export declare function chargeOf({ printed, seesComment, comments, at }: PrintedCharge, warnings: Warnings): Pick<SheetCount, 'charge' | 'chargeFrom'>;
/** Words that end what is no criminal matter. */
export declare function isOwnMatter(kind: SheetEventKind, text: string): boolean;
