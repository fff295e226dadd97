import type { LostRow } from '../history/index.ts';
import { type PartSurvey, type RowTools } from '../read/index.ts';
import { type Piece, type PieceResult, type TalliesData } from './decide-piece.ts';
import { type PackedFindings, type ScatteredHere } from './findings.ts';
import type { InputFile } from './input-file.ts';
import type { LostRows } from './lost-rows.ts';
import { type PackedRuns } from './run-place.ts';
import type { RunPlan } from './plan.ts';
/** A person whose rows stand in several places. */
export type ScatteredPerson = {
    readonly person: string;
    readonly runs: PackedRuns;
    readonly lost: readonly LostRow[];
};
/** A piece of the work of a run: plain data, so that it can be handed to another thread. */
export type Task = {
    readonly kind: 'survey';
    readonly file: number;
    readonly start: number;
    readonly end: number;
    readonly startIsRow: boolean;
} | {
    readonly kind: 'scattered';
    readonly people: readonly ScatteredPerson[];
    readonly orphans: LostRows;
} | {
    readonly kind: 'decide';
    readonly piece: Piece;
    readonly lost: LostRows;
    readonly orphans: LostRows;
    readonly scattered: ScatteredHere;
};
export type TaskResult = {
    readonly kind: 'survey';
    readonly part: PartSurvey | undefined;
} | {
    readonly kind: 'scattered';
    readonly findings: PackedFindings;
    /** Of each person about whom something was found: under which plans. */
    readonly plans: readonly (readonly [string, readonly number[]])[];
    readonly tallies: TalliesData;
} | {
    readonly kind: 'decide';
    readonly result: PieceResult;
};
/** Does tasks, one after the other, on inputs of its own. */
export declare class Worker {
    #private;
    /** Without a plan nothing can be decided, only surveyed. */
    constructor(plans: readonly RunPlan[], inputs: readonly InputFile[], tools?: RowTools);
    perform(task: Task): TaskResult;
    /** Takes back room in which results lay that have been written away. */
    reuse(buffers: readonly ArrayBuffer[]): void;
}
/** The room that a task lies in and that may be handed to whoever does it: it is not looked at again. */
export declare function roomOfTask(task: Task): readonly ArrayBuffer[];
/** The room that a result lies in. */
export declare function roomOfResult(done: TaskResult): readonly ArrayBuffer[];
