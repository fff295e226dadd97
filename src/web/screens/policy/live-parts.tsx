import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import { END, OUTCOME_WORDS, type Passage, numbersOf, questionsIn } from '../../../engine/index.ts';
import type { WhatIf, WhatIfAsked } from '../../../server/index.ts';
import type { SweepTable } from '../../../write/index.ts';
import { ask, problemsIn } from '../../kit/api.ts';
import { Problems } from '../../kit/parts.tsx';
import { number, plural } from '../../kit/words.ts';
import type { Draft } from './draft.ts';
import { Movers } from './movers.tsx';
import { PROP_64, choiceWords } from './words.ts';

/** The flow as a table: each question with how many convictions reached it and how many it decided. */
export function FlowCounts({ passage }: { readonly passage: Passage }): JSX.Element {
  const { stations, coverageUnknown } = passage;
  const all = coverageUnknown + stations.reduce((sum, { decided }) => sum + decided, 0);
  return (
    <table class="bars flowcounts">
      <caption class="usa-sr-only">How many convictions reached each question, and how many it decided</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col" class="bars__number">
            Reached
          </th>
          <th scope="col" class="bars__number">
            Decided
          </th>
          <th scope="col" class="bars__picture" aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {stations.map((station, i) => (
          <tr key={i} class={`depth-${Math.min(station.depth, 3)}`}>
            <th scope="row">
              {station.id === END ? 'Otherwise' : station.asks}
              <span class="flowcounts__then">
                {station.then === undefined
                  ? 'Yes: questions follow'
                  : `${station.id === END ? '' : 'Yes: '}${OUTCOME_WORDS[station.then]}`}
              </span>
            </th>
            <td class="bars__number">{number(station.reached)}</td>
            <td class="bars__number">{number(station.decided)}</td>
            <td class="bars__picture" aria-hidden="true">
              <svg width="100%" height="22" preserveAspectRatio="none" viewBox="0 0 100 22">
                <rect class="flowcounts__reached" width={all === 0 ? 0 : (station.reached / all) * 100} height="22" />
                <rect
                  class={`fill-${station.then ?? 'plain'}`}
                  y="5"
                  width={all === 0 ? 0 : (station.decided / all) * 100}
                  height="12"
                />
              </svg>
            </td>
          </tr>
        ))}
        {coverageUnknown > 0 ? (
          <tr>
            <th scope="row">Not known whether it is such a conviction</th>
            <td class="bars__number">{number(coverageUnknown)}</td>
            <td class="bars__number">{number(coverageUnknown)}</td>
            <td class="bars__picture" aria-hidden="true" />
          </tr>
        ) : undefined}
      </tbody>
    </table>
  );
}

/** Who gains and who loses, set against another policy. */
export function Against({
  against,
  numbers: { gained, lost, changes },
  asked,
}: {
  readonly against: string;
  readonly numbers: WhatIf['numbers'];
  readonly asked: WhatIfAsked;
}): JSX.Element {
  return (
    <>
      <p>
        Compared with {against}: {plural(gained.people, 'person', 'people')} gain relief and{' '}
        {plural(lost.people, 'person', 'people')} lose it; {plural(gained.convictions, 'conviction')} get more,{' '}
        {number(lost.convictions)} get less.
      </p>
      {changes.length === 0 ? <p class="quiet">No conviction moves.</p> : <Changes changes={changes} />}
      {changes.length > 0 && asked.against ? <Movers asked={asked} changes={changes} /> : undefined}
    </>
  );
}

