import { type InventPlan } from './plan.ts';
/** A part of the file: whole rows, about a megabyte, and the known answers about the dirt in them. */
export type Piece = {
    readonly bytes: Uint8Array;
    /** CSV lines under {@link answersHeader}, each ended by LF; nothing when no person in the piece carries dirt. */
    readonly answers: string;
};
/** The first line of the answers, ended by LF. Lines are physical lines of the file, from 1, the header counted. */
export declare const answersHeader = "person,conviction,line,fault,expect\n";
/** Invents a California DOJ bulk file of 95 columns, piece by piece, the same for the same plan. */
export declare function invent(plan: InventPlan): Generator<Piece, void>;
