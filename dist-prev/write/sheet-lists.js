import { printPartialDate, utf8 } from '../basics/index.js';
import { printSentence } from '../history/index.js';
import { csvLine, plainCell } from './csv.js';
/** The columns of `sheets.csv`: one line for each file, read or refused. */
export const SHEET_COLUMNS = [
    'file',
    'format',
    'pages',
    'status',
    'problem_code',
    'problem',
    'cii_number',
    'name',
    'birth_date',
    'cycles',
    'events',
    'counts',
    'convictions',
    'convictions_in_scope',
    'cannabis_without_county',
    'infos',
    'doubts',
    'losses',
    'same_cii_as',
];
export const SHEETS_HEADER = utf8(csvLine(SHEET_COLUMNS));
export function sheetLine(line) {
    const { problem } = line;
    return csvLine([
        line.file,
        line.format,
        String(line.pages),
        line.status,
        problem?.code ?? '',
        problem?.hint ?? '',
        line.cii,
        line.name,
        printPartialDate(line.birth),
        ...line.counted.map(String),
        ...line.warned.map(String),
        line.sameCii.join('; '),
    ].map(plainCell));
}
/** The columns of `warnings.csv`: everything that was not certain, with its place. */
export const WARNING_COLUMNS = ['file', 'page', 'line', 'class', 'code', 'warning', 'text'];
export const WARNINGS_HEADER = utf8(csvLine(WARNING_COLUMNS));
export function warningLine(warning) {
    const { file, page, line, code, words, text } = warning;
    return csvLine([file, String(page), String(line), warning.class, code, words, plainCell(text)]);
}
/** The columns of `convictions.csv`: every conviction of every sheet, whatever its county or offense. */
export const CONVICTION_COLUMNS = [
    'conviction_key',
    'file',
    'page',
    'line',
    'name',
    'name_used',
    'cii_number',
    'birth_date',
    'county',
    'courthouse',
    'case_numbers',
    'offense',
    'level',
    'conviction_date',
    'sentence',
    'custody_ends',
    'longest_part_ends',
    'all_parts_end',
    'county_prison_1170h',
    'strike_entry',
    'probation_violated',
    'standing',
];
export const CONVICTIONS_HEADER = utf8(csvLine(CONVICTION_COLUMNS));
export function convictionLine(line) {
    const { conviction, person, ends } = line;
    return csvLine([
        conviction.key,
        line.file,
        String(conviction.origin.page ?? ''),
        String(conviction.origin.line),
        person.name,
        line.nameUsed,
        person.cii,
        printPartialDate(person.birth),
        conviction.county,
        line.courthouse,
        conviction.caseNumbers.join('; '),
        line.charge?.text ?? '',
        conviction.level,
        printPartialDate(conviction.date),
        printSentence(line.sentence),
        ...[ends.custody, ends.longestPart, ends.oneAfterTheOther].map(printPartialDate),
        line.countyPrison ? 'yes' : 'no',
        line.strike ? 'yes' : 'no',
        line.probationViolated,
        standingWords(conviction),
    ].map(plainCell));
}
function standingWords({ standing }) {
    switch (standing.kind) {
        case 'stands':
            return 'stands';
        case 'relieved':
            return `relieved: ${standing.by.text}`;
        case 'doubtful':
            return `doubtful: ${standing.missing}`;
    }
}
