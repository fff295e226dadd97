import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FoundRow, RowsFound } from '../../../server/index.ts';
import { ask } from '../../kit/api.ts';
import { Button, Problems } from '../../kit/parts.tsx';
import { useDeed } from '../../kit/use.ts';
import { number } from '../../kit/words.ts';
import { type Asking, COLUMNS, cellWords } from './rows.ts';

/** What fits on some sixty sheets; more is a matter for the files. */
const MOST = 1_000;

/** Days and numbers up to this length are not broken into lines. */
const SHORT = 14;

/** Prints every row that was asked for, not only those in sight, which are all that the page holds otherwise. */
export function PrintTable({
  run,
  asking,
  total,
}: {
  readonly run: string;
  readonly asking: Asking;
  readonly total: number;
}): JSX.Element {
  const [rows, setRows] = useState<readonly FoundRow[]>();
  const { busy, problems, run: doing } = useDeed();
  useEffect(() => {
    if (!rows) return undefined;
    const done = (): void => setRows(undefined);
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, [rows]);
  const bring = (): void =>
    doing(async () => {
      const found = await ask<RowsFound>('POST', `/api/runs/${run}/rows`, { ...asking, from: 0, count: MOST });
      setRows(found.rows);
    });
  return (
    <>
      <p class="row screen-only">
        <Button kind="plain" busy={busy} disabled={total > MOST} onClick={bring}>
          Print table
        </Button>
        {total > MOST ? (
          <span class="quiet">
            Up to {number(MOST)} rows can be printed: search or choose first, or take the file under Files.
          </span>
        ) : undefined}
      </p>
      <Problems problems={problems} title="The table cannot be printed" />
      {rows ? <Whole asking={asking} rows={rows} /> : undefined}
      {rows || total === 0 ? undefined : (
        <p class="print-only">These are the rows that were in sight. Print table, above the table, prints all.</p>
      )}
    </>
  );
}

function Whole({ asking, rows }: { readonly asking: Asking; readonly rows: readonly FoundRow[] }): JSX.Element {
  return (
    <div class="print-only virtual virtual--whole">
      <p>Personal data: keep this paper as you keep the record.</p>
      <table class="virtual__table plain">
        <thead>
          <tr>
            {asking.columns.map((column) => (
              <th key={column} scope="col">
                {COLUMNS[column]!.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells }, i) => (
            <tr key={i}>
              {cells.map((cell, at) => (
                <td key={at} class={cell.length <= SHORT ? 'nowrap' : ''}>
                  {cellWords(asking.columns[at]!, cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