function Changes({ changes }: { readonly changes: WhatIf['numbers']['changes'] }): JSX.Element {
  return (
    <table class="plain">
      <caption class="usa-sr-only">Convictions that move from one outcome to another</caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col" class="plain__number">
            Convictions
          </th>
          <th scope="col" class="plain__number">
            People
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ from, to, convictions, people }) => (
          <tr key={`${from} ${to}`}>
            <th scope="row">{from ? OUTCOME_WORDS[from] : 'Not looked at'}</th>
            <td>{to ? OUTCOME_WORDS[to] : 'Not looked at'}</td>
            <td class="plain__number">{number(convictions)}</td>
            <td class="plain__number">{number(people)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** People with relief for each value of one of the policy's numbers. */
export function Sweep({ data, draft }: { readonly data: string; readonly draft: Draft }): JSX.Element {
  const { county, asOf, policy } = draft;
  const numbers = numbersOf(policy, PROP_64);
  const [chosen, setChosen] = useState('');
  const [table, setTable] = useState<SweepTable>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const id = useId();
  const variation = numbers.find(({ question, parameter }) => `${question}.${parameter}` === chosen) ?? numbers[0];
  const body = JSON.stringify({ data, county, asOf, policy, variation });
  useEffect(() => {
    let current = true;
    setTable(undefined);
    setProblems([]);
    if (variation)
      ask<SweepTable>('POST', '/api/sweep', JSON.parse(body)).then(
        (found) => current && setTable(found),
        (cause: unknown) => current && setProblems(problemsIn(cause)),
      );
    return () => {
      current = false;
    };
  }, [body]);
  if (!variation) return <p class="quiet">No question of this policy has a number to vary.</p>;
  return (
    <>
      <label class="usa-label" for={id}>
        Number to vary
      </label>
      <select
        id={id}
        class="usa-select"
        value={`${variation.question}.${variation.parameter}`}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {numbers.map(({ question, parameter, from, to }) => (
          <option key={`${question}.${parameter}`} value={`${question}.${parameter}`}>
            {choiceWords(question)}: {parameter}, {from} to {to}
          </option>
        ))}
      </select>
      <Problems problems={problems} title="This cannot be judged" />
      <p class="quiet">People with some relief for each value.</p>
      {table ? <SweepChart table={table} now={nowOf(draft, variation)} /> : undefined}
      {table || problems.length > 0 ? undefined : <p role="status">Judging …</p>}
    </>
  );
}

/** The number as the policy has it, where all its questions of the kind have the same. */
function nowOf(
  { policy }: Draft,
  { question, parameter }: { readonly question: string; readonly parameter: string },
): number | undefined {
  const usual = PROP_64.questions.get(question)?.parameters[parameter]?.otherwise;
  const values = questionsIn(policy.flow).flatMap((asked) =>
    asked.ask === question ? (asked[parameter] ?? usual) : [],
  );
  const [first, ...others] = values;
  return typeof first === 'number' && others.every((each) => each === first) ? first : undefined;
}

const CHART = { left: 52, right: 388, top: 12, bottom: 116 } as const;

/** The value of today's policy is marked; the numbers stand in a table too. */
function SweepChart({
  table: { cells },
  now,
}: {
  readonly table: SweepTable;
  readonly now: number | undefined;
}): JSX.Element {
  const { left, right, top, bottom } = CHART;
  const most = Math.max(1, ...cells.map(({ peopleRelieved }) => peopleRelieved));
  const x = (i: number): number => left + (i / Math.max(1, cells.length - 1)) * (right - left);
  const y = (people: number): number => bottom - (people / most) * (bottom - top);
  const named = (value: number | undefined, i: number): boolean =>
    i === 0 || i === cells.length - 1 || value === now || (cells.length <= 16 && i % 2 === 0);
  return (
    <>
      <svg
        class="sweep"
        viewBox="0 0 400 136"
        role="img"
        aria-label="People with some relief for each value; the numbers are in the table below"
      >
        <line class="axis" x1={left} x2={right} y1={bottom} y2={bottom} />
        <text class="sweep__number" x={left - 10} y={top + 4} text-anchor="end">
          {number(most)}
        </text>
        <text class="sweep__number" x={left - 10} y={bottom} text-anchor="end">
          0
        </text>
        <polyline
          class="sweep__line"
          points={cells.map(({ peopleRelieved }, i) => `${x(i)},${y(peopleRelieved)}`).join(' ')}
        />
        {cells.map(({ values: [value], peopleRelieved }, i) => (
          <g key={value}>
            <circle
              class={value === now ? 'sweep__now' : 'fill-plain'}
              r={value === now ? 6 : 3.5}
              cx={x(i)}
              cy={y(peopleRelieved)}
            >
              <title>{`${value}: ${number(peopleRelieved)} people`}</title>
            </circle>
            {named(value, i) ? (
              <text
                class={value === now ? 'sweep__number sweep__number--now' : 'sweep__number'}
                x={x(i)}
                y={bottom + 15}
                text-anchor="middle"
              >
                {value}
              </text>
            ) : undefined}
          </g>
        ))}
      </svg>
      <details>
        <summary class="screen-only">Show the numbers</summary>
        <table class="plain">
          <caption class="usa-sr-only">People with some relief for each value</caption>
          <thead>
            <tr>
              <th scope="col">Value</th>
              <th scope="col" class="plain__number">
                People with some relief
              </th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ values, peopleRelieved }) => (
              <tr key={values[0]}>
                <th scope="row">
                  {values[0]}
                  {values[0] === now ? ' (as it is)' : ''}
                </th>
                <td class="plain__number">{number(peopleRelieved)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
