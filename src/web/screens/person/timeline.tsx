import type { JSX } from 'preact';
import {
  type CalendarDate,
  type PartialDate,
  parseIsoDate,
  printPartialDate,
  yearOf,
  yearsAfter,
} from '../../../basics/index.ts';
import { OUTCOME_WORDS, type Outcome, type Policy } from '../../../engine/index.ts';
import { type Conviction, type EventKind, type Facts, printSentence, sentenceEnd } from '../../../history/index.ts';
import type { PersonFound } from '../../../server/index.ts';
import { ScrolledTable } from '../../kit/table.tsx';
import { headline } from './determinations.tsx';

type Props = {
  readonly facts: Facts;
  readonly decided: PersonFound['decided'];
  /** By the key of the conviction. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly asOf: string;
  readonly policy: Policy;
};

const KINDS: Readonly<Record<EventKind, string>> = {
  arrest: 'Arrest',
  court: 'Court',
  custody: 'Custody',
  probation: 'Probation',
  registration: 'Registration',
  deceased: 'Death',
  other: 'Other',
};

const LANE = 34;
const LEFT = 74;
const WIDTH = 1000;

/** The history drawn: a lane for each cycle, its events, convictions with sentence and waits, and the day of the law. */
export function Timeline({ facts, decided, outcomes, asOf, policy }: Props): JSX.Element {
  const day = parseIsoDate(asOf) ?? (20200101 as CalendarDate);
  const cycles = facts.history.cycles;
  const dates = cycles.flatMap(({ events }) =>
    events.flatMap(({ date }) => (date.kind === 'known' ? [date.earliest] : [])),
  );
  const first = Math.min(yearOf(day) - 1, ...dates.map(yearOf));
  const last = Math.max(yearOf(day), ...dates.filter((date) => yearOf(date) <= yearOf(day) + 5).map(yearOf)) + 1;
  const x = (date: CalendarDate): number =>
    LEFT + ((Math.min(Math.max(fraction(date), first), last) - first) / (last - first)) * (WIDTH - LEFT - 16);
  const inScope = new Set(decided.map(({ conviction }) => conviction.key));
  const height = cycles.length * LANE + 46;
  const step = [1, 2, 5, 10, 20].find((each) => (last - first) / each <= 14) ?? 50;
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % step === 0);
  const waits = waitsOf(policy);
  return (
    <figure class="timeline">
      <div class="scroller" role="region" aria-label="Drawing of the history" tabIndex={0}>
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          width={WIDTH}
          height={height}
          role="img"
          aria-label={`${cycles.length} cycles from ${first} to ${last}; the table below says the same`}
        >
          {ticks.map((year) => (
            <g key={year}>
              <line
                class="timeline__tick"
                x1={x((year * 10_000 + 101) as CalendarDate)}
                x2={x((year * 10_000 + 101) as CalendarDate)}
                y1={8}
                y2={height - 26}
              />
              <text
                class="timeline__year"
                x={x((year * 10_000 + 101) as CalendarDate)}
                y={height - 8}
                text-anchor="middle"
              >
                {year}
              </text>
            </g>
          ))}
          {cycles.map((cycle, i) => {
            const y = 24 + i * LANE;
            return (
              <g key={cycle.key}>
                <text class="timeline__cycle" x={4} y={y + 4}>
                  Cycle {Number(cycle.key)}
                </text>
                <line class="timeline__lane" x1={LEFT} x2={WIDTH - 8} y1={y} y2={y} />
                {facts.convictions
                  .filter((conviction) => conviction.count.id.startsWith(cycle.key))
                  .map((conviction) => (
                    <Spans
                      key={conviction.key}
                      conviction={conviction}
                      waits={inScope.has(conviction.key) ? waits : []}
                      x={x}
                      y={y}
                    />
                  ))}
                {cycle.events.map((event) => (
                  <EventMark key={`${event.key} ${event.kind}`} kind={event.kind} date={event.date} x={x} y={y} />
                ))}
                {facts.convictions
                  .filter((conviction) => conviction.count.id.startsWith(cycle.key))
                  // Those in scope lie on top of others of the same day.
                  .sort((a, b) => Number(outcomes.has(a.key)) - Number(outcomes.has(b.key)))
                  .map((conviction) => (
                    <ConvictionMark
                      key={conviction.key}
                      conviction={conviction}
                      outcome={outcomes.get(conviction.key)}
                      x={x}
                      y={y}
                    />
                  ))}
              </g>
            );
          })}
          <line class="timeline__today" x1={x(day)} x2={x(day)} y1={4} y2={height - 26} />
          <text class="timeline__todaywords" x={x(day) - 6} y={14} text-anchor="end">
            law as of {asOf}
          </text>
        </svg>
      </div>
      <figcaption class="timeline__legend">
        <span>
          <i class="key key--event" /> event
        </span>
        <span>
          <i class="key key--conviction" /> conviction, coloured by its outcome where it was asked about
        </span>
        <span>
          <i class="key key--sentence" /> sentence
        </span>
        {waits.length > 0 && inScope.size > 0 ? (
          <span>
            <i class="key key--wait" /> wait that the policy asks for ({waits.join(', ')} years)
          </span>
        ) : undefined}
      </figcaption>
      <details>
        <summary class="screen-only">Show as a table</summary>
        <EventTable facts={facts} outcomes={outcomes} />
      </details>
    </figure>
  );
}

