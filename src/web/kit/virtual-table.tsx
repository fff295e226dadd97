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
  /** True while other rows than these are on their way. */
  readonly waiting: boolean;
  /** Called with the rows that are in sight. */
  readonly inSight: (from: number, to: number) => void;
  readonly cell: (row: R, column: TableColumn, place: number) => ComponentChildren;
  readonly sortBy: (column: TableColumn) => void;
  /** A change of this begins at the top again. */
  readonly of: string;
};

/**
 * A table of any length: only the rows in sight are on the page, between two spacers. It is busy, for a screen reader too,
 * while rows that belong in sight are on their way.
 */
export function VirtualTable<R>(props: Props<R>): JSX.Element {
  const { label, columns, total, rowAt, waiting, inSight, cell, sortBy, of } = props;
  const box = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState({ of, top: 0 });
  const top = scrolled.of === of ? scrolled.top : 0;
  const [height, setHeight] = useState(600);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setHeight(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => box.current?.scrollTo({ top: 0 }), [of]);
  const from = Math.max(0, Math.floor(top / ROW) - SPARE);
  const to = Math.min(total, Math.ceil((top + height) / ROW) + SPARE);
  useEffect(() => inSight(from, to), [from, to, of, inSight]);
  const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div
      ref={box}
      class="virtual"
      role="region"
      aria-label={label}
      aria-busy={waiting || places.some((place) => rowAt(place) === undefined)}
      tabIndex={0}
      onScroll={(event) => setScrolled({ of, top: event.currentTarget.scrollTop })}
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
          {places.map((place) => {
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
