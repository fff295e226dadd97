// A process that reads a share of the people once and then judges them by one policy after another.
import { setImmediate as othersAreHeard } from 'node:timers/promises';
import { type Ends, type Judgments, type Policy, endsFor } from '../engine/index.ts';
import { kernelRowTools, nodeHash, openInput, sameThreadCrew } from '../node/index.ts';
import { builtInPolicies, everyQuestion } from '../policies/index.ts';
import {
  type Docket,
  type Gathered,
  type Groupings,
  type Movers,
  type RunPlan,
  docketOf,
  equityOf,
  gather,
  groupingsOf,
  inNumbers,
  moversOf,
  personRecord,
  sweep,
} from '../run/index.ts';
import type { PersonFound, WhatIf } from './api.ts';
import { deskOfProcess } from './peer.ts';
import { teller } from './teller.ts';
import { answerEach, tellAdvance } from './answerer.ts';
import type { WhatIfQuestion, WhatIfStarted } from './what-if-desk.ts';
import { fail } from './works.ts';

const { desk, start } = await deskOfProcess<WhatIfStarted>();
const { paths, plan, share } = start;

/** So long, in milliseconds, work goes on before it lets others be heard. */
const SLICE = 8;

const tell = teller((advance) => tellAdvance(desk, advance));
const people = gatherAll();
// Told with the first answer; until then nobody waits for it.
people.catch(() => {});

answerEach<WhatIfQuestion>(desk, async (asked, dropped) => {
  const gathered = await people;
  const cabinet = cabinetFor(gathered, asked.plan);
  if (asked.kind === 'person') return personAt(asked.person, cabinet, gathered, asked.plan);
  const policies = 'against' in asked && asked.against ? [asked.plan, asked.against] : [asked.plan];
  await askAll(
    cabinet,
    policies.map(({ policy }) => policy),
    dropped,
  );
  setImmediate(() => void askTheRest(cabinet));
  switch (asked.kind) {
    case 'judge':
      return judge(cabinet, asked.plan, asked.against);
    case 'movers':
      return movers(cabinet, asked);
    case 'sweep':
      return sweep(cabinet.docket, asked.plan, [asked.variation]);
    default:
      return asked satisfies never;
  }
});

/** Reads the people, and asks them all that a policy may ask, so that no later question has to wait for that. */
async function gatherAll(): Promise<Gathered> {
  const inputs = paths.map(openInput);
  const gathered = await gather(
    {
      inputs,
      crew: sameThreadCrew([plan], inputs),
      hash: nodeHash,
      tools: kernelRowTools(),
      share,
      progress: (advance) => tell(advance.phase === 'deciding' ? { ...advance, phase: 'gathering' } : advance),
    },
    [plan],
  );
  const cabinet = cabinetFor(gathered, plan);
  await askTheRest(cabinet);
  // While somebody waits anyway: what judges is made quick, and what reading left behind goes.
  for (const policy of builtInPolicies)
    if (policy.remedy === plan.policy.remedy) judge(cabinet, plan, { ...plan, policy });
  (globalThis as { readonly gc?: () => void }).gc?.();
  return gathered;
}

/** What is kept of one day: what can be asked of a conviction, and who somebody is, depend on it. */
type Cabinet = {
  readonly asOf: RunPlan['asOf'];
  readonly docket: Docket;
  readonly groupings: Groupings;
  /** Whether everybody was asked everything, or is being asked. */
  asked: boolean;
  /** Where judgments are written, so that a policy on the move leaves no garbage behind. */
  readonly ends: { readonly own: Ends; readonly against: Ends };
  /** What was compared with last: it stays while one's own policy moves. */
  against?: { readonly policy: string; readonly judged: Judgments };
};

/** A few days, so that going back to one is as quick as staying. */
const MOST_DAYS = 3;
let cabinets: readonly Cabinet[] = [];

function cabinetFor(gathered: Gathered, own: RunPlan): Cabinet {
  const known = cabinets.find(({ asOf }) => asOf === own.asOf);
  const used = known ?? cabinetOf(gathered, own);
  cabinets = [used, ...cabinets.filter((each) => each !== used).slice(0, MOST_DAYS - 1)];
  return used;
}

function cabinetOf(gathered: Gathered, own: RunPlan): Cabinet {
  const docket = docketOf(gathered, own);
  const count = docket.caseload.subjects.length;
  return {
    asOf: own.asOf,
    docket,
    asked: false,
    groupings: groupingsOf(docket, own.asOf),
    ends: { own: endsFor(count), against: endsFor(count) },
  };
}

type Asking = Pick<Policy, 'covers' | 'flow'>;

/** Asks in slices what these policies ask and nobody asked before. Between two of them whoever asks otherwise is heard. */
async function askAll({ docket }: Cabinet, policies: readonly Asking[], dropped: () => boolean): Promise<void> {
  const all = docket.caseload.subjects.length;
  let began = performance.now();
  for (const done of docket.caseload.prepare(policies)) {
    if (performance.now() - began < SLICE) continue;
    tell({ phase: 'asking', bytesDone: done, bytesAll: all, rowsDone: 0 });
    await othersAreHeard();
    if (dropped()) fail('dropped', 'a newer question took its place');
    began = performance.now();
  }
}

/** While nobody waits for an answer, everybody is asked once what may be asked next on that day. */
async function askTheRest(cabinet: Cabinet): Promise<void> {
  if (cabinet.asked) return;
  cabinet.asked = true;
  await askAll(cabinet, everyQuestion(cabinet.docket.caseload.remedy), () => !cabinets.includes(cabinet)).catch(
    () => {},
  );
}

function judge(cabinet: Cabinet, own: RunPlan, against: RunPlan | undefined): WhatIf {
  const began = performance.now();
  const { docket, groupings, ends } = cabinet;
  const judged = docket.caseload.judge(own.policy, ends.own);
  const other = against && judgedAgainst(cabinet, against.policy);
  return {
    numbers: inNumbers(docket, own.policy.id, judged, other),
    passage: judged.passage,
    ...(other ? { against: against.policy.title ?? against.policy.id } : {}),
    equity: equityOf(docket, judged, groupings),
    milliseconds: performance.now() - began,
  };
}

function movers(cabinet: Cabinet, { plan, against, asked }: WhatIfQuestion & { kind: 'movers' }): Movers {
  const { docket, ends } = cabinet;
  const after = docket.caseload.judge(plan.policy, ends.own);
  return moversOf(docket, { before: judgedAgainst(cabinet, against.policy), after }, asked);
}

function judgedAgainst(cabinet: Cabinet, policy: Policy): Judgments {
  const text = JSON.stringify(policy);
  if (cabinet.against?.policy !== text)
    cabinet.against = { policy: text, judged: cabinet.docket.caseload.judge(policy, cabinet.ends.against) };
  return cabinet.against.judged;
}

/** The record as it stands in the inputs, and what the policy decides about it. */
function personAt(
  place: number,
  { docket }: Pick<Cabinet, 'docket'>,
  { read }: Pick<Gathered, 'read'>,
  own: RunPlan,
): PersonFound {
  const person = docket.people[place] ?? fail('no-such-person', 'there is no person at this place');
  const found = read(person.history.person.key) ?? fail('no-such-person', 'the files no longer hold this person');
  return { ...personRecord(found, own), files: own.inputs, people: docket.people.length };
}
