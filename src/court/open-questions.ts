import type { Problem } from '../basics/index.ts';
import type { DeterminationRow } from '../results/index.ts';
import type { LineState } from './batch.ts';
import { printList } from './print-list.ts';
import { caseNumbers } from './relief-line.ts';
import type { Correction } from './plan-export.ts';
import type { Unsure } from './reviewed.ts';
import { type Sheet, columnsOf } from './sheet.ts';

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
] as const;

/** A conviction that cannot be told apart from those of an earlier delivery with these keys. */
export type MaybeSent = { readonly row: DeterminationRow; readonly unsure: Unsure };

/**
 * What the courts could not place, with what may help the office to find it; then what an earlier delivery may have sent. For
 * spreadsheets: UTF-8 with its mark, CRLF.
 */
export function openQuestions(
  open: readonly LineState[],
  rows: ReadonlyMap<string, DeterminationRow>,
  maybe: readonly MaybeSent[] = [],
): string {
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
  return printList({ columns: OPEN_QUESTION_COLUMNS, rows: [...lines, ...maybe.map(maybeSentLine)] });
}

function maybeSentLine({ row, unsure: { what, keys } }: MaybeSent): readonly string[] {
  const [first = '', ...others] = caseNumbers(row);
  return [
    row.conviction_key,
    '',
    '',
    row.agency,
    what === 'sent' ? 'MAY_BE_SENT' : 'MAY_BE_DECIDED',
    `may be ${keys.join(' or ')} of the earlier delivery`,
    first,
    '',
    others.join('; '),
    row.name,
    row.birth_date,
    row.cii_number,
    row.offense,
    row.conviction_date,
    '',
    '',
  ];
}

/**
 * Reads the list back: a corrected number, or under `withdraw` `yes` or the key that a conviction has in the earlier
 * delivery; lines with neither stay open.
 */
export function readCorrections(sheet: Sheet): {
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly problems: readonly Problem[];
} {
  const { cells, problems: missing } = columnsOf(sheet, ['conviction_key', 'corrected_case_number'], ['withdraw']);
  const problems = [...missing];
  const corrections = new Map<string, Correction>();
  for (const row of cells) {
    const written = row.of('withdraw');
    // A key of an earlier delivery, and no word: `SUBJECT_ID/CNT_ORDER`.
    const same = written.includes('/') ? written : undefined;
    const withdraw = same === undefined ? written.toLowerCase() : 'yes';
    const caseNumber = row.of('corrected_case_number');
    const tell = (field: string, hint: string): void =>
      void problems.push({ code: 'bad-correction', file: sheet.name, line: row.line, field, hint });
    if (!['', 'yes', 'no', 'y', 'n'].includes(withdraw))
      tell('withdraw', 'expected yes, no, nothing, or the key that it has in the earlier delivery');
    if (row.of('conviction_key') === '') tell('conviction_key', 'expected the key of a conviction');
    if (/^\d(\.\d+)?E\+?\d+$/i.test(caseNumber))
      tell(
        'corrected_case_number',
        'a spreadsheet has turned the number into powers of ten; format the column as text',
      );
    if (!withdraw.startsWith('y') && caseNumber === '') continue;
    const from = { file: sheet.name, line: row.line };
    const correction = {
      caseNumber,
      withdraw: withdraw.startsWith('y'),
      from,
      ...(same === undefined ? {} : { same }),
    };
    const earlier = corrections.get(row.of('conviction_key'));
    if (earlier && !sameCorrection(earlier, correction))
      tell('conviction_key', 'an earlier line says something else of the same conviction; keep one');
    corrections.set(row.of('conviction_key'), correction);
  }
  return { corrections, problems };
}

function sameCorrection(one: Correction, other: Correction): boolean {
  return (['caseNumber', 'withdraw', 'same'] as const).every((part) => one[part] === other[part]);
}
