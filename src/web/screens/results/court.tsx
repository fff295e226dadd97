import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CourtView, OtherLedger, RunPapers, RunState } from '../../../server/index.ts';
import { ask, problemsIn } from '../../kit/api.ts';
import { useFocusAfter } from '../../kit/focus.ts';
import { Button, Notice, Problems, Section, Shown } from '../../kit/parts.tsx';
import { Link } from '../../kit/router.tsx';
import { type Asked, useDeed } from '../../kit/use.ts';
import { countyName, moment } from '../../kit/words.ts';
import { Folder } from './papers/downloads.tsx';
import { Standing } from './papers/court-standing.tsx';
import { type CourtStep, Export, Return } from './papers/court-steps.tsx';
import { Maker } from './papers/maker.tsx';
import { usePapers } from './papers/use-papers.ts';

/** What goes to the courts and comes back, and where everything stands. */
export function Court({ run, today }: { readonly run: RunState; readonly today: string }): JSX.Element {
  const { view, again } = useCourt(run.id, today);
  const papers = usePapers(run.id, again);
  const known = view.state === 'here' ? view.value : undefined;
  const standing = useFocusAfter<HTMLDivElement>(known?.status !== undefined);
  return (
    <>
      <div ref={standing} tabIndex={-1}>
        <Section title="Where everything stands">
          <Shown asked={view} what="What was sent">
            {(here) => <Standing run={run.id} view={here} today={today} />}
          </Shown>
        </Section>
      </div>
      {known ? <Elsewhere run={run} view={known} again={() => (again(), papers.again())} /> : undefined}
      <Section title="Send and take in">
        <Shown asked={papers.asked} what="The courts’ files">
          {(made) => <Steps run={run} papers={papers} made={made} view={known} today={today} />}
        </Shown>
      </Section>
    </>
  );
}

function useCourt(run: string, on: string): { readonly view: Asked<CourtView>; readonly again: () => void } {
  const [view, setView] = useState<Asked<CourtView>>({ state: 'waiting' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    ask<CourtView>('POST', `/api/runs/${run}/court`, { on }).then(
      (value) => current && setView({ state: 'here', value }),
      (cause: unknown) => current && setView({ state: 'refused', problems: problemsIn(cause) }),
    );
    return () => {
      current = false;
    };
  }, [run, on, turn]);
  return { view, again: () => setTurn((now) => now + 1) };
}

/** Another run's ledger: what it has sent must not be sent again. */
function Elsewhere({
  run,
  view: { status, others },
  again,
}: {
  readonly run: RunState;
  readonly view: CourtView;
  readonly again: () => void;
}): JSX.Element {
  const { busy, problems, run: doing } = useDeed();
  if (status !== undefined || others.length === 0) return <></>;
  const same = others.find(({ sameFiles }) => sameFiles);
  const link = ({ run: id, created, policy }: OtherLedger): JSX.Element => (
    <>
      the run of <Link to={`/runs/${id}/courts`}>{moment(created)}</Link> ({policy})
    </>
  );
  if (!same)
    return (
      <Notice kind="info" title="An earlier run has sent decisions to courts">
        From other files, {link(others[0]!)} has sent decisions of {countyName(run.county)} County. Its ledger stays
        with it. The court export goes by it: what was sent there is not sent again, and what cannot be told apart waits
        for a person.
      </Notice>
    );
  return (
    <Notice kind="warning" title="Another run from the same files has sent decisions">
      <p>
        It is {link(same)}. Carry its ledger on, and the export sends only what differs, and takes back what no longer
        stands. The ledger, with the decisions of people that it keeps, and the courts’ files move to this run.
      </p>
      <p>
        <Button
          small
          busy={busy}
          onClick={() =>
            doing(async () => {
              await ask('POST', `/api/runs/${run.id}/court/carry-on`, { from: same.run });
              again();
            })
          }
        >
          Carry ledger on
        </Button>
      </p>
      <Problems problems={problems} title="The ledger was not moved" />
    </Notice>
  );
}

function Steps({ run, papers, made, view, today }: CourtStep & { readonly made: RunPapers }): JSX.Element {
  const sent = view?.status !== undefined;
  const folder = made.folders.find(({ name }) => name === 'court');
  return (
    <div class="makers">
      <Export run={run} papers={papers} view={view} today={today} />
      {sent && view.status.batches.length > 0 ? <Return papers={papers} today={today} /> : undefined}
      {sent ? (
        <Maker
          papers={papers}
          title="Open questions"
          about="What the courts could not place, with what may help to find it. Fill it in, and give it to the next court export."
          button="Make list of open questions"
          names={[['open-questions', 'Open questions']]}
          order={() => ({ asked: { kind: 'open-questions', on: today } })}
        />
      ) : undefined}
      {folder ? (
        <section class="maker" aria-label="The courts’ files">
          <div class="maker__ask">
            <h3>The courts’ files</h3>
            <p class="quiet">
              Send each court its file in the way that you have agreed with it; this program sends nothing. The archive
              holds the ledger too: keep it.
            </p>
          </div>
          <div class="maker__made">
            <Folder run={run.id} folder={folder} about={aboutOf} />
          </div>
        </section>
      ) : undefined}
    </div>
  );
}

function aboutOf(name: string): string {
  if (name.includes('/court-return_')) return 'For the clerk: an empty return file with its lines.';
  if (name.includes('/open-questions_')) return 'What the courts could not place, to be filled in.';
  return name.endsWith('.json') ? 'The same for the court’s computers.' : 'What the court is to change, a line each.';
}
