import type { JSX } from 'preact';
import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import type { Problem } from '../../basics/index.ts';
import type { Changed, RunState, RunsCompared } from '../../server/index.ts';
import { ask, problemsIn } from '../kit/api.ts';
import { Button, Empty, Loading, Notice, Page, Problems, Section, Shown, Stat, Stats } from '../kit/parts.tsx';
import { remedyTitle } from '../kit/remedies.ts';
import { Link, go } from '../kit/router.tsx';
import type { ScreenProps } from '../kit/screen.ts';
import { useAsked } from '../kit/use.ts';
import { countyName, moment, number, plural, sentence } from '../kit/words.ts';
import { ScrolledTable } from '../kit/table.tsx';

const PIECE = 100;

/** Two runs side by side: what changed, and what may be the cause. */
export function CompareScreen({ route }: ScreenProps): JSX.Element {
  const { asked } = useAsked<readonly RunState[]>('/api/runs');
  const [, before = '', after = ''] = route;
  return (
    <Page
      title="Compare"
      lead="What changes between two runs: with a new file, another policy, a later day, or a new version of the law."
    >
      <Shown asked={asked} what="Runs">
        {(all) => {
          const done = all.filter(({ state }) => state === 'done');
          if (done.length < 2)
            return (
              <Empty title="Two finished runs are needed">
                <p>
                  There {done.length === 1 ? 'is one' : 'is none'} so far. <Link to="/">Go to Start</Link>
                </p>
              </Empty>
            );
          const [second, first] = done;
          return (
            <>
              <Pair runs={done} before={before || first!.id} after={after || second!.id} />
              <Differences key={`${before} ${after}`} before={before || first!.id} after={after || second!.id} />
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

function Pair({
  runs,
  before,
  after,
}: {
  readonly runs: readonly RunState[];
  readonly before: string;
  readonly after: string;
}): JSX.Element {
  const [beforeId, afterId] = [useId(), useId()];
  const options = runs.map((run) => (
    <option key={run.id} value={run.id}>
      {moment(run.created)}: {countyName(run.county)}, {run.policy.title ?? run.policy.id}, {run.asOf}
    </option>
  ));
  return (
    <div class="pair">
      <div>
        <label class="usa-label" for={beforeId}>
          Before
        </label>
        <select
          id={beforeId}
          class="usa-select"
          value={before}
          onChange={(event) => go(`/compare/${event.currentTarget.value}/${after}`)}
        >
          {options}
        </select>
      </div>
      <div>
        <label class="usa-label" for={afterId}>
          After
        </label>
        <select
          id={afterId}
          class="usa-select"
          value={after}
          onChange={(event) => go(`/compare/${before}/${event.currentTarget.value}`)}
        >
          {options}
        </select>
      </div>
    </div>
  );
}

function Differences({ before, after }: { readonly before: string; readonly after: string }): JSX.Element {
  const [found, setFound] = useState<RunsCompared>();
  const [changed, setChanged] = useState<readonly Changed[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const bring = useCallback(
    (from: number) => {
      const body = { earlier: before, piece: { from, count: PIECE } };
      ask<RunsCompared>('POST', `/api/runs/${after}/differences`, body).then(
        (value) => {
          setFound(value);
          setChanged((now) => [...now.slice(0, from), ...value.changed]);
        },
        (cause: unknown) => setProblems(problemsIn(cause)),
      );
    },
    [before, after],
  );
  useEffect(() => bring(0), [bring]);
  if (problems.length > 0) return <Problems problems={problems} title="These runs cannot be compared" />;
  if (!found) return <Loading what="The comparison" />;
  const noun = found.severalRemedies ? 'determination' : 'conviction';
  return (
    <>
      <Notice
        kind="info"
        title={found.causes.length === 0 ? 'The runs asked for the same' : 'What differs between the runs'}
      >
        {found.causes.length === 0
          ? 'The same files, county, policy, day and law: the answers are the same.'
          : sentence(found.causes.join('; '))}
      </Notice>
      {found.sameFiles ? undefined : <OtherFiles unidentified={found.unidentified} noun={noun} />}
      <Stats>
        <Stat value={found.total - found.alone}>{noun}s decided otherwise</Stat>
        <Stat value={found.onlyReason}>with the same outcome for another reason</Stat>
        <Stat value={found.same}>decided alike</Stat>
        <Stat value={found.alone}>in one of the runs alone</Stat>
      </Stats>
      {found.total === 0 ? undefined : (
        <>
          <Section title="From what to what">
            <Moved moved={found.moved} noun={noun} />
          </Section>
          <Section title={`${capital(noun)}s decided otherwise, or in one run alone`}>
            <ChangedTable run={after} changed={changed} several={found.severalRemedies} />
            {changed.length < found.total ? (
              <p class="row">
                <span>
                  {number(changed.length)} of {plural(found.total, noun)} shown.
                </span>
                <Button kind="second" onClick={() => bring(changed.length)}>
                  Show more
                </Button>
              </p>
            ) : undefined}
          </Section>
        </>
      )}
    </>
  );
}

/** By what people of two deliveries are told to be the same. */
function OtherFiles({
  unidentified,
  noun,
}: Pick<RunsCompared, 'unidentified'> & { readonly noun: string }): JSX.Element {
  return (
    <Notice kind="warning" title="The runs are of different files">
      DOJ’s person numbers need not be the same in two deliveries, so nobody is paired by them. People are paired by the
      last eight digits of the CII number and the birth date, and what they have by county, case numbers, offense and
      date. What is written otherwise in the other file is not found there, and stands as in one run alone.
      {unidentified === 0
        ? ''
        : ` ${plural(unidentified, noun)} of people without a CII number or a whole birth date ${unidentified === 1 ? 'is' : 'are'} paired with none.`}
    </Notice>
  );
}

/** With a capital letter. */
function capital(word: string): string {
  return `${word[0]!.toUpperCase()}${word.slice(1)}`;
}

const ABSENT = 'Not found in this run';

function Moved({ moved, noun }: Pick<RunsCompared, 'moved'> & { readonly noun: string }): JSX.Element {
  return (
    <table class="plain">
      <caption class="usa-sr-only">How many {noun}s go from one outcome to another</caption>
      <thead>
        <tr>
          <th scope="col">Before</th>
          <th scope="col">After</th>
          <th scope="col" class="plain__number">
            {capital(noun)}s
          </th>
        </tr>
      </thead>
      <tbody>
        {moved.map(({ from, to, convictions }) => (
          <tr key={`${from} ${to}`}>
            <th scope="row">{from || ABSENT}</th>
            <td>{to || ABSENT}</td>
            <td class="plain__number">{number(convictions)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ChangedTable({
  run,
  changed,
  several,
}: {
  readonly run: string;
  readonly changed: readonly Changed[];
  readonly several: boolean;
}): JSX.Element {
  return (
    <ScrolledTable
      label="Table of what is decided otherwise"
      caption="What is decided otherwise"
      columns={['Name', 'Section', 'Convicted', ...(several ? ['Remedy'] : []), 'Before', 'After']}
    >
      {changed.map(({ id, name, section, date, remedy, before, after }, i) => (
        <tr key={i}>
          <th scope="row">
            {id === undefined ? name : <Link to={`/runs/${run}/person/${id}`}>{name || 'not given'}</Link>}
          </th>
          <td>{section}</td>
          <td class="nowrap">{date}</td>
          {several ? <td>{remedyTitle(remedy)}</td> : undefined}
          <td>{before ? `${before.outcome}: ${before.reason}` : ABSENT}</td>
          <td>{after ? `${after.outcome}: ${after.reason}` : ABSENT}</td>
        </tr>
      ))}
    </ScrolledTable>
  );
}
