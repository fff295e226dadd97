import { relievesOfRegistration } from './decisions.js';
import { bareCaseNumber, courtName, nameParts, normalCaseNumber } from './names.js';
/** The columns of `court-relief-export` 1.0, in order. `required` cells are never empty. */
export const RELIEF_COLUMNS = [
    { name: 'schema_version', required: true },
    { name: 'batch_id', required: true },
    { name: 'line_id', required: true },
    { name: 'county_fips', required: true },
    { name: 'county_name', required: true },
    { name: 'court_ori', required: false },
    { name: 'court_name_source', required: true },
    { name: 'court_name', required: false },
    { name: 'case_number_source', required: false },
    { name: 'case_number', required: false },
    { name: 'case_number_alternatives', required: false },
    { name: 'defendant_last', required: true },
    { name: 'defendant_first', required: false },
    { name: 'defendant_middle', required: false },
    { name: 'defendant_suffix', required: false },
    { name: 'defendant_name_source', required: true },
    { name: 'defendant_dob', required: false },
    { name: 'cii', required: false },
    { name: 'cii_source', required: false },
    { name: 'fbi', required: false },
    { name: 'subject_key', required: true },
    { name: 'conviction_key', required: true },
    { name: 'count_number', required: false },
    { name: 'code', required: true },
    { name: 'section', required: true },
    { name: 'subsection', required: false },
    { name: 'attempt', required: true },
    { name: 'offense_text_source', required: true },
    { name: 'level', required: true },
    { name: 'conviction_date', required: true },
    { name: 'disposition_date', required: false },
    { name: 'action', required: true },
    { name: 'new_code_section', required: false },
    { name: 'legal_basis', required: true },
    { name: 'rule_id', required: true },
    { name: 'reason_text', required: true },
    { name: 'registration_relief', required: true },
    { name: 'other_counts_in_case', required: true },
    { name: 'confidence', required: true },
    { name: 'requesting_agency', required: true },
    { name: 'decision_date', required: true },
    { name: 'decided_by', required: false },
    { name: 'source_file_sha256', required: true },
    { name: 'source_row', required: true },
    { name: 'cancels_line', required: false },
];
/** The columns of the input that a line takes besides what was decided. */
export const SOURCE_COLUMNS = [
    'CII_NUMBER',
    'PRI_NAME',
    'FBI_NUMBER',
    'STP_ORI_CODE',
    'STP_ORI_DESCR',
    'DISP_DATE',
    'OFN',
    'FE_NUM_CRT_CASE',
];
export function reliefLine(decision, common, facts) {
    const { row, reviewed } = decision;
    const raw = (column) => facts.source?.get(column) ?? '';
    const name = raw('PRI_NAME') || row.name;
    const parts = nameParts(name);
    const offense = offenseOf(row);
    const [file, line] = splitPlace(row.rows.split('; ')[0] ?? '');
    const cells = {
        schema_version: '1.0',
        batch_id: common.batchId,
        line_id: String(facts.lineId),
        county_fips: common.county.fips,
        county_name: common.county.name,
        court_ori: raw('STP_ORI_CODE').trim(),
        court_name_source: raw('STP_ORI_DESCR').trim() || row.agency || 'unknown',
        court_name: courtName(row.agency, row.county) ?? '',
        ...caseNumbersOf(row, facts, raw),
        defendant_last: parts.last || 'unknown',
        defendant_first: parts.first ?? '',
        defendant_middle: parts.middle ?? '',
        defendant_suffix: parts.suffix ?? '',
        defendant_name_source: name || 'unknown',
        defendant_dob: partialOrNothing(row.birth_date),
        cii: row.cii_number.trim(),
        cii_source: raw('CII_NUMBER'),
        fbi: common.withFbi ? raw('FBI_NUMBER').trim() : '',
        subject_key: facts.subjectKey,
        conviction_key: row.conviction_key,
        count_number: countNumberOf(row.conviction_key),
        code: offense.code,
        section: offense.section,
        subsection: offense.subsection,
        attempt: offense.attempt ? 'Y' : 'N',
        offense_text_source: row.offense || 'unknown',
        level: row.level === 'unknown' ? 'U' : row.level.slice(0, 1).toUpperCase(),
        conviction_date: partialOrNothing(row.conviction_date) || 'unknown',
        disposition_date: eightDigits(raw('DISP_DATE')),
        action: facts.action,
        new_code_section: facts.action === 'CANCEL' ? '' : decision.newSection,
        legal_basis: decision.legalBasis,
        rule_id: reviewed ? 'reviewed' : row.deciding_question,
        reason_text: reviewed ? reviewed.note || 'Decided on review' : row.reason,
        registration_relief: facts.action !== 'CANCEL' && relievesOfRegistration(decision) ? 'Y' : 'N',
        other_counts_in_case: String(facts.otherCountsInCase),
        confidence: reviewed ? 'REVIEWED' : 'HIGH',
        requesting_agency: common.agency,
        decision_date: reviewed?.decidedOn ?? common.decisionDate,
        decided_by: reviewed?.decidedBy ?? common.decidedBy,
        source_file_sha256: common.inputs.get(file) ?? 'unknown',
        source_row: line || 'unknown',
        cancels_line: facts.cancels,
    };
    return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}
