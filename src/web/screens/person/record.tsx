import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { COLUMNS, FACT_COLUMNS } from '../../../read/index.ts';
import type { RecordRow } from '../../../run/index.ts';
import type { PersonFound } from '../../../server/index.ts';
import { Button, Notice } from '../../kit/parts.tsx';
import { NOTHING, type Shown, rowName } from './shown.ts';

/** Columns that tell most; the whole row is one click away. */
const MAIN: readonly (readonly [string, string])[] = [
  ['STP_EVENT_DATE', 'Date'],
  ['STP_TYPE_DESCR', 'Step'],
  ['STP_ORI_CNTY_NAME', 'County'],
  ['CNT_ORDER', 'Count'],
  ['OFFENSE_DESCR', 'Charged'],
  ['CONV_OFFENSE_DESCR', 'Convicted of'],
  ['DISP_DESCR', 'Disposition'],
  ['CONV_STAT_DESCR', 'Level'],
  ['SENT_LENGTH', 'Length'],
  ['SENT_TIME_CODE', 'Unit'],
  ['COMMENT_TEXT', 'Comment'],
];

type Props = { readonly found: PersonFound; readonly shown: Shown; readonly clear: () => void };

/** The person's rows as they stand in the files. Where a fact was asked for, its row and cells are marked. */
export function Record({ found: { rows, files }, shown, clear }: Props): JSX.Element {
  const [onlyMarked, setOnlyMarked] = useState(false);
  const marked = rows.filter(({ origin }) => shown.rows.has(rowName(origin)));
  const visible = onlyMarked && marked.length > 0 ? marked : rows;
  return (
    <>
      {shown === NOTHING ? (
        <p class="quiet">
          Every row of this person, as it stands in the files.{' '}
          <span class="screen-only">Show a fact above to see it marked here.</span>
        </p>
      ) : (
        <Notice kind="info">
          <p>
            Marked: <strong>{shown.because}</strong>
          </p>
          <p class="row">
            <label class="menu__tick">
              <input
                type="checkbox"
                checked={onlyMarked}
                onChange={(event) => setOnlyMarked(event.currentTarget.checked)}
              />
              <span>Only the marked rows ({marked.length})</span>
            </label>
            <Button kind="plain" onClick={clear}>
              Take the marks away
            </Button>
          </p>
        </Notice>
      )}
      <div class="scroller record" role="region" aria-label="Rows of the record" tabIndex={0}>
        <table class="plain record__table">
          <caption class="usa-sr-only">Rows of the record</caption>
          <thead>
            <tr>
              <th scope="col">Row</th>
              {MAIN.map(([column, title]) => (
                <th key={column} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visible.map((row) => (
              <Row
                key={rowName(row.origin)}
                row={row}
                file={files.length > 1 ? files[row.origin.file] : undefined}
                shown={shown}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** A level is taken from the first of its columns that is not blank. */
function isOutranked(column: string, at: (column: string) => string): boolean {
  const levels: readonly string[] = FACT_COLUMNS.level;
  return levels.slice(0, Math.max(0, levels.indexOf(column))).some((earlier) => at(earlier).trim() !== '');
}

function Row({
  row,
  file,
  shown,
}: {
  readonly row: RecordRow;
  readonly file: string | undefined;
  readonly shown: Shown;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const columns = shown.rows.get(rowName(row.origin));
  const marked = columns !== undefined;
  const at = (column: string): string => row.cells[COLUMNS.indexOf(column as (typeof COLUMNS)[number])] ?? '';
  const isMarked = (column: string): boolean =>
    columns?.has(column) === true && at(column).trim() !== '' && !isOutranked(column, at);
  const words = `${file === undefined ? '' : `${file} `}line ${row.origin.line}`;
  return (
    <>
      <tr class={marked ? 'record__row record__row--marked' : 'record__row'} tabIndex={-1}>
        <th scope="row">
          <Button kind="plain" expanded={open} label={`${words}, all columns`} onClick={() => setOpen(!open)}>
            {words}
          </Button>
          {marked ? <span class="usa-sr-only"> (marked)</span> : undefined}
        </th>
        {MAIN.map(([column]) => (
          <td key={column}>{isMarked(column) ? <mark>{at(column)}</mark> : at(column)}</td>
        ))}
      </tr>
      {open ? (
        <tr class="record__raw">
          <td colSpan={MAIN.length + 1}>
            <dl class="raw">
              {COLUMNS.map((column, i) => (
                <div key={column}>
                  <dt>{column}</dt>
                  <dd>
                    {isMarked(column) ? <mark>{row.cells[i]}</mark> : row.cells[i]?.trim() === '' ? '–' : row.cells[i]}
                  </dd>
                </div>
              ))}
            </dl>
          </td>
        </tr>
      ) : undefined}
    </>
  );
}
