import type { LostRow } from '../history/index.ts';
import type { FileSurvey, LostInFile } from '../read/index.ts';
/** Rows set aside, by whom they may belong to. */
export type LostRows = ReadonlyMap<string, readonly LostRow[]>;
/**
 * A lost row belongs to whoever its cells may name. One that describes its person without naming them belongs to those it
 * describes, wherever they stand, who are found when they are decided; one that does neither, to the people around it.
 */
export declare function ownersOf({ row, before, after }: LostInFile, isPerson: (person: string) => boolean): readonly string[];
/** The rows set aside in all files, by each of the owners that `ownersOfRow` names. */
export declare function lostRows(surveys: readonly FileSurvey[], ownersOfRow: (lost: LostInFile) => readonly string[]): LostRows;
