import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import { OUTCOMES, OUTCOME_WORDS } from '../../../engine/index.ts';
import { policyNamed } from '../../../policies/index.ts';
import type { Advance, DataSet, WhatIf } from '../../../server/index.ts';
import { ask, problemsIn } from '../../kit/api.ts';
import { Bars } from '../../kit/charts.tsx';
import { Problems, Progress, Stat, Stats } from '../../kit/parts.tsx';
import { useNews } from '../../kit/use.ts';
import type { Draft } from './draft.ts';

/** What the policy gives, as it is moved. The people are read once; then each change is judged anew. */
export function Live({ data, draft }: { readonly data: DataSet; readonly draft: Draft }): JSX.Element {
  const { found, problems, waiting } = useWhatIf(data.id, draft);
  const [advance, setAdvance] = useState<Advance>();
  useNews(
    found === undefined && waiting,
    (told) => told.kind === 'people' && told.data === data.id && setAdvance(told.advance),
    () => {},
  );
  return (
    <aside class="live" aria-label="What this policy gives">
      <h2>What this policy gives</h2>
      <Problems problems={problems} title="This cannot be judged" />
      {found === undefined && waiting ? <Progress advance={advance} label="Reading the people once" /> : undefined}
      {found ? <Numbers found={found} /> : undefined}
    </aside>
  );
}

function Numbers({ found: { numbers } }: { readonly found: WhatIf }): JSX.Element {
  const bars = (counts: Readonly<Record<string, number>>): Parameters<typeof Bars>[0]['bars'] =>
    OUTCOMES.filter((outcome) => (counts[outcome] ?? 0) > 0).map((outcome) => ({
      name: OUTCOME_WORDS[outcome],
      count: counts[outcome] ?? 0,
      fill: outcome,
    }));
  return (
    <>
      <Stats>
        <Stat value={numbers.peopleRelieved}>people with some relief</Stat>
        <Stat value={numbers.impact.noFelony}>would no longer have a felony</Stat>
        <Stat value={numbers.impact.noConvictionIn7Years}>would have no conviction in the last 7 years</Stat>
        <Stat value={numbers.impact.noConviction}>would have no conviction at all</Stat>
      </Stats>
      <h3>Convictions</h3>
      <Bars caption="Convictions by outcome" head="Outcome" bars={bars(numbers.convictions)} showShare />
      <h3>People, by the outcome that helps most</h3>
      <Bars caption="People by outcome" head="Outcome" bars={bars(numbers.people)} showShare />
    </>
  );
}

/** Asks what the draft gives; while an answer is on its way only the newest change waits for the next. */
function useWhatIf(
  data: string,
  { county, asOf, policy, against }: Draft,
): { readonly found: WhatIf | undefined; readonly problems: readonly Problem[]; readonly waiting: boolean } {
  const [found, setFound] = useState<WhatIf>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [waiting, setWaiting] = useState(true);
  const busy = useRef(false);
  const next = useRef<unknown>(undefined);
  const alive = useRef(true);
  useEffect(() => () => void (alive.current = false), []);
  const body = JSON.stringify({ data, county, asOf, policy, against: policyNamed(against) });
  useEffect(() => {
    const step = (): void => {
      const wanted = next.current;
      if (wanted === undefined || busy.current) return;
      next.current = undefined;
      busy.current = true;
      setWaiting(true);
      ask<WhatIf>('POST', '/api/what-if', wanted)
        .then(
          (value) => {
            if (!alive.current) return;
            setFound(value);
            setProblems([]);
          },
          (cause: unknown) => alive.current && setProblems(problemsIn(cause)),
        )
        .finally(() => {
          busy.current = false;
          if (alive.current) setWaiting(next.current !== undefined);
          step();
        });
    };
    next.current = JSON.parse(body);
    step();
  }, [body]);
  return { found, problems, waiting };
}
