import { type CriminalHistory } from '../../history/index.ts';
import type { RapSheet } from './sheet.ts';
/** Which file of the plan a sheet was read from, and the key of its person. */
export type SheetSource = {
    readonly file: number;
    readonly person: string;
};
/**
 * The sheet as the history that the law is asked about: the same as the same person's rows of the bulk file would give.
 * Whatever may be missing from it, by a warning of LOSS, stands in `lost`, so that nothing is granted unseen.
 */
export declare function historyOfSheet(sheet: RapSheet, source: SheetSource): CriminalHistory;
