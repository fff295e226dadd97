import { CommanderError } from 'commander';
import { onOneLine, printProblem, visible, visibleJson } from '../basics/index.ts';
import { framesOf, reason } from '../node/index.ts';
import { RunRefused } from '../run/index.ts';

/** What the exit codes mean, for --help. */
export const EXIT_CODES = '0 done; 1 done, with rows set aside; 2 could not be done; 130 stopped.';

export const DONE = 0;
export const DONE_WITH_ROWS_SET_ASIDE = 1;
const NOT_DONE = 2;
/** As shells report a program ended by Ctrl-C. */
export const STOPPED = 130;

/** Prints lines. What a terminal would obey, such as a control character in a name, is shown. */
export function say(text: string): void {
  process.stdout.write(`${visible(text)}\n`);
}

export function sayJson(value: unknown): void {
  process.stdout.write(`${visibleJson(JSON.stringify(value, null, 2))}\n`);
}

/** Tells what stood in the way and ends with exit code 2. A bug is told without the data that it met. */
export function endWith(cause: unknown): void {
  if (cause instanceof CommanderError) {
    process.exitCode = cause.exitCode === 0 ? DONE : NOT_DONE;
    return;
  }
  process.exitCode = NOT_DONE;
  if (cause instanceof RunRefused) {
    for (const problem of cause.problems) process.stderr.write(`cmr: ${onOneLine(printProblem(problem))}\n`);
    return;
  }
  process.stderr.write(
    `cmr: a defect of the program stopped it; nothing was published. Please report this:\n${placeOf(cause)}\n`,
  );
}

/** A bug that no one awaited ends the program as any other does, and not with Node's own report, which holds the message. */
export function watchDefects(): void {
  process.on('uncaughtException', (cause) => {
    endWith(cause);
    process.exit();
  });
}

/** Where a bug happened: kind and stack, without the message, which may hold a cell. */
function placeOf(cause: unknown): string {
  return cause instanceof Error ? [cause.name, ...framesOf(cause).slice(0, 6)].join('\n') : 'unknown';
}

/**
 * Output that cannot be written ends the program; a reader who went away does not, since the work may be half done and
 * nobody is left to tell.
 */
export function watchOutput(): void {
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') return;
    process.stderr.write(`cmr: the output ${reason(cause, 'written')}\n`);
    process.exit(NOT_DONE);
  });
}

/** `1,234,567`. */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 row`, `2 rows`. */
export function plural(count: number, noun: string): string {
  const many = noun === 'person' ? 'people' : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number(count)} ${count === 1 ? noun : many}`;
}

/** Rows of a small table, columns aligned: text to the left, numbers to the right. */
export function table(rows: readonly (readonly (string | number)[])[], indent = '  '): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? number(cell) : onOneLine(cell))));
  const widths: number[] = [];
  for (const row of cells) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows
    .map(
      (row, r) =>
        indent +
        row
          .map((cell, i) =>
            typeof cell === 'number' ? cells[r]![i]!.padStart(widths[i]!) : cells[r]![i]!.padEnd(widths[i]!),
          )
          .join('  ')
          .trimEnd(),
    )
    .join('\n');
}
