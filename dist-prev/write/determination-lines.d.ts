import { type ByteSink, type CalendarDate } from '../basics/index.ts';
import { type Determination, type Subject } from '../engine/index.ts';
import { type Conviction, type Person } from '../history/index.ts';
import { type Circumstances } from './subject-cells.ts';
/** What every line about one person has in common. */
export type LinesAbout = {
    readonly person: Person;
    readonly circumstances: (conviction: Conviction) => Circumstances;
    readonly asOf: CalendarDate;
    readonly files: readonly string[];
};
/** Writes the line about one subject under one remedy. */
export type WriteLine = (subject: Subject, determination: Determination) => void;
/**
 * Writes lines of `determinations.csv` about one person. Dates are ISO, partial dates as far as they go; lists are joined
 * by `; `. What lines about one subject share is put together once, however many remedies there are; what many lines say
 * is kept as bytes.
 */
export declare function linesAbout({ person, circumstances, asOf, files }: LinesAbout, sink: ByteSink): WriteLine;
