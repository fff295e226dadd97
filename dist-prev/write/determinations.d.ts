import { type Origin } from '../history/index.ts';
/** The columns of `determinations.csv`: one line per conviction, arrest or case and remedy. */
export declare const DETERMINATION_COLUMNS: readonly ['conviction_key', 'subject_id', 'cii_number', 'name', 'birth_date', 'county', 'agency', 'case_numbers', 'offense', 'offense_source', 'level', 'conviction_date', 'remedy', 'policy', 'as_of', 'outcome', 'reason', 'deciding_question', 'authority', 'missing_facts', 'possible_outcomes', 'cautions', 'answers', 'rows', 'statute_outcome', 'statute_reason', 'statute_authority', 'statute_missing', 'beyond_statute', 'route', 'section', 'level_at_conviction', 'case_key', 'convictions_in_case', 'sentence', 'sentence_completed', 'sentence_status', 'under_sentence', 'deceased', 'reported_again', 'subject', 'duty', 'available_from', 'form', 'to_find_out', 'answers_given', 'name_used'];
export declare const DETERMINATIONS_HEADER: Uint8Array<ArrayBufferLike>;
/** `doj.csv:12`. */
export declare function place(origin: Origin, files: readonly string[]): string;
