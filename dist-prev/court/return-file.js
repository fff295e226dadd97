import { calendarDate, isoDate, parseIsoDate } from '../basics/index.js';
import { STATUSES, isFinal, lineRef, sameAnswer, supersedes, } from './ledger.js';
import { bareCaseNumber } from './names.js';
import { columnsOf } from './sheet.js';
const NEEDED = ['batch_id', 'line_id', 'status'];
const OPTIONAL = ['court_case_number', 'order_number', 'order_date', 'judge', 'note', 'conviction_key'];
/** The columns of a court's return file. */
export const RETURN_COLUMNS = [...NEEDED, 'court_case_number', 'order_number', 'order_date', 'judge', 'note'];
/** Reads a court's return file. Every line is looked at, so that all there is to mend is told at once. */
export function readReturn(sheet, ledger, terms) {
    const { cells, problems: missing, notRead } = columnsOf(sheet, NEEDED, OPTIONAL);
    const reading = new Reading(sheet, ledger, terms);
    reading.problems.push(...missing);
    if (missing.length === 0 && cells.length === 0)
        reading.problems.push({ code: 'empty-return', file: sheet.name, hint: 'the table has a header and no lines' });
    for (const row of cells)
        reading.take(row);
    const notices = [...reading.notices()];
    const extra = notRead.filter((column) => !TEMPLATE_EXTRAS.includes(column));
    if (extra.length > 0)
        notices.push(`${extra.length === 1 ? 'one column is' : `${extra.length} columns are`} not read: ${extra.join(', ')}`);
    return { ...reading.result(), notices };
}
/** Columns that our own template has for the clerk's eye. */
export const TEMPLATE_EXTRAS = [
    'case_number',
    'defendant_name',
    'section',
    'conviction_date',
    'action',
];
class Reading {
    problems = [];
    #sheet;
    #ledger;
    #terms;
    #answers = new Map();
    #alreadyKnown = 0;
    #unanswered = 0;
    #outdated = 0;
    #zerosLost = 0;
    #undated = 0;
    constructor(sheet, ledger, terms) {
        this.#sheet = sheet;
        this.#ledger = ledger;
        this.#terms = terms;
    }
    take(row) {
        if (row.of('status') === '') {
            this.#unanswered++;
            return;
        }
        const line = this.#line(row);
        const status = statusNamed(row.of('status'));
        if (!status)
            this.#tell(row, 'status', `expected one of ${STATUSES.join(', ')}, or nothing while the line is not answered`);
        const orderDate = this.#orderDate(row);
        const courtCaseNumber = this.#caseNumber(row, line);
        if (!line || !status)
            return;
        const answer = {
            batch: line.batch.id,
            line: line.line,
            status,
            ...given('courtCaseNumber', courtCaseNumber),
            ...given('orderNumber', row.of('order_number')),
            ...given('orderDate', orderDate),
            ...given('judge', row.of('judge')),
            ...given('note', row.of('note')),
        };
        if (status === 'ORDERED' && orderDate === '')
            this.#undated++;
        this.#weigh(row, line, answer);
    }
    #weigh(row, line, answer) {
        const ref = lineRef(answer.batch, answer.line);
        const here = this.#answers.get(ref);
        if (here && here.status !== answer.status) {
            this.#tell(row, 'line_id', 'an earlier line of this file gives the same line another status; keep one');
            return;
        }
        const known = line.answer;
        if (known && sameAnswer(answer, known)) {
            this.#alreadyKnown++;
            return;
        }
        if (known && isFinal(known.status) && !this.#terms.correct) {
            if (answer.status !== known.status && !isFinal(answer.status)) {
                this.#outdated++;
                return;
            }
            if (contradicts(answer, known)) {
                this.#tell(row, 'status', `the ledger has another final answer to this line, ${known.status}. If this file is right, take it in as a correction, --correct`);
                return;
            }
        }
        else if (known && !this.#terms.correct && !supersedes(answer, known)) {
            this.#outdated++;
            return;
        }
        this.#answers.set(ref, answer);
    }
    #line(row) {
        const batch = row
            .of('batch_id')
            .toLowerCase()
            .replaceAll(/[{}\s]/g, '');
        const printed = row.of('line_id');
        const digits = /^\d{1,3}(,\d{3})+$/.test(printed) ? printed.replaceAll(',', '') : printed.replace(/\.0+$/, '');
        const known = this.#ledger.batches.find(({ id }) => id === batch);
        if (!known) {
            this.#tell(row, 'batch_id', batch === ''
                ? 'is empty; each line names its batch, as our file does'
                : 'no batch of this results folder has that id; is it the answer to another run?');
            return undefined;
        }
        const line = /^\d+$/.test(digits) ? this.#ledger.lines.get(lineRef(known.id, Number(digits))) : undefined;
        if (!line) {
            this.#tell(row, 'line_id', `expected the number of a line of that batch, 1 to ${known.lines.length}`);
            return undefined;
        }
        const key = row.of('conviction_key');
        if (key !== '' && key !== line.key) {
            this.#tell(row, 'conviction_key', 'is not the conviction of that line: the columns of the table were sorted apart. Start again from our file');
            return undefined;
        }
        return line;
    }
    #caseNumber(row, line) {
        const number = row.of('court_case_number');
        if (/^\d(\.\d+)?E\+?\d+$/i.test(number)) {
            this.#tell(row, 'court_case_number', 'a spreadsheet has turned the number into powers of ten; format the column as text and enter it again');
            return '';
        }
        const ours = line?.caseNumber ?? '';
        if (number !== '' &&
            ours !== '' &&
            number !== ours &&
            ours.startsWith('0') &&
            bareCaseNumber(number) === bareCaseNumber(ours)) {
            this.#zerosLost++;
            return ours;
        }
        return number;
    }
    /** `2020-07-01`, or as American spreadsheets write it, `7/1/2020` and `7/1/20`. */
    #orderDate(row) {
        const text = row.of('order_date').replace(/[ T]00?:00(:00)?(\.0+)?Z?( AM)?$/, '');
        if (text === '')
            return '';
        const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
        const year = american?.[3] ?? '';
        const date = american
            ? calendarDate(Number(year.length === 2 ? `20${year}` : year), Number(american[1]), Number(american[2]))
            : parseIsoDate(text);
        if (date === undefined) {
            const number = /^\d{5}(\.\d+)?$/.test(text);
            this.#tell(row, 'order_date', number
                ? "is a spreadsheet's number of a day; format the column as a date and save again"
                : 'expected a day as YYYY-MM-DD, or M/D/YYYY');
            return '';
        }
        if (date > this.#terms.today) {
            this.#tell(row, 'order_date', `lies after ${isoDate(this.#terms.today)}; month first, then day`);
            return '';
        }
        return isoDate(date);
    }
    #tell(row, field, hint) {
        this.problems.push({ code: 'bad-return', file: this.#sheet.name, line: row.line, field, hint });
    }
    *notices() {
        if (this.#zerosLost > 0)
            yield `${this.#zerosLost} case numbers had lost the zeros in front, as spreadsheets do; ours were kept`;
        if (this.#undated > 0)
            yield `${this.#undated} answers say ORDERED and give no order_date`;
    }
    result() {
        return {
            answers: [...this.#answers.values()],
            alreadyKnown: this.#alreadyKnown,
            unanswered: this.#unanswered,
            outdated: this.#outdated,
            problems: this.problems,
        };
    }
}
/** True when both are final and do not agree: another status, or another order. */
function contradicts(answer, known) {
    if (answer.status !== known.status)
        return true;
    return ['orderNumber', 'orderDate'].some((key) => answer[key] !== undefined && known[key] !== undefined && answer[key] !== known[key]);
}
/** `Already done`, `ALREADY-DONE` → `ALREADY_DONE`. */
function statusNamed(text) {
    const name = text
        .trim()
        .toUpperCase()
        .replaceAll(/[\s-]+/g, '_');
    return STATUSES.find((status) => status === name);
}
function given(key, value) {
    return value === '' ? {} : { [key]: value };
}
