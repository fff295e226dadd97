import { csvCell, plainCell } from '../write/index.js';
import { caseNumbers } from './relief-line.js';
import { columnsOf } from './sheet.js';
/** The columns of the list of open questions; the last two are for the office to fill in. */
export const OPEN_QUESTION_COLUMNS = [
    'conviction_key',
    'batch',
    'line',
    'court',
    'status',
    'court_note',
    'case_number_asked',
    'court_case_number',
    'other_case_numbers',
    'name',
    'birth_date',
    'cii_number',
    'offense',
    'conviction_date',
    'corrected_case_number',
    'withdraw',
];
/** What the courts could not place, with what may help the office to find it. For spreadsheets: UTF-8 with its mark, CRLF. */
export function openQuestions(open, rows) {
    const lines = open.map((line) => {
        const row = rows.get(line.key);
        const numbers = row ? caseNumbers(row).filter((number) => number !== line.caseNumber) : [];
        return [
            line.key,
            String(line.batch.number),
            String(line.line),
            line.batch.court,
            line.answer?.status ?? '',
            line.answer?.note ?? '',
            line.caseNumber,
            line.answer?.courtCaseNumber ?? '',
            numbers.join('; '),
            row?.name ?? '',
            row?.birth_date ?? '',
            row?.cii_number ?? '',
            row?.offense ?? '',
            row?.conviction_date ?? '',
            '',
            '',
        ];
    });
    const all = [OPEN_QUESTION_COLUMNS, ...lines];
    return `\ufeff${all.map((cells) => cells.map((cell) => csvCell(plainCell(cell))).join(',')).join('\r\n')}\r\n`;
}
/** Reads the list back: a corrected number, or `yes` to withdraw; lines with neither stay open. */
export function readCorrections(sheet) {
    const { cells, problems: missing } = columnsOf(sheet, ['conviction_key', 'corrected_case_number'], ['withdraw']);
    const problems = [...missing];
    const corrections = new Map();
    for (const row of cells) {
        const withdraw = row.of('withdraw').toLowerCase();
        const caseNumber = row.of('corrected_case_number');
        const tell = (field, hint) => void problems.push({ code: 'bad-correction', file: sheet.name, line: row.line, field, hint });
        if (!['', 'yes', 'no', 'y', 'n'].includes(withdraw))
            tell('withdraw', 'expected yes, no or nothing');
        if (row.of('conviction_key') === '')
            tell('conviction_key', 'expected the key of a conviction');
        if (/^\d(\.\d+)?E\+?\d+$/i.test(caseNumber))
            tell('corrected_case_number', 'a spreadsheet has turned the number into powers of ten; format the column as text');
        if (withdraw.startsWith('y') || caseNumber !== '')
            corrections.set(row.of('conviction_key'), { caseNumber, withdraw: withdraw.startsWith('y') });
    }
    return { corrections, problems };
}
