import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { policyNamed } from '../../policies/index.ts';
import type { DataSet, RunState } from '../../server/index.ts';
import { ask } from '../kit/api.ts';
import { type Counties, ONE_COUNTY } from '../kit/counties.ts';
import { Button, Empty, Notice, Page, Problems, Shown, Steps } from '../kit/parts.tsx';
import { PROP_64 } from '../kit/remedies.ts';
import { Link, go } from '../kit/router.tsx';
import type { ScreenProps } from '../kit/screen.ts';
import { useAsked, useDeed } from '../kit/use.ts';
import { type Draft, firstDraft } from './policy/draft.ts';
import { Choose } from './policy/choose.tsx';
import { FromRun } from './policy/from-run.tsx';
import { Live } from './policy/live.tsx';
import { PersonOfDraft } from './policy/person-of-draft.tsx';
import { PROP_64_ALONE, Remedies, type Wanted, besides } from './policy/remedies.tsx';
import { Several, runsOf } from './policy/several.tsx';
import { problemsOf } from './policy/open-policy.ts';
import { WhatIfAsker } from './policy/use-what-if.ts';
import { Where } from './policy/where.tsx';
import { complaint, placeWords } from './policy/words.ts';

/** What a run without Proposition 64 names as its policy, as on the command line. */
const STATUTE_ONLY = policyNamed('statute-only')!;

/** Shaping the policy for a set of files, with its effect beside it; a run's policy to begin with; or somebody whom a change of it moves. */
export function PolicyScreen({ session, route }: ScreenProps): JSX.Element {
  const [, id = '', part, place] = route;
  if (part === 'of') return <FromRun data={id} run={place ?? ''} today={session.today} />;
  return part === 'person' ? (
    <OnePerson id={id} place={Number(place)} today={session.today} />
  ) : (
    <WholePolicy id={id} today={session.today} />
  );
}

function OnePerson({
  id,
  place,
  today,
}: {
  readonly id: string;
  readonly place: number;
  readonly today: string;
}): JSX.Element {
  const data = useAsked<DataSet>(`/api/data/${id}`);
  const kept = useAsked<Partial<Draft>>(`/api/notes/draft-${id}`);
  return (
    <Shown asked={data.asked} what="The files">
      {(found) => (
        <Shown asked={kept.asked} what="The policy">
          {(draft) => <PersonOfDraft data={id} draft={firstDraft(found, draft, today)} place={place} />}
        </Shown>
      )}
    </Shown>
  );
}

function WholePolicy({ id, today }: { readonly id: string; readonly today: string }): JSX.Element {
  const data = useAsked<DataSet>(`/api/data/${id}`);
  const kept = useAsked<Partial<Draft>>(`/api/notes/draft-${id}`);
  const counties = useAsked<Partial<Counties>>(`/api/notes/counties-${id}`);
  const wanted = useAsked<Partial<Wanted>>(`/api/notes/remedies-${id}`);
  return (
    <Page
      wide
      title="Policy"
      lead="Which convictions are dismissed, reduced, or looked at by a person. The first question that is answered yes decides."
    >
      <Steps at="Policy" />
      <Shown asked={data.asked} what="The files">
        {(found) => (
          <Shown asked={kept.asked} what="The policy">
            {(draft) =>
              found.state === 'ready' ? (
                <Shown asked={counties.asked} what="The counties">
                  {(several) => (
                    <Shown asked={wanted.asked} what="The remedies">
                      {(chosen) => (
                        <Shaping
                          data={found}
                          first={firstDraft(found, draft, today)}
                          several={{ ...ONE_COUNTY, ...several }}
                          chosen={{ ...PROP_64_ALONE, ...chosen }}
                        />
                      )}
                    </Shown>
                  )}
                </Shown>
              ) : (
                <Empty title="These files have not been checked">
                  <p>
                    A policy is shaped on files that can be used.{' '}
                    <Link to={`/data/${id}`}>See what is known of them</Link>
                  </p>
                </Empty>
              )
            }
          </Shown>
        )}
      </Shown>
    </Page>
  );
}

function Shaping({
  data,
  first,
  several,
  chosen,
}: {
  readonly data: DataSet;
  readonly first: Draft;
  readonly several: Counties;
  readonly chosen: Wanted;
}): JSX.Element {
  const [draft, setDraft] = useState(first);
  const [counties, setCounties] = useState(several);
  const [wanted, setWanted] = useState(chosen);
  const [hasDay, setHasDay] = useState(true);
  const byPolicy = wanted.remedies.includes(PROP_64);
  const { busy, problems, run } = useDeed();
  const asker = useMemo(() => new WhatIfAsker(data.id), [data.id]);
  const latest = useRef(first);
  const change = (part: Partial<Draft>): void => {
    latest.current = { ...latest.current, ...part };
    // Asked before the form is made anew, so that the answer is on its way meanwhile.
    if (byPolicy && problemsOf(latest.current.policy).length === 0) asker.want(latest.current);
    setDraft(latest.current);
  };
  const none = wanted.remedies.length === 0;
  const wrong = useMemo(() => problemsOf(draft.policy), [draft.policy]);
  useEffect(() => {
    // The draft is kept as it is shaped, so that it is here again after a reload.
    const later = setTimeout(() => void ask('PUT', `/api/notes/draft-${data.id}`, draft).catch(() => {}), 400);
    return () => clearTimeout(later);
  }, [data.id, draft]);
  const begin = (): void =>
    run(async () => {
      await ask('PUT', `/api/notes/draft-${data.id}`, draft);
      const [path, body] = runsOf(data, byPolicy ? draft : { ...draft, policy: STATUTE_ONLY }, counties);
      go(`/runs/${(await ask<RunState>('POST', path, { ...body, ...besides(wanted) })).id}`);
    });
  const { county, asOf } = draft;
  // The same as before while neither changes, so that a change of the policy does not look at all counties anew.
  const where = useMemo(
    () => <Where data={data} draft={{ county, asOf }} change={change} dayIsGiven={setHasDay} />,
    [data, county, asOf],
  );
  const remedies = useMemo(() => <Remedies data={data.id} wanted={wanted} change={setWanted} />, [data.id, wanted]);
  return (
    <div class="shaping">
      <div class="shaping__form">
        {where}
        <Several data={data} draft={draft} counties={counties} change={setCounties} changeDraft={change} />
        {remedies}
        {byPolicy ? <Choose draft={draft} problems={wrong} change={change} /> : undefined}
        {wrong.length === 0 || !byPolicy ? undefined : (
          <Notice kind="error" title="To be put right before the policy can be judged">
            <ul class="usa-list">
              {wrong.map((problem) => (
                <li key={`${problem.field} ${problem.hint}`}>
                  {placeWords(problem.field ?? '')}: {complaint(problem)}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <div class="actions">
          <Button busy={busy} disabled={(byPolicy && wrong.length > 0) || none || !hasDay} onClick={begin}>
            Start run
          </Button>
          {none ? <span class="quiet">Choose at least one remedy.</span> : undefined}
          {hasDay ? undefined : <span class="quiet">Give the day of the law first.</span>}
        </div>
        <Problems problems={problems} title="The run was not started" />
      </div>
      {byPolicy ? (
        <Live data={data} asker={asker} draft={draft} fits={wrong.length === 0} change={change} />
      ) : (
        <Notice kind="info" title="No policy is needed">
          The county’s choices decide Proposition 64 alone. The statutes decide the other remedies: start the run to see
          what they give.
        </Notice>
      )}
    </div>
  );
}
