import type { Ending } from './flow.ts';
import { OUTCOME_WORDS, type Outcome } from './outcome.ts';
import { END, type Passage, type Station } from './passage.ts';

/** An answer for each subject, by its place: {@link NO}, {@link YES} or {@link UNKNOWN}. */
export type Answers = Uint8Array;
export const NO = 0;
export const YES = 1;
export const UNKNOWN = 2;

/** Outcomes by their numbers in {@link Judgments}. */
export const OUTCOMES_BY_NUMBER = Object.keys(OUTCOME_WORDS) as readonly Outcome[];

/** In place of an outcome's number: the policy does not look at the subject. */
export const NO_OUTCOME = 255;

/** The number of an outcome; {@link NO_OUTCOME} of none. */
export function numberOf(outcome: Outcome | undefined): number {
  return outcome === undefined ? NO_OUTCOME : OUTCOMES_BY_NUMBER.indexOf(outcome);
}

/** In place of an ending: facts are missing that decide, so that the flow ended nowhere. */
export const NO_ENDING = 65_535;

/** How a flow ended for each subject, in their order. */
export type Ends = {
  /** By {@link OUTCOMES_BY_NUMBER}, or {@link NO_OUTCOME}. */
  readonly outcomes: Uint8Array;
  /** Where the flow ended, by the place in `ways`, or {@link NO_ENDING}. */
  readonly endings: Uint16Array;
  /** The station that decided, or {@link NO_STATION}; means nothing where there is no outcome. */
  readonly deciders: Int16Array;
};

export function endsFor(subjects: number): Ends {
  return {
    outcomes: new Uint8Array(subjects),
    endings: new Uint16Array(subjects),
    deciders: new Int16Array(subjects),
  };
}

/** What a flow gives to each subject. */
export type Judgments = Ends & {
  /** Every ending of the flow, in its order. */
  readonly ways: readonly Ending[];
  readonly passage: Passage;
};

/** An ending with the place of its station. */
export type Way = Ending & { readonly station: number };

/** A flow whose questions have been asked of everybody: `then` is the place of a way, or a flow inside. */
export type AskedFlow = { readonly steps: readonly AskedStep[]; readonly otherwise: number };
export type AskedStep = { readonly answers: Answers; readonly station: number; readonly then: number | AskedFlow };

/** The place of what has no station: whether the flow concerns the subject at all. */
export const NO_STATION = -1;

const NOBODY = new Uint32Array(0);

/** Nothing was unknown yet. */
const NOT_OPEN = -2;

/** The place of a station's fourth number, after those of the answers. */
const DECIDED = 3;

const HAND_REVIEW = numberOf('hand-review');

type Course = {
  readonly ways: readonly Way[];
  readonly stations: readonly Station[];
  /** Whom the flow is for: nobody who answers {@link NO}. */
  readonly lookedAt: Answers;
  readonly notes: Notes;
  readonly ends: Ends;
};

/** Room for what a walk notes of each subject; the same for every walk over as many subjects. */
export type Notes = {
  readonly possible: Uint32Array;
  readonly firstOpen: Int16Array;
  readonly places: Uint32Array;
  /** Of each flow inside another, by how deep it lies: those who are on their way through it. */
  readonly inside: Uint32Array[];
};

export function roomFor(subjects: number): Notes {
  return {
    possible: new Uint32Array(subjects),
    firstOpen: new Int16Array(subjects),
    places: new Uint32Array(subjects),
    inside: [],
  };
}

/**
 * The walk of `judge` for everybody at once, question by question: outcomes are bits of a set, and words are left out.
 * Where several outcomes are possible, the first open question decides, for all roads lie behind it.
 */
export function walkAll(flow: AskedFlow, { ways, stations, lookedAt, notes, ends }: Course): Judgments {
  const count = lookedAt.length;
  const possible = notes.possible.fill(0);
  const firstOpen = notes.firstOpen.fill(NOT_OPEN);
  const endings = ends.endings.fill(NO_ENDING);
  const tallies = Array.from({ length: stations.length + 1 }, () => new Uint32Array(4));
  const bits = ways.map(({ outcome }) => 1 << numberOf(outcome));
  const end = (i: number, way: number): void => {
    possible[i]! |= bits[way]!;
    endings[i] = way;
  };
  // The places of those who are still on their way; who has ended is left out, so that the list grows shorter in place.
  const walk = ({ steps, otherwise }: AskedFlow, places: Uint32Array, many: number, depth = 0): void => {
    let left = many;
    for (const { answers, station, then } of steps) {
      const tally = tallies[station === NO_STATION ? stations.length : station]!;
      const inside = typeof then === 'number' ? NOBODY : (notes.inside[depth] ??= new Uint32Array(count));
      let [insiders, going] = [0, 0];
      let [nos, yeses, unknowns] = [0, 0, 0];
      for (let k = 0; k < left; k++) {
        const i = places[k]!;
        const is = answers[i]!;
        if (is === NO) nos++;
        else {
          if (is === YES) yeses++;
          else {
            unknowns++;
            if (firstOpen[i] === NOT_OPEN) firstOpen[i] = station;
          }
          if (typeof then === 'number') end(i, then);
          else inside[insiders++] = i;
          if (is === YES) continue;
        }
        places[going++] = i;
      }
      tally[NO]! += nos;
      tally[YES]! += yeses;
      tally[UNKNOWN]! += unknowns;
      if (typeof then !== 'number') walk(then, inside, insiders, depth + 1);
      left = going;
    }
    for (let k = 0; k < left; k++) end(places[k]!, otherwise);
  };
  walk(flow, notes.places, listPlaces(lookedAt, notes.places));
  const outcomes = ends.outcomes.fill(NO_OUTCOME);
  for (let i = 0; i < count; i++) {
    const set = possible[i]!;
    if (set === 0) continue;
    const settled = (set & (set - 1)) === 0;
    const station = settled ? ways[endings[i]!]!.station : firstOpen[i]!;
    outcomes[i] = settled ? 31 - Math.clz32(set) : HAND_REVIEW;
    if (!settled) endings[i] = NO_ENDING;
    ends.deciders[i] = station;
    tallies[station === NO_STATION ? stations.length : station]![DECIDED]!++;
  }
  return { ...ends, ways, passage: passageOf(stations, tallies) };
}

/** Lists whom the flow is for, and tells how many they are. */
function listPlaces(lookedAt: Answers, places: Uint32Array): number {
  let many = 0;
  for (let i = 0; i < lookedAt.length; i++) if (lookedAt[i] !== NO) places[many++] = i;
  return many;
}

function passageOf(stations: readonly Station[], tallies: readonly Uint32Array[]): Passage {
  return {
    stations: stations.map((station, place) => {
      const [no = 0, yes = 0, unknown = 0, decided = 0] = tallies[place]!;
      const reached = station.id === END ? decided : no + yes + unknown;
      return { ...station, reached, yes, unknown, decided };
    }),
    coverageUnknown: tallies.at(-1)![DECIDED]!,
  };
}
