import type { Piece } from './decide-piece.ts';
import type { Findings } from './findings.ts';
import type { RunPlan } from './plan.ts';
import type { Survey, SurveyedFile } from './survey-inputs.ts';
import type { Task } from './tasks.ts';
type DecideTask = Task & {
    kind: 'decide';
};
/** Every file cut between persons, each piece with what it needs to know of the rest. Rows set aside stay with the piece before them. */
export declare function piecesOfAll(survey: Survey, findings: Findings, plans: readonly RunPlan[], pieceBytes?: number): Generator<DecideTask>;
type CutPiece = {
    readonly piece: Piece;
    readonly endRow: number;
    readonly peopleHere: () => ReadonlySet<string>;
};
/** Cuts a file between persons, and says who stands in each piece when it is asked. */
export declare function piecesOf({ survey, firstLine }: SurveyedFile, file: number, pieceBytes?: number): Generator<CutPiece>;
export {};
