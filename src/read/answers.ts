import { type Problem, type Result, DelimitedReader, parseIsoDate } from '../basics/index.ts';

/** A line of an answers file, as it stands. */
export type AnswerLine = {
  readonly person: string;
  readonly subject: string;
  readonly question: string;
  readonly is: 'yes' | 'no';
  readonly by: string;
  readonly on: string;
  readonly source: string;
};

/** The columns of an answers file, in any order. */
export const ANSWER_COLUMNS = ['person', 'conviction', 'question', 'answer', 'by', 'on', 'source'] as const;

type Column = (typeof ANSWER_COLUMNS)[number];

/**
 * Reads an answers file: CSV with a header, one answer a line, to questions whose names are known. Every fault is told with
 * its line and column and never with what the cell holds, which may be somebody's name.
 */
export function readAnswers(
  text: string,
  file: string,
  isQuestion: (name: string) => boolean,
): Result<readonly AnswerLine[]> {
  const reader = new DelimitedReader();
  const rows = [...reader.push(text.replace(/^\uFEFF/, '')), ...reader.end()];
  const head = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = ANSWER_COLUMNS.filter((column) => !head.includes(column));
  if (missing.length > 0) {
    const hint = `the header lacks ${missing.join(', ')}; expected the columns ${ANSWER_COLUMNS.join(', ')}`;
    return { ok: false, problems: [{ code: 'answers-header', file, line: 1, hint }] };
  }
  const problems: Problem[] = [];
  const lines: AnswerLine[] = [];
  const seen = new Map<string, AnswerLine>();
  for (const { cells, line } of rows.slice(1)) {
    const cell = (column: Column): string => (cells[head.indexOf(column)] ?? '').trim();
    const faults = faultsIn(cell, isQuestion);
    if (cells.length !== head.length)
      faults.unshift({ field: undefined, hint: `${cells.length} cells; the header has ${head.length}` });
    const answer: AnswerLine = {
      person: cell('person'),
      subject: subjectOf(cell('person'), cell('conviction')),
      question: cell('question'),
      is: cell('answer').toLowerCase() === 'yes' ? 'yes' : 'no',
      by: cell('by'),
      on: cell('on'),
      source: cell('source'),
    };
    const key = [answer.person, answer.subject, answer.question].join('\n');
    if (faults.length === 0 && seen.has(key))
      faults.push({
        field: 'question',
        hint: 'an earlier line answers this question about the same conviction; keep one',
      });
    seen.set(key, answer);
    for (const { field, hint } of faults)
      problems.push({ code: 'bad-answer', file, line, ...(field && { field }), hint });
    lines.push(answer);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: lines };
}

type Fault = { readonly field: Column | undefined; readonly hint: string };

function faultsIn(cell: (column: Column) => string, isQuestion: (name: string) => boolean): Fault[] {
  const faults: Fault[] = [];
  const expect = (field: Column, good: boolean, hint: string): void => {
    if (!good) faults.push({ field, hint });
  };
  expect('person', cell('person') !== '', 'blank; expected the SUBJECT_ID');
  expect(
    'conviction',
    cell('conviction') === '' ||
      !cell('conviction').includes('/') ||
      cell('conviction').startsWith(`${cell('person')}/`),
    'the key of another person; expected one of this person, as in determinations.csv, or blank for all of theirs',
  );
  expect(
    'question',
    isQuestion(cell('question')),
    'not a question that an answer can settle; see `cmr law REMEDY --json` for their names. What a policy asks with values of its own, such as an age or a list of sections, is settled by a decision in the workbook',
  );
  expect('answer', /^(yes|no)$/i.test(cell('answer')), 'expected yes or no');
  expect('by', cell('by') !== '', 'blank; expected who answered');
  expect('on', parseIsoDate(cell('on')) !== undefined, 'expected the day of the answer as YYYY-MM-DD');
  expect(
    'source',
    cell('source') !== '',
    'blank; expected where the answer is from: a court file, the person, a report',
  );
  return faults;
}

/** Keys are `person/count`; the count alone is enough. */
function subjectOf(person: string, conviction: string): string {
  return conviction === '' || conviction.includes('/') ? conviction : `${person}/${conviction}`;
}
