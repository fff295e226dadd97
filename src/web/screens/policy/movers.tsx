import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import { OUTCOME_WORDS } from '../../../engine/index.ts';
import type { MoversAsked, MoversFound, WhatIf, WhatIfAsked } from '../../../server/index.ts';
import { ask, problemsIn } from '../../kit/api.ts';
import { Button, Problems } from '../../kit/parts.tsx';
import { Link } from '../../kit/router.tsx';
import { number, plural } from '../../kit/words.ts';
import { ScrolledTable } from '../../kit/table.tsx';

type Changes = WhatIf['numbers']['changes'];
type Way = Pick<Changes[number], 'from' | 'to'>;

const PIECE = 50;
/** The list waits so long, in milliseconds, until the policy rests: the numbers above it come first. */
const REST = 200;

type Props = { readonly asked: WhatIfAsked; readonly changes: Changes };

/** The people who move, by their numbers in the record, from which outcome to which, and the question that decides. */
export function Movers({ asked, changes }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="screen-only" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The people who move</summary>
      {open ? <List asked={asked} changes={changes} /> : undefined}
    </details>
  );
}

function List({ asked, changes }: Props): JSX.Element {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [found, setFound] = useState<MoversFound>();
  const [count, setCount] = useState(PIECE);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const way = changes.find((each) => keyOf(each) === chosen);
  const body = JSON.stringify({ ...asked, ...(way ? { way: { from: way.from, to: way.to } } : {}) });
  useEffect(() => {
    const stop = new AbortController();
    const wanted: MoversAsked = { ...JSON.parse(body), piece: { from: 0, count } };
    const later = setTimeout(
      () =>
        void ask<MoversFound>('POST', '/api/what-if/movers', wanted, stop.signal).then(
          (value) => {
            setFound(value);
            setProblems([]);
          },
          (cause: unknown) => stop.signal.aborted || setProblems(problemsIn(cause)),
        ),
      found ? REST : 0,
    );
    return () => {
      clearTimeout(later);
      stop.abort();
    };
  }, [body, count]);
  return (
    <>
      <label class="usa-label" for={id}>
        Who move
      </label>
      <select
        id={id}
        class="usa-select"
        value={way ? chosen : ''}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
          setCount(PIECE);
        }}
      >
        <option value="">From any outcome to any other</option>
        {changes.map((change) => (
          <option key={keyOf(change)} value={keyOf(change)}>
            {words(change.from)} → {words(change.to)} ({plural(change.convictions, 'conviction')})
          </option>
        ))}
      </select>
      <Problems problems={problems} title="The list cannot be shown" />
      {found ? <Table found={found} data={asked.data} /> : <p role="status">Looking …</p>}
      {found && found.movers.length < found.convictions ? (
        <p class="row">
          <span>
            {number(found.movers.length)} of {plural(found.convictions, 'conviction')} shown.
          </span>
          <Button kind="second" onClick={() => setCount(count + PIECE * 4)}>
            Show more
          </Button>
        </p>
      ) : undefined}
    </>
  );
}

function Table({ found, data }: { readonly found: MoversFound; readonly data: string }): JSX.Element {
  return (
    <ScrolledTable
      label="Table of the people who move"
      caption="The people who move, conviction by conviction"
      columns={['Person number', 'Conviction', 'From', 'To', 'Decided by']}
      looks="plain movers"
      frame="scroller--low"
    >
      {found.movers.map(({ person, number: own, section, date, from, to, decidedBy }, i) => (
        <tr key={i}>
          <th scope="row">
            <Link to={`/policy/${data}/person/${person}`}>{own}</Link>
          </th>
          <td>
            {section}
            <span class="movers__date">{date}</span>
          </td>
          <td>{words(from)}</td>
          <td>{words(to)}</td>
          <td>{decidedBy || (to ? 'No question: the end of the flow' : 'This policy does not look at it')}</td>
        </tr>
      ))}
    </ScrolledTable>
  );
}

function keyOf({ from, to }: Way): string {
  return `${from ?? ''} ${to ?? ''}`;
}

function words(outcome: Way['from']): string {
  return outcome ? OUTCOME_WORDS[outcome] : 'Not looked at';
}
