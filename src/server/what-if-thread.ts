// A thread that reads a set of files once and then judges the same people by one policy after another.
import { parentPort, workerData } from 'node:worker_threads';
import { nodeHash, openInput, sameThreadCrew } from '../node/index.ts';
import { OUTCOMES_BY_NUMBER } from '../engine/index.ts';
import {
  type Docket,
  type Gathered,
  type RunPlan,
  comparePolicies,
  docketOf,
  equityOf,
  gather,
  sweep,
} from '../run/index.ts';
import type { Moved, WhatIf } from './api.ts';
import { answerEach, tellAdvance } from './thread-talk.ts';
import type { WhatIfQuestion, WhatIfStarted } from './what-if-desk.ts';

const { paths, plan } = workerData as WhatIfStarted;

const people = gatherAll();
// Told with the first answer; until then nobody waits for it.
people.catch(() => {});

answerEach<WhatIfQuestion>(parentPort!, async (asked) => answerTo(asked, await people));

async function gatherAll(): Promise<Gathered> {
  const inputs = paths.map(openInput);
  let last = 0;
  return gather(
    {
      inputs,
      crew: sameThreadCrew([plan], inputs),
      hash: nodeHash,
      progress: (advance) => {
        if (performance.now() - last < 200) return;
        last = performance.now();
        tellAdvance(parentPort!, advance);
      },
    },
    [plan],
  );
}

function answerTo(asked: WhatIfQuestion, gathered: Gathered): unknown {
  const docket = docketFor(gathered, asked.plan);
  return asked.kind === 'judge'
    ? judge(docket, asked.plan, asked.against)
    : sweep(docket, asked.plan, [asked.variation]);
}

let kept: { readonly asOf: RunPlan['asOf']; readonly docket: Docket } | undefined;

/** What can be asked of a conviction depends on the day; the docket of the last day is kept. */
function docketFor(gathered: Gathered, own: RunPlan): Docket {
  if (kept?.asOf !== own.asOf) kept = { asOf: own.asOf, docket: docketOf(gathered, own) };
  return kept.docket;
}

function judge(docket: Docket, own: RunPlan, against: RunPlan | undefined): WhatIf {
  const began = performance.now();
  const judged = docket.caseload.judge(own.policy);
  const { passage, outcomes } = judged;
  const [first, second] = comparePolicies(docket, against ? [against, own] : [own]).policies;
  const other = against && docket.caseload.judge(against.policy).outcomes;
  return {
    numbers: second ?? first!,
    passage,
    ...(other ? { against: { numbers: first!, moved: movedOf(other, outcomes) } } : {}),
    equity: equityOf(docket, judged, own.asOf),
    milliseconds: performance.now() - began,
  };
}

function movedOf(before: Uint8Array, after: Uint8Array): readonly Moved[] {
  const counts = new Map<number, number>();
  before.forEach((from, i) => {
    const to = after[i]!;
    if (from !== to) counts.set(from * 256 + to, (counts.get(from * 256 + to) ?? 0) + 1);
  });
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, convictions]) => ({
      from: OUTCOMES_BY_NUMBER[key >> 8],
      to: OUTCOMES_BY_NUMBER[key & 255],
      convictions,
    }));
}
