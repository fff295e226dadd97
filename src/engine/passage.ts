import type { Verdict } from './determination.ts';
import { type Flow, isFlow } from './flow.ts';
import type { Outcome } from './outcome.ts';

/** A question of a flow, or the end of one, with what came to it. */
export type Station = {
  readonly id: string;
  readonly asks: string;
  /** How deep inside flows of other questions it stands; 0 for the flow itself. */
  readonly depth: number;
  /** The outcome of a yes, or of the end; nothing when questions follow. */
  readonly then: Outcome | undefined;
  /** Convictions of which it was asked, with how many yes and how many unknown. */
  reached: number;
  yes: number;
  unknown: number;
  /** Convictions whose outcome it decided, by yes, by being the end, or by a missing fact that matters. */
  decided: number;
};

/** The questions of a flow in their order, each flow with its end, and the convictions that nobody knows to be covered. */
export type Passage = { readonly stations: readonly Station[]; coverageUnknown: number };

/** The name of the station at the end of a flow. */
export const END = 'otherwise';

/** A flow with nobody on it yet. */
export function emptyPassage<C>(flow: Flow<C>): Passage {
  return { stations: stationsOf(flow, 0), coverageUnknown: 0 };
}

function stationsOf<C>({ steps, otherwise }: Flow<C>, depth: number): readonly Station[] {
  const none = { reached: 0, yes: 0, unknown: 0, decided: 0 };
  return [
    ...steps.flatMap(({ question: { id, asks }, then }) => [
      { id, asks, depth, then: isFlow(then) ? undefined : then.outcome, ...none },
      ...(isFlow(then) ? stationsOf(then, depth + 1) : []),
    ]),
    { id: END, asks: '', depth, then: otherwise.outcome, ...none },
  ];
}

/** Counts one verdict of that flow: its trace goes through the stations in their order. */
export function pass(passage: Passage, { trace, decidedBy, missing }: Verdict): void {
  const { stations } = passage;
  let at = 0;
  let last: Station | undefined;
  let decider: Station | undefined;
  for (const { id, asks, answer } of trace) {
    // Whether the conviction is covered at all is asked before the flow, and has no station.
    const found = stations.findIndex((station, i) => i >= at && station.id === id && station.asks === asks);
    if (found < 0) continue;
    const station = stations[found]!;
    [at, last] = [found + 1, station];
    station.reached++;
    if (answer.is === 'yes') station.yes++;
    if (answer.is === 'unknown') station.unknown++;
    const decides = missing.length > 0 ? answer.is === 'unknown' : answer.is === 'yes' && station.then !== undefined;
    if (decides && id === decidedBy.id) decider ??= station;
  }
  decider ??= missing.length > 0 ? undefined : endAfter(stations, at, last?.depth ?? 0);
  if (!decider) passage.coverageUnknown++;
  else {
    decider.decided++;
    if (decider.id === END) decider.reached++;
  }
}

/** The end of the flow in which the last question was asked. */
function endAfter(stations: readonly Station[], at: number, depth: number): Station | undefined {
  return stations.find((station, i) => i >= at && station.id === END && station.depth === depth);
}
