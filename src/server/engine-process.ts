// A process of its own for each long piece of work, so that it can be stopped, and can die, without the server.
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type InventPlan, invent } from '../invent/index.ts';
import {
  framesOf,
  nodeHash,
  openInput,
  outputFolder,
  reason,
  runCrew,
  sameThreadCrew,
  thisProgram,
} from '../node/index.ts';
import { type OutputFolder, RunRefused, check, runCounties } from '../run/index.ts';
import type { Advance } from './api.ts';
import { makePaper } from './make-paper.ts';
import type { Making } from './paper-api.ts';
import type { CountyResults, EngineAnswer, Order } from './engine.ts';
import { BETWEEN_WORDS, teller, timeLeft } from './teller.ts';

let folders: readonly OutputFolder[] = [];

process.on('message', (order: Order) => {
  void answerTo(order).then((answer) => process.send?.(answer, () => process.exit(0)));
});

// Stopped, or the server is gone: nothing half-written is left behind.
process.on('SIGTERM', stop).on('disconnect', stop);

function stop(): void {
  for (const folder of folders) folder.discard();
  process.exit(1);
}

async function answerTo(order: Order): Promise<EngineAnswer> {
  try {
    if (order.kind === 'run') return { kind: 'ran', results: await runOrder(order) };
    if (order.kind === 'paper')
      return {
        kind: 'made',
        made: await makePaper(order.order, { progress: makingTeller(), began: (begun) => (folders = [begun]) }),
      };
    if (order.sample) await inventSample(order.sample, order.paths[0]!);
    const inputs = order.paths.map(openInput);
    const effects = { inputs, crew: sameThreadCrew([], inputs), hash: nodeHash, progress: advanceTeller() };
    return { kind: 'checked', report: await check(effects, order.asOf) };
  } catch (cause) {
    if (cause instanceof RunRefused) return { kind: 'refused', problems: cause.problems };
    if (!(cause instanceof Error)) return { kind: 'defect', place: 'unknown' };
    return { kind: 'defect', place: [cause.name, ...framesOf(cause).slice(0, 6)].join('\n') };
  }
}

async function runOrder({ plans, paths, onlyPresent }: Order & { kind: 'run' }): Promise<readonly CountyResults[]> {
  const inputs = paths.map(openInput);
  const crew = runCrew({ plans: plans.map(({ plan }) => plan), paths }, inputs);
  const jobs = plans.map(({ plan, out }) => ({ plan, folder: outputFolder(out) }));
  folders = jobs.map(({ folder }) => folder);
  const effects = { inputs, crew, hash: nodeHash, progress: advanceTeller(), onlyPresent };
  const outcomes = await runCounties(jobs, thisProgram(), effects);
  return outcomes.map(({ record, summary, outputs }) => ({
    county: record.county,
    summary,
    outputs: outputs.map(({ name, bytes }) => ({ name, bytes })),
  }));
}

async function inventSample(plan: InventPlan, path: string): Promise<void> {
  const part = `${path}.cmr-part`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const file = openSync(part, 'w');
    for (const { bytes } of invent(plan)) writeSync(file, bytes);
    closeSync(file);
    renameSync(part, path);
  } catch (cause) {
    throw new RunRefused([{ code: 'cannot-write', file: 'sample.csv', hint: reason(cause, 'written') }]);
  }
}

function advanceTeller(): (advance: Omit<Advance, 'secondsLeft'>) => void {
  return teller((advance) => process.send?.({ kind: 'advance', advance } satisfies EngineAnswer));
}

function makingTeller(): (done: number, all: number) => void {
  let last = 0;
  const begun = performance.now();
  return (done, all) => {
    const now = performance.now();
    if (now - last < BETWEEN_WORDS && done < all) return;
    last = now;
    const making: Making = { done, all, ...timeLeft(all === 0 ? 1 : done / all, now - begun) };
    process.send?.({ kind: 'making', making } satisfies EngineAnswer);
  };
}
