import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import type { FoundRow, Group, ResultColumn, RowsAsked, RowsFound } from '../../../server/index.ts';
import { ask, problemsIn } from '../../kit/api.ts';
import { remedyTitle } from '../../kit/remedies.ts';

const PIECE = 200;

/** What is asked of the table of results, without the piece that is in sight. */
export type Asking = Omit<RowsAsked, 'from' | 'count'>;

/** One question to the table, with the pieces of its answer that are here or on their way. */
type Question = {
  readonly of: string;
  readonly asking: Asking;
  readonly held: Map<number, readonly FoundRow[] | 'coming'>;
};

/** A question whose first rows are here: counts, columns and rows are all of that one question. */
type Shown = Question & { readonly all: number; readonly total: number; readonly groups: readonly Group[] };

type Rows = {
  /** The last question that was answered; it stays until the next one is. */
  readonly shown: Shown | undefined;
  /** True while another question than that shown waits for its answer. */
  readonly waiting: boolean;
  readonly problems: readonly Problem[];
  /** A row of what is shown; nothing while it is on its way. */
  readonly rowAt: (place: number) => FoundRow | undefined;
  readonly inSight: (from: number, to: number) => void;
};

/** Brings the rows that are in sight, a piece at a time. What was asked for before stays until the first rows of the next are here. */
export function useRows(run: string, asking: Asking): Rows {
  const of = JSON.stringify(asking);
  const [shown, setShown] = useState<Shown>();
  const [refused, setRefused] = useState<{ readonly of: string; readonly problems: readonly Problem[] }>();
  const latest = useRef<Question>({ of, asking, held: new Map() });
  if (latest.current.of !== of) latest.current = { of, asking, held: new Map() };
  const bring = useCallback(
    (question: Question, piece: number) => {
      const { held } = question;
      if (held.has(piece)) return;
      held.set(piece, 'coming');
      ask<RowsFound>('POST', `/api/runs/${run}/rows`, {
        ...question.asking,
        from: piece * PIECE,
        count: PIECE,
      } satisfies RowsAsked).then(
        ({ all, total, groups, rows }) => {
          held.set(piece, rows);
          const answered: Shown = { ...question, all, total, groups };
          // Of a question that was left for another, no more is shown than goes on being shown.
          setShown((now) => (latest.current.held === held || now?.held === held ? answered : now));
          if (latest.current.held === held) setRefused(undefined);
        },
        (cause: unknown) => {
          held.delete(piece);
          if (latest.current.held === held) setRefused({ of: question.of, problems: problemsIn(cause) });
        },
      );
    },
    [run],
  );
  useEffect(() => bring(latest.current, 0), [bring, of]);
  const problems = refused?.of === of ? refused.problems : [];
  return {
    shown,
    waiting: shown?.of !== of && problems.length === 0,
    problems,
    rowAt: (place) => {
      const piece = shown?.held.get(Math.floor(place / PIECE));
      return piece === 'coming' ? undefined : piece?.[place % PIECE];
    },
    inSight: useCallback(
      (from, to) => {
        if (!shown) return;
        for (let piece = Math.floor(from / PIECE); piece <= Math.floor(Math.max(from, to - 1) / PIECE); piece++)
          bring(shown, piece);
      },
      [bring, shown],
    ),
  };
}

/** What a cell says to those who read it; the file has the remedy's name. */
export function cellWords(column: ResultColumn, text: string): string {
  if (column !== 'remedy') return text;
  // A person's cell tells each remedy with how often: `2 × prop-47; dismissal`.
  return text
    .split('; ')
    .map((part) => part.replace(/[a-z][\w-]*$/, remedyTitle))
    .join('; ');
}

/** How a column is told and how wide it is, in rem. */
export const COLUMNS: Readonly<Partial<Record<ResultColumn, { readonly title: string; readonly width: number }>>> = {
  name: { title: 'Name', width: 14 },
  birth_date: { title: 'Born', width: 7.5 },
  cii_number: { title: 'CII number', width: 8 },
  subject_id: { title: 'Person number', width: 9 },
  conviction_key: { title: 'Conviction key', width: 13 },
  case_numbers: { title: 'Case numbers', width: 10 },
  agency: { title: 'Agency', width: 12 },
  offense: { title: 'Offense', width: 16 },
  section: { title: 'Section', width: 8 },
  level: { title: 'Level', width: 8 },
  conviction_date: { title: 'Convicted', width: 8 },
  subject: { title: 'About', width: 7 },
  remedy: { title: 'Remedy', width: 13 },
  outcome: { title: 'Outcome', width: 16 },
  reason: { title: 'Reason', width: 19 },
  authority: { title: 'Authority', width: 14 },
  missing_facts: { title: 'Missing facts', width: 16 },
  cautions: { title: 'Cautions', width: 16 },
  statute_outcome: { title: 'By statute alone', width: 13 },
  beyond_statute: { title: 'Beyond the statute', width: 9 },
  duty: { title: 'Court must or may', width: 8 },
  available_from: { title: 'Available from', width: 8 },
  form: { title: 'Form', width: 12 },
  to_find_out: { title: 'To find out', width: 16 },
  answers_given: { title: 'Answers given', width: 16 },
  sentence: { title: 'Sentence', width: 14 },
  sentence_status: { title: 'Sentence status', width: 9 },
  under_sentence: { title: 'Under sentence', width: 8 },
  deceased: { title: 'Deceased', width: 7 },
};

/** Columns that tell nothing where Proposition 64 alone is asked about. */
export const OF_REMEDIES: ReadonlySet<ResultColumn> = new Set(['subject', 'remedy', 'duty', 'available_from', 'form']);

/** What is shown first of a run: with several remedies, which of them a row is about. */
export function firstColumns(view: Asking['view'], several: boolean): readonly ResultColumn[] {
  const usual = view === 'people' ? FIRST_COLUMNS_OF_PEOPLE : FIRST_COLUMNS;
  if (!several || view === 'people') return usual;
  return usual.flatMap((column) =>
    column === 'birth_date' ? [] : column === 'outcome' ? ['remedy', column] : [column],
  );
}

const FIRST_COLUMNS: readonly ResultColumn[] = [
  'name',
  'birth_date',
  'case_numbers',
  'section',
  'level',
  'conviction_date',
  'outcome',
  'reason',
];

const FIRST_COLUMNS_OF_PEOPLE: readonly ResultColumn[] = [
  'name',
  'birth_date',
  'cii_number',
  'section',
  'level',
  'outcome',
  'reason',
];
