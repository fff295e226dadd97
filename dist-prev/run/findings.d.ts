import type { BulkRow } from '../read/index.ts';
import { type PersonResult, type PlanResult } from './decide-person.ts';
import type { RowSpan } from './run-place.ts';
/**
 * What was decided about people whose rows stand in several places, by the rows at which it is written: the lines about a
 * person at their first row, the computed cells at each row that has some. Columns of numbers and one run of bytes, which
 * threads hand on whole.
 */
export type PackedFindings = {
    /** The row at which each is written, by {@link rowKey}. */
    readonly rows: Float64Array<ArrayBuffer>;
    readonly plans: Uint32Array<ArrayBuffer>;
    /** Whether it is lines, cells, or cells that carry a determination. */
    readonly kinds: Uint8Array<ArrayBuffer>;
    /** Where its bytes end, and those of the next begin. */
    readonly ends: Uint32Array<ArrayBuffer>;
    /** Where those end that stand before the row's own cell. */
    readonly middles: Uint32Array<ArrayBuffer>;
    readonly bytes: Uint8Array<ArrayBuffer>;
};
/** The room in which findings lie. */
export declare function roomOfFindings({ rows, plans, kinds, ends, middles, bytes }: PackedFindings): readonly ArrayBuffer[];
/** Packs findings, and copies them, so that nothing of a person is left over for the collection of garbage. */
export declare class FindingsPacker {
    #private;
    /** All that was found about a person. */
    person({ first, plans }: PersonResult): void;
    /** Finding `i` of another pack. */
    copy({ rows, plans, kinds, ends, middles, bytes }: PackedFindings, i: number): void;
    packed(): PackedFindings;
}
/** The findings of a whole run, by where their rows stand. */
export declare class Findings {
    #private;
    add(pack: PackedFindings, plans: Iterable<readonly [string, readonly number[]]>): void;
    /** The plans under which something was found about the person. */
    plansOf(person: string): readonly number[] | undefined;
    /** Those that are written among these rows, in their order. */
    within({ file, firstRow, endRow }: RowSpan): PackedFindings;
}
/** What a piece is told of people whose rows stand elsewhere too. */
export type ScatteredHere = {
    readonly people: ReadonlySet<string> | 'everyone';
    /** Under which plans something was found about them, here or elsewhere; where that matters. */
    readonly plans: ReadonlyMap<string, readonly number[]>;
    readonly findings: PackedFindings;
};
/** Reads the findings of a piece along with its rows. */
export declare class FindingsReader {
    #private;
    constructor(here: ScatteredHere);
    has(person: string): boolean;
    /** What is to be written at rows that stand together. Rows are asked about in their order. */
    at(person: string, asked: readonly BulkRow[]): readonly PlanResult[];
}
