import type { DeterminationRow } from '../results/index.ts';
import type { RowsAsked, RowsFound } from './api.ts';
/** The convictions that a run decided, kept as columns, to be searched, chosen, sorted and shown a piece at a time. */
export declare class ResultsTable {
    #private;
    constructor(determinations: Iterable<DeterminationRow>);
    /** A piece of the rows that were asked for, how many there are, and how they fall into groups. */
    rows(asked: RowsAsked): RowsFound;
    /** The place in these results of the person whose DOJ number this is. */
    placeOf(subject: string): number | undefined;
    get people(): number;
    /** DOJ's number of the person with this place in the results. */
    subject(person: number): string | undefined;
}
