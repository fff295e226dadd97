import type { Problem } from '../basics/index.ts';
import type { Crew } from './crew.ts';
import type { InputFile } from './input-file.ts';

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

/** What a run needs of the machine; each door brings its own. */
export type RunEffects = {
  readonly inputs: readonly InputFile[];
  readonly crew: Crew;
  readonly hash: () => Hash;
  readonly output: OutputFolder;
  readonly progress: (done: Progress) => void;
};

export type Progress = {
  readonly phase: 'reading' | 'deciding';
  readonly bytesDone: number;
  readonly bytesAll: number;
  readonly rowsDone: number;
};

/** Expected trouble that ends a run before anything is published. */
export class RunRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.problems = problems;
  }
}
