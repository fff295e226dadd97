import type { LostRow } from '../history/index.ts';
import { type BulkRow, type RowTools } from '../read/index.ts';
import { Tally, type TallyData } from '../write/index.ts';
import type { LostRows } from './lost-rows.ts';
import type { Benches } from './benches.ts';
import type { RunPlace } from './run-place.ts';
import { Shelf } from './shelf.ts';
import { type PersonResult, type Tallies } from './decide-person.ts';
import { type ScatteredHere } from './findings.ts';
/** A piece of one input: whole rows, cut between two persons. */
export type Piece = {
    readonly file: number;
    readonly start: number;
    readonly end: number;
    readonly firstRow: number;
    readonly firstLine: number;
};
/** What a piece cannot know by itself. */
export type PieceContext = {
    /** Rows set aside anywhere that may belong to a person, by person. */
    readonly lost: LostRows;
    /** Rows set aside for want of a person's number, by what they say of the person. */
    readonly orphans: LostRows;
    /** What was found beforehand about people whose rows do not all stand together. */
    readonly scattered: ScatteredHere;
};
/** The outputs of a piece under one plan, in the order of its rows. */
export type PlanOutputs = {
    readonly plan: number;
    readonly all: Uint8Array<ArrayBuffer>;
    readonly condensed: Uint8Array<ArrayBuffer>;
    readonly prop64: Uint8Array<ArrayBuffer>;
    readonly determinations: Uint8Array<ArrayBuffer>;
    /** People with a conviction in scope who may have lost a row. */
    readonly lostPeople: readonly string[];
};
export type PieceResult = {
    readonly outputs: readonly PlanOutputs[];
    readonly tallies: TalliesData;
};
/** The room in which the outputs of a piece lie. */
export declare function roomOf({ outputs }: PieceResult): readonly ArrayBuffer[];
/**
 * Decides pieces one after the other; keeps what repeats between them. A plan's outputs hold every row of the input, or
 * only the rows of the people who have a conviction in its scope.
 */
export declare class PieceDecider {
    #private;
    /** Where room for outputs is taken from, and where those who wrote them away may put it back. */
    readonly shelf: Shelf;
    constructor(benches: Benches, tools?: RowTools);
    /** One piece of an input, from its bytes to the bytes of every output. */
    piece(bytes: Uint8Array, piece: Piece, context: PieceContext): PieceResult;
    /** The rows of one person from all their runs, whose bytes stand one after the other: for persons in several places. */
    rows(bytes: Uint8Array, runs: readonly RunPlace[], person: string): readonly BulkRow[];
    /** The result is good until the next person's. */
    person(rows: readonly BulkRow[], lost: readonly LostRow[], tallies: Tallies): PersonResult;
    /** The rows that this person may have lost: those that name them, and those that only describe them. */
    lostOf(rows: readonly BulkRow[], named: readonly LostRow[], orphans: LostRows): readonly LostRow[];
}
/** Tallies as plain data, for handing between threads. */
export type TalliesData = {
    readonly common: TallyData;
    readonly plans: readonly (readonly [number, TallyData])[];
};
/** Tallies as they grow. */
export declare class GrowingTallies implements Tallies {
    #private;
    readonly common: Tally;
    of(plan: number): Tally;
    addAll({ common, plans }: TalliesData): void;
    data(): TalliesData;
}
