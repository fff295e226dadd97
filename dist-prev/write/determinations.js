import { utf8 } from '../basics/index.js';
import { printLine } from '../history/index.js';
import { csvLine } from './csv.js';
/** The columns of `determinations.csv`: one line per conviction, arrest or case and remedy. */
export const DETERMINATION_COLUMNS = [
    'conviction_key',
    'subject_id',
    'cii_number',
    'name',
    'birth_date',
    'county',
    'agency',
    'case_numbers',
    'offense',
    'offense_source',
    'level',
    'conviction_date',
    'remedy',
    'policy',
    'as_of',
    'outcome',
    'reason',
    'deciding_question',
    'authority',
    'missing_facts',
    'possible_outcomes',
    'cautions',
    'answers',
    'rows',
    'statute_outcome',
    'statute_reason',
    'statute_authority',
    'statute_missing',
    'beyond_statute',
    'route',
    'section',
    'level_at_conviction',
    'case_key',
    'convictions_in_case',
    'sentence',
    'sentence_completed',
    'sentence_status',
    'under_sentence',
    'deceased',
    'reported_again',
    'subject',
    'duty',
    'available_from',
    'form',
    'to_find_out',
    'answers_given',
    'name_used',
];
export const DETERMINATIONS_HEADER = utf8(csvLine(DETERMINATION_COLUMNS));
/** `doj.csv:12`. */
export function place(origin, files) {
    const file = files[origin.file] ?? '';
    return origin.page === undefined ? `${file}:${origin.line}` : `${file} ${printLine(origin)}`;
}
