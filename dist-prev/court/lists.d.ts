import type { DeterminationRow } from '../results/index.ts';
import type { CourtDecision } from './decisions.ts';
import type { Ledger } from './ledger.ts';
import type { Reviewed } from './reviewed.ts';
/** A list for somebody outside or inside the office: one line for each conviction. */
export type List = {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
};
/** As CSV for spreadsheets: UTF-8 with its mark, CRLF, and no cell that runs as a formula. */
export declare function printList({ columns, rows }: List): string;
/** A determination with a person's decision, where there is one, and what may go to a court. */
export type Listed = {
    readonly row: DeterminationRow;
    readonly reviewed: Reviewed | undefined;
    readonly decided: CourtDecision;
};
export declare function listed(row: DeterminationRow, reviewed: Reviewed | undefined): Listed;
export declare const DEFENDER_COLUMNS: readonly ['priority', 'under_sentence', 'sentence_status', 'name', 'birth_date', 'cii_number', 'case_numbers', 'court', 'offense', 'section', 'level', 'conviction_date', 'standing', 'why', 'missing_facts', 'possible_outcomes', 'statute_outcome', 'statute_reason', 'deceased', 'conviction_key'];
/**
 * For the public defender: convictions that are challenged or wait for a person. People in custody or on supervision come
 * first, then those of whom the record does not say, then all others; those who have died come last.
 */
export declare function defenderList(all: readonly Listed[]): List;
export declare const DOJ_COLUMNS: readonly ['cii_number', 'name', 'birth_date', 'court', 'case_number', 'count_number', 'section', 'conviction_date', 'action', 'status', 'order_number', 'order_date', 'judge', 'conviction_key'];
/** For DOJ's record: every count that is to change, how far it is, and the order once the court has answered. */
export declare function dojList(all: readonly Listed[], ledger: Ledger): List;
export declare const CHALLENGE_COLUMNS: readonly ['conviction_key', 'ground', 'ground_in_words', 'ground_authority', 'outcome', 'reason', 'reason_authority', 'decided_by_a_person', 'name', 'birth_date', 'cii_number', 'case_numbers', 'court', 'offense', 'section', 'level', 'conviction_date', 'sentence_status', 'cautions', 'answers', 'rows'];
/**
 * For the prosecutor: every conviction that the policy does not grant, with what the record gives as a ground to challenge
 * relief under HS 11361.9, and where it gives none.
 */
export declare function challengeList(all: readonly Listed[]): List;
