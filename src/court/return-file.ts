import { type CalendarDate, type Problem, calendarDate, isoDate, parseIsoDate } from '../basics/index.ts';
import { type CourtAnswer, STATUSES, type Status, isFinal, sameAnswer, supersedes } from './answers.ts';
import { type LineState, isConflict, lineRef } from './batch.ts';
import type { Ledger } from './ledger.ts';
import { bareCaseNumber } from './names.ts';
import { type Sheet, type SheetRow, columnsOf } from './sheet.ts';

const NEEDED = ['batch_id', 'line_id', 'status'] as const;
const OPTIONAL = ['court_case_number', 'order_number', 'order_date', 'judge', 'note', 'conviction_key'] as const;

/** The columns of a court's return file. */
export const RETURN_COLUMNS = [...NEEDED, 'court_case_number', 'order_number', 'order_date', 'judge', 'note'] as const;

/** What a return file says, compared with the ledger. */
export type ReturnReading = {
  /** Answers that the ledger does not have yet. */
  readonly answers: readonly CourtAnswer[];
  readonly alreadyKnown: number;
  readonly unanswered: number;
  /** Answers that say less than a final one given before, and change nothing. */
  readonly outdated: number;
  readonly notices: readonly string[];
  /** Not empty: nothing of the file may be taken in. */
  readonly problems: readonly Problem[];
};

export type ReturnTerms = {
  /** The day on which it is read: no order is dated later. */
  readonly today: CalendarDate;
  /** True when the file is to replace final answers given before. */
  readonly correct: boolean;
};

/** Reads a court's return file. Every line is looked at, so that all there is to mend is told at once. */
export function readReturn(sheet: Sheet, ledger: Ledger, terms: ReturnTerms): ReturnReading {
  const { cells, problems: missing, notRead } = columnsOf(sheet, NEEDED, OPTIONAL);
  const reading = new Reading(sheet, ledger, terms);
  reading.problems.push(...missing);
  if (missing.length === 0 && cells.length === 0)
    reading.problems.push({ code: 'empty-return', file: sheet.name, hint: 'the table has a header and no lines' });
  for (const row of cells) reading.take(row);
  reading.weighAll();
  const notices = [...reading.notices()];
  const extra = notRead.filter((column) => !TEMPLATE_EXTRAS.includes(column));
  if (extra.length > 0)
    notices.push(
      `${extra.length === 1 ? 'one column is' : `${extra.length} columns are`} not read: ${extra.join(', ')}`,
    );
  return { ...reading.result(), notices };
}

/** Columns that our own template has for the clerk's eye. */
export const TEMPLATE_EXTRAS: readonly string[] = [
  'case_number',
  'defendant_name',
  'section',
  'conviction_date',
  'action',
];

class Reading {
  readonly problems: Problem[] = [];
  readonly #sheet: Sheet;
  readonly #ledger: Ledger;
  readonly #terms: ReturnTerms;
  /** What the file says, by line of the batch: the rows about it put together. */
  readonly #said = new Map<
    string,
    { readonly row: SheetRow; readonly line: LineState; readonly answer: CourtAnswer }
  >();
  readonly #answers: CourtAnswer[] = [];
  #alreadyKnown = 0;
  #unanswered = 0;
  #outdated = 0;
  #zerosLost = 0;
  #undated = 0;
  #conflicts = 0;

  constructor(sheet: Sheet, ledger: Ledger, terms: ReturnTerms) {
    this.#sheet = sheet;
    this.#ledger = ledger;
    this.#terms = terms;
  }

