import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { POLICY_OUTCOMES, OUTCOME_WORDS } from '../../../engine/index.ts';
import { builtInPolicies } from '../../../policies/index.ts';
import type { Advance, DataSet, WhatIf } from '../../../server/index.ts';
import { Bars } from '../../kit/charts.tsx';
import { Button, Notice, Problems, Progress, Stat, Stats } from '../../kit/parts.tsx';
import { useNews } from '../../kit/use.ts';
import { type Draft, KEPT } from './draft.ts';
import { EquityTables } from './equity-tables.tsx';
import { FlowPicture } from './flow-picture.tsx';
import { Folded } from './folded.tsx';
import { Against, Sweep } from './live-parts.tsx';
import { type WhatIfAsker, askedOf, useWhatIf } from './use-what-if.ts';

/** What the policy gives, as it is moved. The people are read once; then each change is judged anew. */
export function Live({
  data,
  asker,
  draft,
  fits,
  change,
}: {
  readonly data: DataSet;
  readonly asker: WhatIfAsker;
  readonly draft: Draft;
  /** Whether the policy can be judged as it stands. */
  readonly fits: boolean;
  readonly change: (part: Partial<Draft>) => void;
}): JSX.Element {
  const { found, problems, waiting, long } = useWhatIf(asker, draft, fits);
  const [advance, setAdvance] = useState<Advance>();
  const working = waiting && (long || found === undefined);
  useNews(
    working,
    (told) => told.kind === 'people' && told.data === data.id && setAdvance(told.advance),
    () => {},
  );
  useEffect(() => setAdvance(undefined), [working]);
  return (
    <aside class="live" aria-label="What this policy gives" aria-busy={waiting}>
      <h2>What this policy gives</h2>
      {found && waiting ? <p class="live__busy">Judging the convictions anew …</p> : undefined}
      <Problems problems={problems} title="This cannot be judged" />
      {fits ? undefined : (
        <Notice kind="warning" title="The policy is not finished">
          Something in it is still to be put right; it is marked there.
          {found ? ' The numbers are those from before.' : ''}
        </Notice>
      )}
      {working ? (
        <Progress advance={advance} label={found ? 'Asking the people anew' : 'Reading the people once'} />
      ) : undefined}
      {found ? <Numbers data={data.id} draft={draft} change={change} found={found} /> : undefined}
    </aside>
  );
}

function Numbers({
  found: { numbers, passage, against, equity },
  data,
  draft,
  change,
}: {
  readonly found: WhatIf;
  readonly data: string;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}): JSX.Element {
  const id = useId();
  const [sweeping, setSweeping] = useState(false);
  // Each is the same as before until its part of the answer is another: a change is painted before its answer comes.
  const outcomes = useMemo(() => <Outcomes numbers={numbers} />, [numbers]);
  const drawing = useMemo(() => <FlowPicture passage={passage} />, [passage]);
  return (
    <>
      {outcomes}
      <h3>
        <label for={id}>Compare with</label>
      </h3>
      <select
        id={id}
        class="usa-select"
        value={draft.against}
        onChange={(event) => change({ against: event.currentTarget.value })}
      >
        <option value="">No other policy</option>
        {draft.kept ? (
          <option value={KEPT}>{draft.kept.title ?? draft.kept.id}, as it was put aside</option>
        ) : undefined}
        {BUILT_IN}
      </select>
      <p class="row screen-only">
        <Button kind="plain" onClick={() => change({ kept: draft.policy, against: KEPT })}>
          Compare with the policy as it is now
        </Button>
      </p>
      {against ? <Against against={against} numbers={numbers} asked={askedOf(data, draft)} /> : undefined}
      <details open>
        <summary>The flow with counts</summary>
        {drawing}
      </details>
      <details class={sweeping ? '' : 'screen-only'} onToggle={(event) => setSweeping(event.currentTarget.open)}>
        <summary>Vary a number</summary>
        {sweeping ? <Sweep data={data} draft={draft} /> : undefined}
      </details>
      <Folded summary="By race, sex and age" value={equity}>
        {(groups) => <EquityTables equity={groups} />}
      </Folded>
    </>
  );
}

const BUILT_IN = builtInPolicies.map((policy) => (
  <option key={policy.id} value={policy.id}>
    {policy.title ?? policy.id}
  </option>
));

/** The balance of the policy: whom it helps, and what becomes of convictions and people. */
function Outcomes({ numbers }: Pick<WhatIf, 'numbers'>): JSX.Element {
  const bars = (counts: Readonly<Record<string, number>>): Parameters<typeof Bars>[0]['bars'] =>
    POLICY_OUTCOMES.filter((outcome) => (counts[outcome] ?? 0) > 0).map((outcome) => ({
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
