import type { Problem } from '../basics/index.ts';
import type { Task, TaskResult } from './tasks.ts';

/** An input opened for reading by place. */
export type InputFile = {
  readonly name: string;
  readonly size: number;
  /** The bytes from `offset`, `length` of them or up to the end of the file. The next read may overwrite them. */
  readonly read: (offset: number, length: number) => Uint8Array;
  /** False when the file is another than it was when it was opened. */
  readonly unchanged: () => boolean;
  readonly close: () => void;
};

/** A running SHA-256. */
export type Hash = { readonly update: (bytes: Uint8Array) => void; readonly hex: () => string };

/** An output being written beside its final name. */
export type OutputFile = {
  readonly write: (bytes: Uint8Array) => void;
  /** Resolves when all of it is safe on the disk. */
  readonly finish: () => Promise<{ readonly bytes: number; readonly sha256: string }>;
};

/** The folder of results: files appear under their final names all together, at `publish`, or not at all. */
export type OutputFolder = {
  readonly create: (name: string) => OutputFile;
  readonly publish: () => void;
  /** Removes everything written so far. */
  readonly discard: () => void;
};

/** Those who do the work of a run: this thread, or several worker threads. */
export type Crew = {
  /** How many tasks are worth handing out at a time. */
  readonly hands: number;
  readonly perform: (task: Task) => Promise<TaskResult>;
  /** Lets other things happen, such as the key that stops the run. */
  readonly rest: () => Promise<void>;
  readonly dismiss: () => Promise<void>;
};

/** What a run needs of the machine; each door brings its own. */
export type RunEffects = {
  readonly inputs: readonly InputFile[];
  readonly crew: Crew;
  readonly hash: () => Hash;
  readonly output: OutputFolder;
  readonly progress: (done: Progress) => void;
};

export type Progress = { readonly phase: 'reading' | 'deciding'; readonly bytesDone: number; readonly bytesAll: number; readonly rowsDone: number };

/** Expected trouble that ends a run before anything is published. */
export class RunRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.problems = problems;
  }
}
