import type { SheetLine } from './page-lines.ts';
import { type Place } from './place.ts';
import type { CodedName, SheetHeader } from './sheet.ts';
import type { Warnings } from './warnings.ts';
/** Reads the top of the sheet: its fields in any order, and the lines around them. */
export declare function readHeader(lines: readonly SheetLine[], end: Place, warnings: Warnings): SheetHeader;
/** The name under a code: `003` finds the name that is listed as `03`. */
export declare function nameUnder(names: readonly CodedName[], code: string): string | undefined;
