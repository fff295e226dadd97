// A thread that reads a set of files once and then judges the same people by one policy after another.
import { parentPort, workerData } from 'node:worker_threads';
import { nodeHash, openInput, sameThreadCrew } from '../node/index.ts';
import {
  type Comparison,
  type Gathered,
  type RunPlan,
  RunRefused,
  comparePolicies,
  flowCounts,
  gather,
  sweep,
} from '../run/index.ts';
import type { Moved, WhatIf } from './api.ts';
import type { ThreadAsked, ThreadSaid, ThreadStarted } from './what-if-desk.ts';

const { paths, plan } = workerData as ThreadStarted;

const people = gatherAll();

parentPort?.on('message', (asked: ThreadAsked) => {
  void people.then(
    (gathered) => say(asked.number, () => answerTo(asked, gathered)),
    (cause: unknown) =>
      say(asked.number, () => {
        throw cause;
      }),
  );
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
        parentPort?.postMessage({ kind: 'advance', advance } satisfies ThreadSaid);
      },
    },
    [plan],
  );
}

function say(number: number, answer: () => unknown): void {
  try {
    parentPort?.postMessage({ kind: 'done', number, answer: answer() } satisfies ThreadSaid);
  } catch (cause) {
    const problems =
      cause instanceof RunRefused
        ? cause.problems
        : [{ code: 'defect', hint: `a defect of the program: ${cause instanceof Error ? cause.name : 'unknown'}` }];
    parentPort?.postMessage({ kind: 'refused', number, problems } satisfies ThreadSaid);
  }
}

function answerTo(asked: ThreadAsked, gathered: Gathered): unknown {
  return asked.kind === 'judge'
    ? judge(gathered, asked.plan, asked.against)
    : sweep(gathered, asked.plan, [asked.variation]);
}

function judge(gathered: Gathered, own: RunPlan, against: RunPlan | undefined): WhatIf {
  const began = performance.now();
  const passages = flowCounts(gathered, own);
  const compared = comparePolicies(gathered, against ? [against, own] : [own]);
  const [first, second] = compared.policies;
  return {
    numbers: second ?? first!,
    passages,
    ...(against ? { against: { numbers: first!, moved: movedOf(compared) } } : {}),
    milliseconds: performance.now() - began,
  };
}

function movedOf({ moves }: Comparison): readonly Moved[] {
  const counted = new Map<string, { -readonly [K in keyof Moved]: Moved[K] }>();
  for (const { ends } of moves) {
    const [from, to] = ends.map((end) => end?.outcome);
    const key = `${from} ${to}`;
    const known = counted.get(key);
    if (known) known.convictions++;
    else counted.set(key, { from, to, convictions: 1 });
  }
  return [...counted.values()].sort((a, b) => b.convictions - a.convictions);
}
