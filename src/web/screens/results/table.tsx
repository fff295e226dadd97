import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FoundRow, Group, ResultColumn, RunState } from '../../../server/index.ts';
import { Empty, Loading, Problems } from '../../kit/parts.tsx';
import { Link } from '../../kit/router.tsx';
import { isOfPolicyAlone } from '../../kit/run-words.ts';
import { type TableColumn, VirtualTable } from '../../kit/virtual-table.tsx';
import { number, plural } from '../../kit/words.ts';
import { type Asking, COLUMNS, OF_REMEDIES, cellWords, firstColumns, useRows } from './rows.ts';
import { PrintTable } from './print-table.tsx';
import { SavedFilters } from './saved-filters.tsx';
import { Menu } from './table-menu.tsx';

/** What is shown of the table; kept while one looks at a person and comes back. */
const kept = new Map<string, Asking>();

/** The convictions or the people of a run, to be searched, chosen, sorted and looked at. */
export function ResultsTable({ run, view }: { readonly run: RunState; readonly view: Asking['view'] }): JSX.Element {
  const key = `${run.id} ${view}`;
  const several = !isOfPolicyAlone(run);
  const [asking, setAsking] = useState<Asking>(
    () =>
      kept.get(key) ?? {
        view,
        search: '',
        chosen: {},
        sort: undefined,
        columns: firstColumns(view, several),
      },
  );
  useEffect(() => void kept.set(key, asking), [key, asking]);
  const { shown, waiting, problems, rowAt, inSight } = useRows(run.id, asking);
  const change = (part: Partial<Asking>): void => setAsking((now) => ({ ...now, ...part }));
  const noun =
    view === 'people'
      ? ['person', 'people']
      : several
        ? ['determination', 'determinations']
        : ['conviction', 'convictions'];
  return (
    <div class="browse">
      <Tools asking={asking} change={change} groups={shown?.groups ?? []} several={several} />
      <Problems problems={problems} title="The table cannot be shown" />
      {shown === undefined && problems.length === 0 ? <Loading what="The table" /> : undefined}
      {shown ? (
        <p class="browse__count" role="status" aria-busy={waiting}>
          {shown.total === shown.all
            ? plural(shown.all, noun[0]!, noun[1])
            : `${number(shown.total)} of ${plural(shown.all, noun[0]!, noun[1])}`}
        </p>
      ) : undefined}
      {shown && shown.total > 0 ? <PrintTable run={run.id} asking={shown.asking} total={shown.total} /> : undefined}
      {shown?.total === 0 ? (
        <Empty title="Nothing fits">
          <p>No {noun[0]} fits the search and the choices. Take some of them away.</p>
        </Empty>
      ) : undefined}
      {shown && shown.total > 0 ? (
        <VirtualTable<FoundRow>
          label={view === 'people' ? 'People' : several ? 'Determinations' : 'Convictions'}
          columns={columnsOf(shown.asking)}
          total={shown.total}
          rowAt={rowAt}
          waiting={waiting}
          inSight={inSight}
          of={shown.of}
          sortBy={(column) => change({ sort: nextSort(asking, column.key as ResultColumn) })}
          cell={(row, column) => {
            const place = shown.asking.columns.indexOf(column.key as ResultColumn);
            const text = cellWords(column.key as ResultColumn, row.cells[place] ?? '');
            if (place === 0)
              return <Link to={`/runs/${run.id}/person/${row.id}`}>{text === '' ? 'not given' : text}</Link>;
            return <span title={text}>{text}</span>;
          }}
        />
      ) : undefined}
    </div>
  );
}

function columnsOf({ columns, sort }: Asking): readonly TableColumn[] {
  return columns.map((column) => ({
    key: column,
    ...COLUMNS[column]!,
    ...(sort?.column === column ? { sorted: sort.down ? ('descending' as const) : ('ascending' as const) } : {}),
  }));
}

/** Up, down, and not at all. */
function nextSort({ sort }: Asking, column: ResultColumn): Asking['sort'] {
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? undefined : { column, down: true };
}

type ToolsProps = {
  readonly asking: Asking;
  readonly change: (part: Partial<Asking>) => void;
  readonly groups: readonly Group[];
  readonly several: boolean;
};

function Tools({ asking, change, groups, several }: ToolsProps): JSX.Element {
  const id = useId();
  const offered = (column: ResultColumn): boolean => several || !OF_REMEDIES.has(column);
  const search = useRef<HTMLInputElement>(null);
  const chosen = Object.values(asking.chosen).reduce((sum, values) => sum + values.length, 0);
  return (
    <div class="browse__tools">
      <div class="browse__search">
        <label class="usa-label" for={id}>
          Search
        </label>
        <input
          ref={search}
          id={id}
          class="usa-input"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder="Name, case number, CII"
          value={asking.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
      </div>
      {groups
        .filter(({ column }) => offered(column))
        .map((group) => (
          <Choice key={group.column} group={group} asking={asking} change={change} />
        ))}
      <Menu title={`Columns (${asking.columns.length})`}>
        {(Object.keys(COLUMNS) as ResultColumn[]).filter(offered).map((column) => (
          <Tick
            key={column}
            label={COLUMNS[column]!.title}
            on={asking.columns.includes(column)}
            disabled={asking.columns.length === 1 && asking.columns.includes(column)}
            set={(on) => change({ columns: inOrder(asking.columns, column, on) })}
          />
        ))}
      </Menu>
      <SavedFilters asking={asking} change={change} />
      {chosen > 0 || asking.search !== '' ? (
        <button
          type="button"
          class="usa-button usa-button--unstyled"
          onClick={() => {
            change({ search: '', chosen: {} });
            search.current?.focus();
          }}
        >
          Show all again
        </button>
      ) : undefined}
    </div>
  );
}

function inOrder(now: readonly ResultColumn[], column: ResultColumn, on: boolean): readonly ResultColumn[] {
  const all = Object.keys(COLUMNS) as ResultColumn[];
  return all.filter((each) => (each === column ? on : now.includes(each)));
}

function Choice({
  group: { column, values },
  asking,
  change,
}: { readonly group: Group } & Pick<ToolsProps, 'asking' | 'change'>): JSX.Element {
  const now = asking.chosen[column] ?? [];
  const title = COLUMNS[column]!.title;
  const set = (value: string, on: boolean): void =>
    change({ chosen: { ...asking.chosen, [column]: on ? [...now, value] : now.filter((each) => each !== value) } });
  return (
    <Menu title={now.length === 0 ? title : `${title} (${now.length})`} active={now.length > 0}>
      {values.map(([value, count]) => (
        <Tick
          key={value}
          label={`${value === '' ? 'None' : cellWords(column, value)} (${number(count)})`}
          on={now.includes(value)}
          set={(on) => set(value, on)}
        />
      ))}
      {values.length === 0 ? <p class="quiet">Nothing to choose from.</p> : undefined}
    </Menu>
  );
}

function Tick({
  label,
  on,
  disabled = false,
  set,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly set: (on: boolean) => void;
}): JSX.Element {
  return (
    <label class="menu__tick">
      <input type="checkbox" checked={on} disabled={disabled} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
