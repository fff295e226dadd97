// A thread that reads a set of files once and then judges the same people by one policy after another.
import { parentPort, workerData } from 'node:worker_threads';
import { type ParameterValues, questionsIn } from '../engine/index.ts';
import { builtInPolicies, usualValues } from '../policies/index.ts';
import { nodeHash, openInput, sameThreadCrew } from '../node/index.ts';
import {
  type Docket,
  type Gathered,
  type Groupings,
  type RunPlan,
  docketOf,
  equityOf,
  gather,
  groupingsOf,
  inNumbers,
  sweep,
} from '../run/index.ts';
import type { WhatIf } from './api.ts';
import { answerEach, tellAdvance } from './thread-talk.ts';
import type { WhatIfQuestion, WhatIfStarted } from './what-if-desk.ts';

const { paths, plan } = workerData as WhatIfStarted;

const people = gatherAll();
// Told with the first answer; until then nobody waits for it.
people.catch(() => {});

answerEach<WhatIfQuestion>(parentPort!, async (asked) => {
  const answer = answerTo(asked, await people);
  prepareLater();
  return answer;
});

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
  const cabinet = cabinetFor(gathered, asked.plan);
  return asked.kind === 'judge'
    ? judge(cabinet, asked.plan, asked.against)
    : sweep(cabinet.docket, asked.plan, [asked.variation]);
}

/** What is kept of one day: what can be asked of a conviction, and who somebody is, depend on it. */
type Cabinet = {
  readonly asOf: RunPlan['asOf'];
  readonly docket: Docket;
  readonly groupings: Groupings;
  /** The questions that no policy has asked yet, on their way to be asked of everybody. */
  readonly preparing: Generator<undefined, void>;
};

let kept: Cabinet | undefined;

function cabinetFor(gathered: Gathered, own: RunPlan): Cabinet {
  if (kept?.asOf !== own.asOf) {
    const docket = docketOf(gathered, own);
    kept = { asOf: own.asOf, docket, groupings: groupingsOf(docket, own.asOf), preparing: prepareAll(docket) };
  }
  return kept;
}

/** First those of the policies that come with the program, then all others with usual values. */
function* prepareAll({ caseload }: Docket): Generator<undefined, void> {
  const { remedy } = caseload;
  for (const { flow } of builtInPolicies.filter((policy) => policy.remedy === remedy.id))
    for (const { ask, ...given } of questionsIn(flow)) yield* caseload.prepare(ask, given as ParameterValues);
  for (const kind of remedy.questions.values()) yield* caseload.prepare(kind.name, usualValues(kind));
}

let preparing = false;

/** While nobody asks, the questions are prepared that may be asked next. Between two pieces whoever asks is heard. */
function prepareLater(): void {
  if (preparing) return;
  preparing = true;
  setImmediate(function piece() {
    preparing = kept?.preparing.next().done === false;
    if (preparing) setImmediate(piece);
  });
}

function judge({ docket, groupings }: Cabinet, own: RunPlan, against: RunPlan | undefined): WhatIf {
  const began = performance.now();
  const judged = docket.caseload.judge(own.policy);
  const other = against && docket.caseload.judge(against.policy);
  return {
    numbers: inNumbers(docket, own.policy.id, judged, other),
    passage: judged.passage,
    ...(other ? { against: against.policy.title ?? against.policy.id } : {}),
    equity: equityOf(docket, judged, groupings),
    milliseconds: performance.now() - began,
  };
}