  take(row: SheetRow): void {
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
    if (!line || !status) return;
    const answer: CourtAnswer = {
      batch: line.batch.id,
      line: line.line,
      status,
      ...given('courtCaseNumber', courtCaseNumber),
      ...given('orderNumber', row.of('order_number')),
      ...given('orderDate', orderDate),
      ...given('judge', row.of('judge')),
      ...given('note', row.of('note')),
    };
    const ref = lineRef(answer.batch, answer.line);
    const earlier = this.#said.get(ref)?.answer;
    const other = earlier && PARTS.find((part) => differs(answer[part], earlier[part]));
    if (other)
      this.#tell(
        row,
        'line_id',
        `an earlier line of this file gives the same line another ${COLUMN_OF[other]}; keep one`,
      );
    else this.#said.set(ref, { row, line, answer: { ...earlier, ...answer } });
  }

  weighAll(): void {
    for (const { row, line, answer } of this.#said.values()) this.#weigh(row, line, answer);
    this.problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }

  #weigh(row: SheetRow, line: LineState, answer: CourtAnswer): void {
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
        this.#tell(
          row,
          'status',
          `the ledger has another final answer to this line, ${known.status}. If this file is right, take it in as a correction, --correct`,
        );
        return;
      }
    } else if (known && !this.#terms.correct && !supersedes(answer, known)) {
      this.#outdated++;
      return;
    }
    this.#answers.push(answer);
    if (answer.status === 'ORDERED' && answer.orderDate === undefined) this.#undated++;
    if (isConflict({ ...line, answer })) this.#conflicts++;
  }

  #isEarlier(batch: string): boolean {
    return [...this.#ledger.telling.values()].some((line) => line.earlier && line.batch.id === batch);
  }

  #line(row: SheetRow): LineState | undefined {
    const batch = row
      .of('batch_id')
      .toLowerCase()
      .replaceAll(/[{}\s]/g, '');
    const printed = row.of('line_id');
    const digits = /^\d{1,3}(,\d{3})+$/.test(printed) ? printed.replaceAll(',', '') : printed.replace(/\.0+$/, '');
    const known = this.#ledger.batches.find(({ id }) => id === batch);
    if (!known) {
      this.#tell(
        row,
        'batch_id',
        batch === ''
          ? 'is empty; each line names its batch, as our file does'
          : this.#isEarlier(batch)
            ? 'that batch was sent with an earlier delivery; take the file in where it was sent from, then repeat `cmr court export` with --after here'
            : 'no batch of this results folder has that id; is it the answer to another run?',
      );
      return undefined;
    }
    const line = /^\d+$/.test(digits) ? this.#ledger.lines.get(lineRef(known.id, Number(digits))) : undefined;
    if (!line) {
      this.#tell(row, 'line_id', `expected the number of a line of that batch, 1 to ${known.lines.length}`);
      return undefined;
    }
    const key = row.of('conviction_key');
    if (key !== '' && key !== line.key) {
      this.#tell(
        row,
        'conviction_key',
        'is not the conviction of that line: the columns of the table were sorted apart. Start again from our file',
      );
      return undefined;
    }
    return line;
  }

  #caseNumber(row: SheetRow, line: LineState | undefined): string {
    const number = row.of('court_case_number');
    if (/^\d(\.\d+)?E\+?\d+$/i.test(number)) {
      this.#tell(
        row,
        'court_case_number',
        'a spreadsheet has turned the number into powers of ten; format the column as text and enter it again',
      );
      return '';
    }
    const ours = line?.caseNumber ?? '';
    if (
      number !== '' &&
      ours !== '' &&
      number !== ours &&
      ours.startsWith('0') &&
      bareCaseNumber(number) === bareCaseNumber(ours)
    ) {
      this.#zerosLost++;
      return ours;
    }
    return number;
  }

  /** `2020-07-01`, or as American spreadsheets write it, `7/1/2020` and `7/1/20`. */
  #orderDate(row: SheetRow): string {
    const text = row.of('order_date').replace(/[ T]00?:00(:00)?(\.0+)?Z?( AM)?$/, '');
    if (text === '') return '';
    const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
    const year = american?.[3] ?? '';
    const date = american
      ? calendarDate(Number(year.length === 2 ? `20${year}` : year), Number(american[1]), Number(american[2]))
      : parseIsoDate(text);
    if (date === undefined) {
      const number = /^\d{5}(\.\d+)?$/.test(text);
      this.#tell(
        row,
        'order_date',
        number
          ? "is a spreadsheet's number of a day; format the column as a date and save again"
          : 'expected a day as YYYY-MM-DD, or M/D/YYYY',
      );
      return '';
    }
    if (date > this.#terms.today) {
      this.#tell(row, 'order_date', `lies after ${isoDate(this.#terms.today)}; month first, then day`);
      return '';
    }
    return isoDate(date);
  }

  #tell(row: SheetRow, field: string, hint: string): void {
    this.problems.push({ code: 'bad-return', file: this.#sheet.name, line: row.line, field, hint });
  }

  *notices(): Iterable<string> {
    if (this.#zerosLost > 0)
      yield `${this.#zerosLost} case numbers had lost the zeros in front, as spreadsheets do; ours were kept`;
    if (this.#undated > 0) yield `${this.#undated} answers say ORDERED and give no order_date`;
    if (this.#conflicts > 0)
      yield `${this.#conflicts} answers go against what the office took back; the status of the courts names their lines`;
  }

  result(): Omit<ReturnReading, 'notices'> {
    return {
      answers: this.#answers,
      alreadyKnown: this.#alreadyKnown,
      unanswered: this.#unanswered,
      outdated: this.#outdated,
      problems: this.problems,
    };
  }
}

/** True when both are final and do not agree: another status, or another order. */
function contradicts(answer: CourtAnswer, known: CourtAnswer): boolean {
  if (answer.status !== known.status) return true;
  return (['orderNumber', 'orderDate'] as const).some((key) => differs(answer[key], known[key]));
}

function differs(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

const COLUMN_OF = {
  status: 'status',
  courtCaseNumber: 'court_case_number',
  orderNumber: 'order_number',
  orderDate: 'order_date',
  judge: 'judge',
  note: 'note',
} as const;

const PARTS = Object.keys(COLUMN_OF) as readonly (keyof typeof COLUMN_OF)[];

/** `Already done`, `ALREADY-DONE` → `ALREADY_DONE`. */
function statusNamed(text: string): Status | undefined {
  const name = text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  return STATUSES.find((status) => status === name);
}

function given<K extends string>(key: K, value: string): { readonly [key in K]?: string } {
  return value === '' ? {} : ({ [key]: value } as { readonly [key in K]: string });
}
