import type { Verdict } from './determination.ts';
import { type Ending, type Flow, isFlow } from './flow.ts';
import type { Outcome } from './outcome.ts';

/** A question of a flow, or the end of one, with what came to it. */
export type Station = {
  readonly id: string;
  readonly asks: string;
  /** How deep inside flows of other questions it stands; 0 for the flow itself. */
  readonly depth: number;
  /** The outcome of a yes, or of the end; nothing when questions follow. */
  readonly then: Outcome | undefined;
  /** The reason that it gives; '' when questions follow. */
  readonly reason: string;
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
      { id, asks, depth, ...(isFlow(then) ? { then: undefined, reason: '' } : endOf(then)), ...none },
      ...(isFlow(then) ? stationsOf(then, depth + 1) : []),
    ]),
    { id: END, asks: '', depth, ...endOf(otherwise), ...none },
  ];
}

function endOf({ outcome, reason }: Ending): Pick<Station, 'then' | 'reason'> {
  return { then: outcome, reason };
}

/** What a station counts of a conviction that came to it. */
export type Counted = 'no' | 'yes' | 'unknown' | 'decided';

/** Counts one verdict of that flow: its trace goes through the stations in their order. */
export function pass(passage: Passage, verdict: Verdict): void {
  const { stations } = passage;
  passedBy(stations, verdict, (place, what) => {
    const station = stations[place];
    if (!station) passage.coverageUnknown++;
    else {
      if (what !== 'no') station[what]++;
      if (what !== 'decided' || station.id === END) station.reached++;
    }
  });
}

/**
 * Tells the places of the stations that a verdict went through, and of the one that decided. Where it is not even known
 * whether the conviction is covered, and that decides, no station does: its place is after the last.
 */
export function passedBy(
  stations: readonly Station[],
  { trace, decidedBy, missing }: Verdict,
  count: (place: number, what: Counted) => void,
): void {
  const open = missing.length > 0;
  let at = 0;
  let depth = 0;
  let decider = -1;
  for (const { id, asks, answer } of trace) {
    // Whether the conviction is covered at all is asked before the flow, and has no station.
    const place = placeFrom(stations, at, id, asks);
    if (place < 0) continue;
    const station = stations[place]!;
    [at, depth] = [place + 1, station.depth];
    count(place, answer.is);
    const decides = open ? answer.is === 'unknown' : answer.is === 'yes' && station.then !== undefined;
    if (decides && decider < 0 && id === decidedBy.id) decider = place;
  }
  if (decider < 0 && !open)
    decider = stations.findIndex((station, i) => i >= at && station.id === END && station.depth === depth);
  count(decider < 0 ? stations.length : decider, 'decided');
}

function placeFrom(stations: readonly Station[], from: number, id: string, asks: string): number {
  for (let i = from; i < stations.length; i++) if (stations[i]!.id === id && stations[i]!.asks === asks) return i;
  return -1;
}
