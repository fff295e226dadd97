import type { JSX } from 'preact';
import type { DataSet, RunState } from '../../server/index.ts';
import { ask } from '../kit/api.ts';
import { Empty, Page, Problems, Section, Shown } from '../kit/parts.tsx';
import { Link, go } from '../kit/router.tsx';
import { useAsked, useDeed, useNews } from '../kit/use.ts';
import { countyName, moment, number, plural, sentenceStart, size } from '../kit/words.ts';
import { ScrolledTable } from '../kit/table.tsx';

/** Recent runs, a new run, the sample. */
export function Start(): JSX.Element {
  const runs = useAsked<readonly RunState[]>('/api/runs');
  const data = useAsked<readonly DataSet[]>('/api/data');
  const { busy, problems, run } = useDeed();
  const going =
    runs.asked.state === 'here' && runs.asked.value.some(({ state }) => state === 'running' || state === 'waiting');
  useNews(
    going,
    (told) => told.kind === 'run' && told.run.state !== 'running' && runs.again(),
    () => {},
  );
  const sample = (): void =>
    run(async () => {
      const known = data.asked.state === 'here' ? data.asked.value.find(({ kind }) => kind === 'sample') : undefined;
      go(`/data/${(known ?? (await ask<DataSet>('POST', '/api/data', { kind: 'sample' }))).id}`);
    });
  return (
    <Page
      title="Start"
      lead="Find every conviction in a criminal-history file that may be dismissed or reduced, and see why. Nothing leaves this machine."
    >
      <div class="doors">
        <Link to="/data" class="door door--first">
          <strong>New run</strong>
          <span>Choose the county’s files from the Department of Justice.</span>
        </Link>
        <button type="button" class="door" aria-disabled={busy} onClick={() => busy || sample()}>
          <strong>Look at the sample</strong>
          <span>500 invented people of Sacramento. No real record.</span>
        </button>
      </div>
      <Problems problems={problems} />
      <Section title="Recent runs">
        <Shown asked={runs.asked} what="Runs">
          {(all) =>
            all.length === 0 ? (
              <Empty title="No run yet">
                <p>A run reads the files, decides every conviction in scope, and writes the results.</p>
              </Empty>
            ) : (
              <RunTable runs={all} />
            )
          }
        </Shown>
      </Section>
      <Section title="Files">
        <Shown asked={data.asked} what="Files">
          {(all) =>
            all.length === 0 ? (
              <Empty title="No files yet">
                <p>Files that you add are listed here, to be used for several runs.</p>
              </Empty>
            ) : (
              <DataTable data={all} />
            )
          }
        </Shown>
      </Section>
    </Page>
  );
}

const STATUS = {
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  nothing: 'No results: nothing in scope',
  cancelled: 'Cancelled',
  interrupted: 'Interrupted',
  failed: 'Failed',
} as const;

function RunTable({ runs }: { readonly runs: readonly RunState[] }): JSX.Element {
  return (
    <ScrolledTable
      label="Table of recent runs"
      columns={['Run', 'County', 'Policy', 'Law as of', 'State', 'Convictions in scope']}
      looks="usa-table usa-table--borderless"
    >
      {runs.map((run) => (
        <tr key={run.id}>
          <th scope="row" class="nowrap">
            <Link to={`/runs/${run.id}`}>{moment(run.created)}</Link>
          </th>
          <td>{countyName(run.county)}</td>
          <td>{byWhat(run)}</td>
          <td class="nowrap">{run.asOf}</td>
          <td>{STATUS[run.state]}</td>
          <td>{inScope(run)}</td>
        </tr>
      ))}
    </ScrolledTable>
  );
}

/** The policy, and whether other remedies were asked about. */
function byWhat({ policy, remedies }: RunState): string {
  const title = remedies.includes('prop-64') ? (policy.title ?? policy.id) : 'By statute';
  return remedies.length === 1 ? title : `${title}, ${remedies.length} remedies`;
}

function inScope({ summary, remedies }: RunState): string {
  if (!remedies.includes('prop-64')) return '–';
  const balance = summary?.['balance'] as { readonly convictions: { readonly inScope: number } } | undefined;
  return balance ? number(balance.convictions.inScope) : '–';
}

const FROM = { sample: 'The invented sample', path: 'Read in place', upload: 'Copied into the workspace' } as const;

const FILES = {
  receiving: 'Being copied',
  checking: 'Being checked',
  failed: 'Cannot be used',
  interrupted: 'Not checked',
} as const;

function DataTable({ data }: { readonly data: readonly DataSet[] }): JSX.Element {
  return (
    <ScrolledTable
      label="Table of files"
      columns={['Files', 'State', 'Size', 'From', 'Added']}
      looks="usa-table usa-table--borderless"
    >
      {data.map(({ id, files, kind, created, state, report }) => (
        <tr key={id}>
          <th scope="row">
            <Link to={`/data/${id}`}>
              {files.length === 1 ? files[0]!.name : `${files[0]?.name ?? ''} and ${plural(files.length - 1, 'other')}`}
            </Link>
          </th>
          <td>{state === 'ready' ? sentenceStart(report?.readiness.grade ?? 'ready') : FILES[state]}</td>
          <td class="nowrap">{size(files.reduce((sum, { bytes }) => sum + bytes, 0))}</td>
          <td>{FROM[kind]}</td>
          <td class="nowrap">{moment(created)}</td>
        </tr>
      ))}
    </ScrolledTable>
  );
}