/** The number to look for, as the record writes it and as a court would, and other numbers that may be meant. */
function caseNumbersOf(row, { correctedCaseNumber }, raw) {
    const recorded = caseNumbers(row);
    const first = normalCaseNumber(correctedCaseNumber) || (recorded[0] ?? '');
    const written = [raw('FE_NUM_CRT_CASE'), raw('OFN')].find((cell) => cell.trim() !== '' && bareCaseNumber(cell) === bareCaseNumber(recorded[0] ?? ''));
    const others = recorded.flatMap((number) => [number, number.replaceAll(/[^A-Z0-9]/g, '')]);
    return {
        case_number_source: written ?? recorded[0] ?? '',
        case_number: first,
        case_number_alternatives: [...new Set(others)].filter((number) => number !== first).join('|'),
    };
}
/** The case numbers that the record has for a conviction's court step, as a court would write them. */
export function caseNumbers(row) {
    return row.case_numbers.split('; ').map(normalCaseNumber).filter(Boolean);
}
/** The seventh to ninth digit of CNT_ORDER: the record's own number of the count in its step. */
export function countNumberOf(convictionKey) {
    const digits = /\/\d{6}(\d{3})\d{3}$/.exec(convictionKey)?.[1];
    return digits === undefined ? '' : String(Number(digits));
}
/** `attempt of HS 11359(a)` in its parts. */
export function offenseOf(row) {
    const first = row.section.split('; ')[0] ?? '';
    const match = /(?:([A-Z]{2}) )?(\d[\d.]*[a-z]*)((?:\([^)]*\))*)/.exec(first);
    return {
        code: match?.[1] ?? 'unknown',
        section: match?.[2] ?? 'unknown',
        subsection: match?.[3] ?? '',
        attempt: first.startsWith('attempt of '),
    };
}
/** A day, a month or a year; an interval that is none of these says too little for a court to look by. */
function partialOrNothing(date) {
    return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : '';
}
function eightDigits(cell) {
    const match = /^(\d{4})(\d{2})(\d{2})$/.exec(cell.trim());
    return match && match[1] !== '0000' && match[2] !== '00' && match[3] !== '00'
        ? `${match[1]}-${match[2]}-${match[3]}`
        : '';
}
/** `doj.csv:12` → `doj.csv`, `12`. */
function splitPlace(place) {
    const at = place.lastIndexOf(':');
    return at < 0 ? ['', ''] : [place.slice(0, at), place.slice(at + 1)];
}
