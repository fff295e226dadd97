import { type Question } from '../../engine/index.ts';
import { type Arrest, type Count, type Disposition } from '../../history/index.ts';
import type { ArrestCase } from './arrest-case.ts';
export type AboutArrest = Question<ArrestCase>;
/** Every count of the arrest's cycle, what courts did included. */
export declare function countsOf({ counts, courtCounts }: Arrest): readonly Count[];
/** Every entry of those counts that says something. */
export declare function entriesOf(arrest: Arrest): readonly Disposition[];
/** Whether an entry of the arrest is such a one. */
export declare function arrestEntry(id: string, cited: string, asks: string, meant: (entry: Disposition) => boolean): AboutArrest;
export declare const entryNotUnderstood: AboutArrest;
export declare const arrestIncomplete: AboutArrest;
/** Whether court proceedings were begun, as far as the record shows. */
export declare const proceedingsBegun: AboutArrest;
/** A wait that begins with the arrest; it is over on the same day so many years later. */
export declare function yearsFromArrest(years: number, id: string, cited: string): AboutArrest;
