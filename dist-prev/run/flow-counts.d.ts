import { type Passage, type Station, type Verdict } from '../engine/index.ts';
import type { FlowFile, Tally } from '../write/index.ts';
import type { RunPlan } from './plan.ts';
/** Counts the way of one verdict through the flow of its policy, as a run goes on. */
export declare function countFlow(stations: readonly Station[], verdict: Verdict, tally: Tally): void;
/** The ways of all verdicts counted in the tally through a flow with these stations. */
export declare function passageIn(tally: Tally, stations: readonly Station[]): Passage;
/** What `flow.json` holds of a run. */
export declare function flowFileOf({ county, asOf, policy }: RunPlan, passage: Passage): FlowFile;
