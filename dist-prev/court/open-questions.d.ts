import type { Problem } from '../basics/index.ts';
import type { DeterminationRow } from '../results/index.ts';
import type { LineState } from './ledger.ts';
import type { Correction } from './plan-export.ts';
import { type Sheet } from './sheet.ts';
/** The columns of the list of open questions; the last two are for the office to fill in. */
export declare const OPEN_QUESTION_COLUMNS: readonly ['conviction_key', 'batch', 'line', 'court', 'status', 'court_note', 'case_number_asked', 'court_case_number', 'other_case_numbers', 'name', 'birth_date', 'cii_number', 'offense', 'conviction_date', 'corrected_case_number', 'withdraw'];
/** What the courts could not place, with what may help the office to find it. For spreadsheets: UTF-8 with its mark, CRLF. */
export declare function openQuestions(open: readonly LineState[], rows: ReadonlyMap<string, DeterminationRow>): string;
/** Reads the list back: a corrected number, or `yes` to withdraw; lines with neither stay open. */
export declare function readCorrections(sheet: Sheet): {
    readonly corrections: ReadonlyMap<string, Correction>;
    readonly problems: readonly Problem[];
};
