import type { InputFile } from './input-file.ts';
import { packedLength } from './packed-runs.ts';
import type { RunPlan } from './plan.ts';
import { type PieceTask, type ScatteredTask, type Task, type TaskResult, Worker } from './tasks.ts';

/** Those who do the work of a run: this thread, or several worker threads. */
export type Crew = {
  /** How many tasks are worth handing out at a time. */
  readonly hands: number;
  readonly perform: (task: Task) => Promise<TaskResult>;
  /** Takes back the room in which results lay, when they have been written away; their bytes are gone then. */
  readonly reuse?: (buffers: readonly ArrayBuffer[]) => void;
  /** Lets other things happen, such as the key that stops the run. */
  readonly rest: () => Promise<void>;
  readonly dismiss: () => Promise<void>;
};

/** A crew of one: the tasks are done here and now. */
export function crewOfOne(plans: readonly RunPlan[], inputs: readonly InputFile[]): Crew {
  const worker = new Worker(plans, inputs);
  return {
    hands: 1,
    perform: (task) => Promise.resolve().then(() => worker.perform(task)),
    reuse: (buffers) => worker.reuse(buffers),
    rest: () => Promise.resolve(),
    dismiss: () => Promise.resolve(),
  };
}

/** Scattered people decided by somebody else, from bytes that this worker gathers in room that both can see. */
export async function gatheredFor(
  gatherer: Worker,
  task: ScatteredTask,
  decide: Crew['perform'],
  rooms: SharedArrayBuffer[],
): Promise<TaskResult> {
  const length = packedLength(task.runs);
  const spare = rooms.pop();
  const room = spare && spare.byteLength >= length ? spare : new SharedArrayBuffer(length + (length >> 3));
  const done = await decide({ ...task, gathered: gatherer.gather(task, new Uint8Array(room)) });
  rooms.push(room);
  return done;
}

/** A piece decided by somebody else, and written by this worker. */
export async function writtenBy(writer: Worker, task: PieceTask, find: Crew['perform']): Promise<TaskResult> {
  const done = await find({ ...task, kind: 'find' });
  return done.kind === 'find' ? { kind: 'decide', result: writer.write(task, done.found) } : done;
}
