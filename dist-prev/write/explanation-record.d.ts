import { type CalendarDate } from '../basics/index.ts';
import { type Determination, type Subject } from '../engine/index.ts';
import { type Conviction, type Facts } from '../history/index.ts';
/** What is to be explained about one person. */
export type ToExplain = {
    readonly facts: Facts;
    readonly decided: readonly {
        readonly conviction: Conviction;
        readonly determination: Determination;
    }[];
    /** Determinations of other remedies, where they were asked about. */
    readonly others?: readonly {
        readonly subject: Subject;
        readonly determination: Determination;
    }[];
    readonly county: string;
    readonly policy: string;
    readonly asOf: CalendarDate;
    /** Names of the inputs; places in the record speak of them. */
    readonly files: readonly string[];
};
/** Everything about a person's determinations as plain data, in the form of `schemas/explanation.schema.json`. */
export declare function explanationRecord(explained: ToExplain): Record<string, unknown>;
