import type { EventBlock } from './outline.ts';
import type { SheetEvent } from './sheet.ts';
import type { Warnings } from './warnings.ts';
/** Reads one event. `inRegistration` is true of the events that follow a registration in its cycle. Nothing when the block holds no event. */
export declare function readEvent({ lines, strike }: EventBlock, inRegistration: boolean, warnings: Warnings): SheetEvent | undefined;
