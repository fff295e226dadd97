import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const ROW = 44;
const SPARE = 8;

export type TableColumn = {
  readonly key: string;
  readonly title: string;
  /** In rem. */
  readonly width: number;
  readonly sorted?: 'ascending' | 'descending';
};

type Props<R> = {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly total: number;
  /** A row, or nothing while it is on its way; asking for it brings it. */
  readonly rowAt: (place: number) => R | undefined;
  /** Called with the rows that are in sight. */
  readonly inSight: (from: number, to: number) => void;
  readonly cell: (row: R, column: TableColumn, place: number) => ComponentChildren;
  readonly sortBy: (column: TableColumn) => void;
  /** A change of this begins at the top again. */
  readonly of: string;
};

/** A table of any length: only the rows in sight are on the page, between two spacers. */
export function VirtualTable<R>(props: Props<R>): JSX.Element {
  const { label, columns, total, rowAt, inSight, cell, sortBy, of } = props;
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setHeight(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    box.current?.scrollTo({ top: 0 });
    setTop(0);
  }, [of]);
  const from = Math.max(0, Math.floor(top / ROW) - SPARE);
  const to = Math.min(total, Math.ceil((top + height) / ROW) + SPARE);
  useEffect(() => inSight(from, to), [from, to, of, inSight]);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div
      ref={box}
      class="virtual"
      role="region"
      aria-label={label}
      tabIndex={0}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <table class="virtual__table" aria-rowcount={total + 1} style={{ width: `${width}rem` }}>
        <caption class="usa-sr-only">{label}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: `${column.width}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column.key} scope="col" aria-sort={column.sorted ?? 'none'}>
                <button type="button" class="virtual__sort" onClick={() => sortBy(column)}>
                  {column.title}
                  <span aria-hidden="true">
                    {column.sorted === 'ascending' ? ' ▲' : column.sorted === 'descending' ? ' ▼' : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 ? <Spacer height={from * ROW} columns={columns.length} /> : undefined}
          {Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).map((place) => {
            const row = rowAt(place);
            return (
              <tr key={place} aria-rowindex={place + 2}>
                {columns.map((column) => (
                  <td key={column.key}>
                    <div class="virtual__cell">{row === undefined ? '…' : cell(row, column, place)}</div>
                  </td>
                ))}
              </tr>
            );
          })}
          {to < total ? <Spacer height={(total - to) * ROW} columns={columns.length} /> : undefined}
        </tbody>
      </table>
    </div>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }): JSX.Element {
  return (
    <tr aria-hidden="true" class="virtual__spacer">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}
