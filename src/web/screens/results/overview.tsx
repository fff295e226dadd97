import type { JSX } from 'preact';
import { POLICY_OUTCOMES, OUTCOME_WORDS, type Outcome } from '../../../engine/index.ts';
import type { RunState } from '../../../server/index.ts';
import type { Balance, RemedySummary } from '../../../write/index.ts';
import { type Bar, Bars } from '../../kit/charts.tsx';
import { Notice, Section, Stat, Stats } from '../../kit/parts.tsx';
import { PROP_64 } from '../../kit/remedies.ts';
import { ScrolledTable } from '../../kit/table.tsx';
import { countyName, number } from '../../kit/words.ts';
import { ByRemedy } from './by-remedy.tsx';

/** The parts of summary.json that the page shows. */
type Summary = {
  readonly balance: Balance;
  readonly reliefWithCurrentEligibilityChoices: Impact;
  readonly reliefWithDismissAllProp64: Impact;
  readonly subjectsWithSomeReliefCount: number;
  readonly reasons: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly outcomesBySection: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Absent where Proposition 64 alone was asked about. */
  readonly remedies?: RemedySummary;
};

type Impact = {
  readonly CountSubjectsNoFelony: number;
  readonly CountSubjectsNoConvictionLast7Years: number;
  readonly CountSubjectsNoConviction: number;
};

/** What a run found: outcomes, impact, reasons, and the balance. */
export function Overview({ run }: { readonly run: RunState }): JSX.Element {
  const summary = run.summary as unknown as Summary;
  const { rows, convictions, people } = summary.balance;
  const byPolicy = run.remedies.includes(PROP_64);
  const bars = POLICY_OUTCOMES.map((outcome) => ({
    name: OUTCOME_WORDS[outcome],
    count: convictions.byOutcome[OUTCOME_WORDS[outcome]] ?? 0,
    fill: outcome,
  })).filter(({ count }) => count > 0);
  return (
    <>
      {byPolicy ? <ByPolicy run={run} summary={summary} bars={bars} /> : undefined}
      {summary.remedies ? <ByRemedy run={run} found={summary.remedies} /> : undefined}
      <Section title="Balance">
        <p>Nothing is lost on the way: what went in is what came out.</p>
        <dl class="balance">
          <dt>Rows</dt>
          <dd>
            {number(rows.in)} in = {number(rows.used)} used + {number(rows.setAside)} set aside
          </dd>
          {byPolicy ? (
            <>
              <dt>Convictions in scope</dt>
              <dd>
                {number(convictions.inScope)} = {bars.map(({ count }) => number(count)).join(' + ') || '0'}
              </dd>
              <dt>People</dt>
              <dd>
                {number(people.in)} in = {number(people.inScope)} in scope + {number(people.outOfScope)} without a
                conviction in scope
              </dd>
            </>
          ) : (
            <>
              <dt>People</dt>
              <dd>{number(people.in)} in</dd>
            </>
          )}
        </dl>
      </Section>
    </>
  );
}

/** What the policy makes of the convictions under Proposition 64. */
function ByPolicy({
  run,
  summary,
  bars,
}: {
  readonly run: RunState;
  readonly summary: Summary;
  readonly bars: readonly Bar[];
}): JSX.Element {
  const { convictions, people } = summary.balance;
  return (
    <>
      {convictions.inScope === 0 ? (
        <Notice kind="warning" title="No conviction is in scope">
          The files hold no conviction of {countyName(run.county)} County under HS 11357 to 11360. Choose another county
          under Change the policy.
        </Notice>
      ) : undefined}
      <Stats>
        <Stat value={convictions.inScope}>convictions in scope</Stat>
        <Stat value={people.inScope}>people in scope</Stat>
        <Stat value={summary.subjectsWithSomeReliefCount}>people with some relief</Stat>
        <Stat value={convictions.byOutcome[OUTCOME_WORDS['hand-review']] ?? 0}>convictions for hand review</Stat>
      </Stats>
      <div class="columns">
        <Section title="Convictions by outcome">
          <Bars caption="Convictions by outcome" head="Outcome" bars={bars} showShare />
        </Section>
        <Section title="What it changes for people">
          <ImpactTable choices={summary.reliefWithCurrentEligibilityChoices} all={summary.reliefWithDismissAllProp64} />
        </Section>
        <Section title="By section">
          <SectionTable sections={summary.outcomesBySection} />
        </Section>
        <Section title="Reasons for hand review">
          <Bars
            caption="Reasons for hand review"
            head="Why a person must look"
            bars={Object.entries(summary.reasons[OUTCOME_WORDS['hand-review']] ?? {})
              .sort(([, a], [, b]) => b - a)
              .map(([name, count]) => ({ name, count, fill: 'hand-review' }))}
          />
        </Section>
      </div>
    </>
  );
}

function ImpactTable({ choices, all }: { readonly choices: Impact; readonly all: Impact }): JSX.Element {
  const rows: readonly (readonly [string, keyof Impact])[] = [
    ['would no longer have a felony', 'CountSubjectsNoFelony'],
    ['would have no conviction in the last 7 years', 'CountSubjectsNoConvictionLast7Years'],
    ['would have no conviction at all', 'CountSubjectsNoConviction'],
  ];
  return (
    <table class="plain">
      <caption class="usa-sr-only">People whose record changes</caption>
      <thead>
        <tr>
          <th scope="col">People who</th>
          <th scope="col" class="plain__number">
            By this policy
          </th>
          <th scope="col" class="plain__number">
            If all were dismissed
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([words, key]) => (
          <tr key={key}>
            <th scope="row">{words}</th>
            <td class="plain__number">{number(choices[key])}</td>
            <td class="plain__number">{number(all[key])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SectionTable({ sections }: { readonly sections: Summary['outcomesBySection'] }): JSX.Element {
  const names = Object.keys(sections);
  const outcomes = POLICY_OUTCOMES.filter((outcome: Outcome) =>
    names.some((name) => (sections[name]?.[OUTCOME_WORDS[outcome]] ?? 0) > 0),
  );
  return (
    <ScrolledTable
      label="Table of outcomes by section"
      caption="Convictions by section and outcome"
      columns={['Outcome']}
      numbers={names.map((name) => (name === 'unclear' ? 'Cannot be told' : name === 'none' ? 'Others' : `HS ${name}`))}
    >
      {outcomes.map((outcome) => (
        <tr key={outcome}>
          <th scope="row">{OUTCOME_WORDS[outcome]}</th>
          {names.map((name) => (
            <td key={name} class="plain__number">
              {number(sections[name]?.[OUTCOME_WORDS[outcome]] ?? 0)}
            </td>
          ))}
        </tr>
      ))}
    </ScrolledTable>
  );
}
