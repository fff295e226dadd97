import { isoDate } from '../basics/index.ts';
import { type Counted, END, type Passage, type Station, type Verdict, passedBy } from '../engine/index.ts';
import type { FlowFile, Tally } from '../write/index.ts';
import type { RunPlan } from './plan.ts';

/** Counts the way of one verdict through the flow of its policy, as a run goes on. */
export function countFlow(stations: readonly Station[], verdict: Verdict, tally: Tally): void {
  passedBy(stations, verdict, (place, what) => tally.add(namesOf(place)[what]));
}

/** The ways of all verdicts counted in the tally through a flow with these stations. */
export function passageIn(tally: Tally, stations: readonly Station[]): Passage {
  const count = (place: number, what: Counted): number => tally.get(...namesOf(place)[what]);
  return {
    stations: stations.map((station, place) => {
      const [yes, unknown, decided] = [count(place, 'yes'), count(place, 'unknown'), count(place, 'decided')];
      const reached = station.id === END ? decided : count(place, 'no') + yes + unknown;
      return { ...station, reached, yes, unknown, decided };
    }),
    coverageUnknown: count(stations.length, 'decided'),
  };
}

/** What `flow.json` holds of a run. */
export function flowFileOf({ county, asOf, policy }: RunPlan, passage: Passage): FlowFile {
  return { county, asOf: isoDate(asOf), policy: policy.id, remedy: policy.remedy, ...passage };
}

type Names = Readonly<Record<Counted, readonly string[]>>;
const made = new Map<number, Names>();

/** The names of a station's counts in a tally. Made once: every conviction is counted at every question that it reaches. */
function namesOf(place: number): Names {
  const name = (what: Counted): readonly string[] => [`flow\t${place}\t${what}`];
  let names = made.get(place);
  if (!names) {
    names = { no: name('no'), yes: name('yes'), unknown: name('unknown'), decided: name('decided') };
    made.set(place, names);
  }
  return names;
}
