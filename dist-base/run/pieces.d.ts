import type { PersonResult } from './decide-person.ts';
import type { RunPlan } from './plan.ts';
import type { Piece } from './decide-piece.ts';
import type { Survey, SurveyedFile } from './survey-inputs.ts';
import type { Task } from './tasks.ts';
type DecideTask = Task & {
    kind: 'decide';
};
/** Every file cut between persons, each piece with what it needs to know of the rest. Rows set aside stay with the piece before them. */
export declare function piecesOfAll(survey: Survey, scattered: ReadonlyMap<string, PersonResult>, plans: readonly RunPlan[]): Generator<DecideTask>;
type CutPiece = {
    readonly piece: Piece;
    readonly endRow: number;
    readonly people: ReadonlySet<string>;
};
/** Cuts a file between persons, and says who stands in each piece. */
export declare function piecesOf({ survey, firstLine }: SurveyedFile, file: number, pieceBytes?: number): Generator<CutPiece>;
export {};
