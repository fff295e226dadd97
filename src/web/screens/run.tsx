import type { JSX } from 'preact';
import type { RunState } from '../../server/index.ts';
import { ask } from '../kit/api.ts';
import { useFocusAfter } from '../kit/focus.ts';
import { Button, Notice, Page, Problems, Progress, Section, Shown, Steps } from '../kit/parts.tsx';
import { Remove } from '../kit/remove.tsx';
import { Link, go } from '../kit/router.tsx';
import type { ScreenProps } from '../kit/screen.ts';
import { useAsked, useDeed, useNews } from '../kit/use.ts';
import { runWords } from '../kit/run-words.ts';
import { countyName } from '../kit/words.ts';
import { Results } from './results.tsx';

/** One run: on its way, ended in some other way, or done with its results. */
export function RunScreen({ session, route }: ScreenProps): JSX.Element {
  const id = route[1] ?? '';
  return <OneRun key={id} id={id} route={route.slice(2)} today={session.today} />;
}

function OneRun({
  id,
  route,
  today,
}: {
  readonly id: string;
  readonly route: readonly string[];
  readonly today: string;
}): JSX.Element {
  const { asked, set, again } = useAsked<RunState>(`/api/runs/${id}`);
  const going = asked.state === 'here' && (asked.value.state === 'running' || asked.value.state === 'waiting');
  useNews(
    going,
    (told) => {
      if (told.kind !== 'run' || asked.state !== 'here') return;
      if (told.run.id === id) set(told.run);
      // The first of several counties tells how far all of them are.
      else if (told.run.id === asked.value.group?.lead && told.run.advance)
        set({ ...asked.value, advance: told.run.advance });
    },
    again,
  );
  if (asked.state === 'here' && asked.value.state === 'done')
    return <Results run={asked.value} route={route} today={today} />;
  return (
    <Page title="Run" lead={asked.state === 'here' ? runWords(asked.value, true) : undefined}>
      <Steps at="Run" />
      <Shown asked={asked} what="The run">
        {(run) => <Told run={run} />}
      </Shown>
    </Page>
  );
}

const WORDS = {
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  nothing: 'Nothing is in scope',
  cancelled: 'Cancelled',
  interrupted: 'The run did not finish',
  failed: 'The run could not be done',
} as const;

/** Takes the focus when the run has come to an end, so that the end is told. */
function Told({ run }: { readonly run: RunState }): JSX.Element {
  const place = useFocusAfter<HTMLDivElement>(run.state);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={WORDS[run.state]}>
      <NotDone run={run} />
    </div>
  );
}

function NotDone({ run: state }: { readonly run: RunState }): JSX.Element {
  const { busy, problems, run } = useDeed();
  const again = (words: string): JSX.Element => (
    <Button
      busy={busy}
      onClick={() => run(async () => go(`/runs/${(await ask<RunState>('POST', `/api/runs/${state.id}/again`)).id}`))}
    >
      {words}
    </Button>
  );
  const change = <Link to={`/policy/${state.data}/of/${state.id}`}>Change the policy</Link>;
  const after = (
    <p class="row">
      {again('Run again')} {change}
    </p>
  );
  const remove = (
    <Remove what="this run" path={`/api/runs/${state.id}`} gone="It has no results; the files and the policy stay." />
  );
  switch (state.state) {
    case 'waiting':
    case 'running':
      return (
        <Section title={state.state === 'waiting' ? 'Waiting for another run to end' : 'Running'}>
          {state.state === 'running' ? <Progress advance={state.advance} label="The run" /> : undefined}
          <p class="quiet">You can close this page or load it again; the run goes on.</p>
          <Button
            kind="second"
            busy={busy}
            onClick={() => run(() => ask('POST', `/api/runs/${state.id}/cancel`).then(() => {}))}
          >
            Cancel run
          </Button>
          <Problems problems={problems} />
        </Section>
      );
    case 'nothing':
      return (
        <>
          <Notice kind="info" title="Nothing is in scope">
            <p>
              The files hold no conviction of {countyName(state.county)} County in scope, so the run has no results for
              it. Nothing went wrong.
            </p>
            <p>{change}</p>
          </Notice>
          {remove}
        </>
      );
    case 'cancelled':
      return (
        <>
          <Notice kind="info" title="Cancelled">
            <p>The run was cancelled. Nothing of it was kept.</p>
            {after}
          </Notice>
          <Problems problems={problems} />
          {remove}
        </>
      );
    case 'interrupted':
      return (
        <>
          <Notice kind="warning" title="The run did not finish">
            <p>
              The process that did the work ended early: it was stopped from outside, or the machine ran out of memory.
              No result was published and nothing half-written is left. The files and the policy are as they were.
            </p>
            <p>What it had done cannot be gone on with: it starts again from the beginning.</p>
            <p class="row">
              {again('Start again with the same choices')} {change}
            </p>
          </Notice>
          <Problems problems={problems} />
          {remove}
        </>
      );
    case 'failed':
      return (
        <>
          <Problems problems={state.problems ?? []} title="The run could not be done" />
          {after}
          <Problems problems={problems} />
          {remove}
        </>
      );
    case 'done':
      return <></>;
    default:
      return state.state satisfies never;
  }
}
