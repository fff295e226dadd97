import type { CaliforniaCounty } from '../basics/index.ts';
import type { CarryingRow, DeterminationRow } from '../results/index.ts';
import type { Action, Decision } from './decisions.ts';
/** The columns of `court-relief-export` 1.0, in order. `required` cells are never empty. */
export declare const RELIEF_COLUMNS: readonly [{
    readonly name: 'schema_version';
    readonly required: true;
}, {
    readonly name: 'batch_id';
    readonly required: true;
}, {
    readonly name: 'line_id';
    readonly required: true;
}, {
    readonly name: 'county_fips';
    readonly required: true;
}, {
    readonly name: 'county_name';
    readonly required: true;
}, {
    readonly name: 'court_ori';
    readonly required: false;
}, {
    readonly name: 'court_name_source';
    readonly required: true;
}, {
    readonly name: 'court_name';
    readonly required: false;
}, {
    readonly name: 'case_number_source';
    readonly required: false;
}, {
    readonly name: 'case_number';
    readonly required: false;
}, {
    readonly name: 'case_number_alternatives';
    readonly required: false;
}, {
    readonly name: 'defendant_last';
    readonly required: true;
}, {
    readonly name: 'defendant_first';
    readonly required: false;
}, {
    readonly name: 'defendant_middle';
    readonly required: false;
}, {
    readonly name: 'defendant_suffix';
    readonly required: false;
}, {
    readonly name: 'defendant_name_source';
    readonly required: true;
}, {
    readonly name: 'defendant_dob';
    readonly required: false;
}, {
    readonly name: 'cii';
    readonly required: false;
}, {
    readonly name: 'cii_source';
    readonly required: false;
}, {
    readonly name: 'fbi';
    readonly required: false;
}, {
    readonly name: 'subject_key';
    readonly required: true;
}, {
    readonly name: 'conviction_key';
    readonly required: true;
}, {
    readonly name: 'count_number';
    readonly required: false;
}, {
    readonly name: 'code';
    readonly required: true;
}, {
    readonly name: 'section';
    readonly required: true;
}, {
    readonly name: 'subsection';
    readonly required: false;
}, {
    readonly name: 'attempt';
    readonly required: true;
}, {
    readonly name: 'offense_text_source';
    readonly required: true;
}, {
    readonly name: 'level';
    readonly required: true;
}, {
    readonly name: 'conviction_date';
    readonly required: true;
}, {
    readonly name: 'disposition_date';
    readonly required: false;
}, {
    readonly name: 'action';
    readonly required: true;
}, {
    readonly name: 'new_code_section';
    readonly required: false;
}, {
    readonly name: 'legal_basis';
    readonly required: true;
}, {
    readonly name: 'rule_id';
    readonly required: true;
}, {
    readonly name: 'reason_text';
    readonly required: true;
}, {
    readonly name: 'registration_relief';
    readonly required: true;
}, {
    readonly name: 'other_counts_in_case';
    readonly required: true;
}, {
    readonly name: 'confidence';
    readonly required: true;
}, {
    readonly name: 'requesting_agency';
    readonly required: true;
}, {
    readonly name: 'decision_date';
    readonly required: true;
}, {
    readonly name: 'decided_by';
    readonly required: false;
}, {
    readonly name: 'source_file_sha256';
    readonly required: true;
}, {
    readonly name: 'source_row';
    readonly required: true;
}, {
    readonly name: 'cancels_line';
    readonly required: false;
}];
export type ReliefColumn = (typeof RELIEF_COLUMNS)[number]['name'];
/** One count to be changed: its cells by column. A key that is absent is not known. */
export type ReliefLine = Readonly<Partial<Record<ReliefColumn, string>>>;
/** The columns of the input that a line takes besides what was decided. */
export declare const SOURCE_COLUMNS: readonly ['CII_NUMBER', 'PRI_NAME', 'FBI_NUMBER', 'STP_ORI_CODE', 'STP_ORI_DESCR', 'DISP_DATE', 'OFN', 'FE_NUM_CRT_CASE'];
/** What is the same for all lines of a batch. */
export type LineCommon = {
    readonly batchId: string;
    readonly county: CaliforniaCounty;
    readonly agency: string;
    readonly decisionDate: string;
    readonly decidedBy: string;
    /** SHA-256 of each input, by its name. */
    readonly inputs: ReadonlyMap<string, string>;
    readonly withFbi: boolean;
};
/** What differs from line to line and does not follow from the record. */
export type LineFacts = {
    readonly lineId: number;
    readonly action: Action;
    readonly subjectKey: string;
    readonly otherCountsInCase: number;
    /** The number by which the court itself, or the office, corrected the record's. */
    readonly correctedCaseNumber: string;
    /** `BATCH/LINE` of the line that this one takes back. */
    readonly cancels: string;
    readonly source: CarryingRow | undefined;
};
export declare function reliefLine(decision: Decision, common: LineCommon, facts: LineFacts): ReliefLine;
/** The case numbers that the record has for a conviction's court step, as a court would write them. */
export declare function caseNumbers(row: DeterminationRow): readonly string[];
/** The seventh to ninth digit of CNT_ORDER: the record's own number of the count in its step. */
export declare function countNumberOf(convictionKey: string): string;
/** `attempt of HS 11359(a)` in its parts. */
export declare function offenseOf(row: DeterminationRow): {
    readonly code: string;
    readonly section: string;
    readonly subsection: string;
    readonly attempt: boolean;
};