type At = { readonly x: (date: CalendarDate) => number; readonly y: number };

function EventMark({
  kind,
  date,
  x,
  y,
}: { readonly kind: EventKind; readonly date: PartialDate } & At): JSX.Element | null {
  if (date.kind === 'unknown') return null;
  return (
    <rect class="timeline__event" x={x(date.earliest) - 4} y={y - 4} width={8} height={8}>
      <title>{`${KINDS[kind]}, ${printPartialDate(date)}`}</title>
    </rect>
  );
}

function ConvictionMark({
  conviction,
  outcome,
  x,
  y,
}: { readonly conviction: Conviction; readonly outcome: Outcome | undefined } & At): JSX.Element | null {
  const { date } = conviction;
  if (date.kind === 'unknown') return null;
  return (
    <circle
      class={outcome === undefined ? 'timeline__conviction' : `timeline__conviction fill-${outcome}`}
      cx={x(date.earliest)}
      cy={y}
      r={8}
    >
      <title>{`${headline(conviction)}${outcome === undefined ? '' : `: ${OUTCOME_WORDS[outcome]}`}`}</title>
    </circle>
  );
}

/** The sentence, as far as its end can be told, and the waits that begin with the conviction. */
function Spans({
  conviction,
  waits,
  x,
  y,
}: { readonly conviction: Conviction; readonly waits: readonly number[] } & At): JSX.Element | null {
  const { date, convicting } = conviction;
  if (date.kind === 'unknown') return null;
  const end = sentenceEnd(convicting.sentence, date);
  const from = x(date.earliest);
  return (
    <>
      {waits.map((years) => (
        <rect
          key={years}
          class="timeline__wait"
          x={from}
          y={y + 9}
          width={Math.max(0, x(yearsAfter(date.earliest, years)) - from)}
          height={4}
        >
          <title>{`${years} years from the conviction`}</title>
        </rect>
      ))}
      {end.kind === 'known' ? (
        <rect class="timeline__sentence" x={from} y={y - 3} width={Math.max(2, x(end.latest) - from)} height={6}>
          <title>{`Sentence: ${printSentence(convicting.sentence)}`}</title>
        </rect>
      ) : undefined}
    </>
  );
}

function EventTable({
  facts,
  outcomes,
}: {
  readonly facts: Facts;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}): JSX.Element {
  return (
    <ScrolledTable
      label="Table of the history"
      caption="The history, event by event"
      columns={['Date', 'Cycle', 'Event', 'Agency', 'Convictions']}
    >
      {facts.history.cycles.flatMap((cycle) =>
        cycle.events.map((event) => (
          <tr key={`${event.key} ${event.kind}`}>
            <th scope="row" class="nowrap">
              {printPartialDate(event.date)}
            </th>
            <td>{Number(cycle.key)}</td>
            <td>{KINDS[event.kind]}</td>
            <td>{event.agency}</td>
            <td>
              {facts.convictions
                .filter(({ count }) => event.counts.some(({ id }) => id === count.id))
                .map((conviction) => {
                  const outcome = outcomes.get(conviction.key);
                  return `${headline(conviction)}${outcome === undefined ? '' : ` (${OUTCOME_WORDS[outcome]})`}`;
                })
                .join('; ')}
            </td>
          </tr>
        )),
      )}
    </ScrolledTable>
  );
}

/** A year and the part of it that is gone. */
function fraction(date: CalendarDate): number {
  return yearOf(date) + (((date % 10_000) / 100) | 0) / 12 + ((date % 100) - 1) / 372 - 1 / 12;
}

/** Years that must lie between a conviction and the day of the law, as the policy asks for them. */
function waitsOf(policy: Policy): readonly number[] {
  const found = [...JSON.stringify(policy.flow).matchAll(/"ask":"years-since-conviction","years":(\d+)/g)];
  return [...new Set(found.map(([, years]) => Number(years)))].sort((a, b) => a - b);
}
