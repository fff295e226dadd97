import type { Truth } from '../basics/index.ts';
import { type Duty, type Ending, type Flow, type Route, isFlow } from './flow.ts';
import { type Outcome, gives } from './outcome.ts';
import type { Question } from './question.ts';

/** A question whose answer matters and is not known, by its place among those asked, and what each answer leads to. */
export type OpenRoads = {
  readonly place: number;
  readonly ifYes: readonly Outcome[];
  readonly ifNo: readonly Outcome[];
};

/**
 * What the yes, no and unknown of a subject's answers come to, whatever their words. One object for all subjects of a flow
 * that were answered alike, so that what was made of it for one can be kept for the others.
 */
export type Finding = {
  /** Every question asked, in its order. */
  readonly asked: readonly Pick<Question<never>, 'id' | 'cite' | 'asks' | 'followsStatute'>[];
  readonly possible: readonly Outcome[];
  /** Where all roads end alike: the ending of the road on which nothing unknown was taken for yes. */
  readonly ending: Ending | undefined;
  readonly decidedBy: { readonly id: string; readonly cite: string };
  /** The place of the answer that decided it; -1 when none did. */
  readonly decider: number;
  /** In the order in which they were asked. */
  readonly open: readonly OpenRoads[];
  readonly routes: readonly Route[];
  readonly duty: Duty | undefined;
  /** The places of the answers that told of a wait. */
  readonly waits: readonly number[];
};

/** One way through a flow: where it ended, which question ended it, and the place of the answer that did. */
type Road = {
  readonly ending: Ending;
  readonly decidedBy: Question<never> | undefined;
  readonly place: number;
};

/** A walk by answers that are given beforehand: what was asked, and which answers mattered. */
type Walk<C> = {
  readonly answers: readonly Truth[];
  readonly asked: Question<C>[];
  readonly mattering: OpenRoads[];
};

/**
 * Walks a flow by these answers; at an unknown one both roads. When the answers do not reach its end, the question that
 * comes next.
 */
export function walkBy<C>(
  flow: Flow<C>,
  answers: readonly Truth[],
): { readonly next: Question<C> } | { readonly finding: Finding } {
  const own: Walk<C> = { answers, asked: [], mattering: [] };
  const roads = walk(flow, own);
  return roads ? { finding: findingOf(roads, own) } : { next: own.asked.at(-1)! };
}

/** The roads in the order of the flow; the last is the one on which every unknown answer is taken for no. */
function walk<C>(flow: Flow<C>, own: Walk<C>): readonly Road[] | undefined {
  const { answers, asked, mattering } = own;
  const roads: Road[] = [];
  const open: { readonly place: number; readonly from: number; readonly to: number }[] = [];
  const end = (): readonly Road[] => {
    // Both roads of an unknown answer lie from its own on: were all of them to end alike, it would not matter.
    for (const { place, from, to } of open) {
      if (outcomesOf(roads.slice(from)).length > 1)
        mattering.push({ place, ifYes: outcomesOf(roads.slice(from, to)), ifNo: outcomesOf(roads.slice(to)) });
    }
    return roads;
  };
  let last: Question<C> | undefined;
  for (const { question, then } of flow.steps) {
    const place = asked.push(question) - 1;
    const is = answers[place];
    if (is === undefined) return undefined;
    last = question;
    if (is === 'no') continue;
    const from = roads.length;
    if (isFlow(then)) {
      const inner = walk(then, own);
      if (!inner) return undefined;
      roads.push(...inner);
    } else roads.push({ ending: then, decidedBy: question, place });
    if (is === 'yes') return end();
    open.push({ place, from, to: roads.length });
  }
  roads.push({ ending: flow.otherwise, decidedBy: last, place: -1 });
  return end();
}

function findingOf<C>(roads: readonly Road[], { answers, asked, mattering }: Walk<C>): Finding {
  const possible = outcomesOf(roads).toSorted(byCaution);
  const firm = roads.at(-1)!;
  const certain = possible.length === 1;
  const open = certain ? [] : mattering.map(inCaution).sort((a, b) => a.place - b.place);
  const decidedBy = certain ? firm.decidedBy : asked[open[0]?.place ?? -1];
  return {
    asked,
    possible,
    ending: certain ? firm.ending : undefined,
    decidedBy: { id: decidedBy?.id ?? (certain ? 'otherwise' : ''), cite: decidedBy?.cite ?? '' },
    decider: asked.findIndex(({ id }, place) => id === firm.decidedBy?.id && answers[place] === 'yes'),
    open,
    ...termsOf(roads),
  };
}

function inCaution({ place, ifYes, ifNo }: OpenRoads): OpenRoads {
  return { place, ifYes: ifYes.toSorted(byCaution), ifNo: ifNo.toSorted(byCaution) };
}

/** What the roads say beside their outcomes. Only roads that give something, now or after a wait, have terms. */
function termsOf(roads: readonly Road[]): Pick<Finding, 'routes' | 'duty' | 'waits'> {
  const routes: Route[] = [];
  const waits: number[] = [];
  let duty: Duty | 'open' | undefined;
  for (const { ending, place } of roads) {
    const { outcome, route } = ending;
    if (outcome === 'not-yet' && place >= 0) waits.push(place);
    if (!gives(outcome)) continue;
    if (route && !routes.some(({ id }) => id === route.id)) routes.push(route);
    if (outcome === 'not-yet') continue;
    duty = duty === undefined || duty === ending.duty ? (ending.duty ?? 'open') : 'open';
  }
  return { routes, duty: duty === 'open' ? undefined : duty, waits };
}

function outcomesOf(roads: readonly Road[]): readonly Outcome[] {
  return [...new Set(roads.map(({ ending: { outcome } }) => outcome))];
}

/** From the outcome that gives most to the one that gives least. */
const CAUTION: Readonly<Record<Outcome, number>> = {
  destroy: 0,
  'dismiss-and-seal': 1,
  seal: 2,
  dismiss: 3,
  'automatic-relief': 4,
  'redesignate-infraction': 5,
  'redesignate-misdemeanor': 6,
  resentence: 7,
  reduce: 8,
  'not-yet': 9,
  'already-relieved': 10,
  'maybe-eligible': 11,
  'city-attorney-review': 12,
  'hand-review': 13,
  'not-eligible': 14,
  'not-a-candidate': 15,
};

function byCaution(a: Outcome, b: Outcome): number {
  return CAUTION[a] - CAUTION[b];
}
