import { onOneLine } from './visible.ts';

/** Expected trouble with input. It says what kind, where and what was expected, and never what the cell held. */
export type Problem = {
  readonly code: string;
  /** The input's name as the user gave it, without folders. */
  readonly file?: string;
  /** Physical line, counted from 1, on which the row begins. */
  readonly line?: number;
  readonly field?: string;
  readonly hint: string;
};

/** `doj.csv line 4182, CNT_ORDER: expected 12 digits`. */
export function printProblem(problem: Problem): string {
  const place = [
    problem.file && onOneLine(problem.file),
    problem.line === undefined ? undefined : `line ${problem.line}`,
  ]
    .filter(Boolean)
    .join(' ');
  const where = [place, problem.field].filter(Boolean).join(', ');
  return where ? `${where}: ${problem.hint}` : problem.hint;
}

/** Either a value or the problems that stood in its way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
