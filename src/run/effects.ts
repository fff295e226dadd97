import type { Problem } from '../basics/index.ts';
import type { TypesetSources } from '../write/index.ts';
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

/** Makes PDF files. The same sources give the same bytes, on every machine and in any order. */
export type Typesetter = {
  /** How many documents can be made at the same time. */
  readonly hands: number;
  /** One document from its sources. Rejects on a mistake in its template, which is a defect, never on its data. */
  readonly typeset: (sources: TypesetSources) => Promise<Uint8Array>;
  readonly dismiss: () => Promise<void>;
};

/** Expected trouble that ends a run before anything is published. */
export class RunRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.problems = problems;
  }
}
