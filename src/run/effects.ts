import { type Problem, type Result, utf8 } from '../basics/index.ts';
import type { RunRecord, TypesetSources } from '../write/index.ts';
import type { Crew } from './crew.ts';
import type { InputFile } from './input-file.ts';

/** A running SHA-256. */
export type Hash = { readonly update: (bytes: Uint8Array) => void; readonly hex: () => string };

/** An output being written beside its final name. */
export type OutputFile = {
  /** The bytes may be other ones when the call has returned: whoever keeps them copies them. */
  readonly write: (bytes: Uint8Array) => void;
  /** Resolves when all of it is safe on the disk. */
  readonly finish: () => Promise<{ readonly bytes: number; readonly sha256: string }>;
};

/** A file that holds only this text; it is not finished. */
export function textFile(folder: OutputFolder, name: string, text: string): OutputFile {
  const file = folder.create(name);
  file.write(utf8(text));
  return file;
}

/** The folder of results: files appear under their final names when the steps of publishing are taken, or not at all. */
export type OutputFolder = {
  readonly create: (name: string) => OutputFile;
  readonly publish: (step: PublishStep) => void;
  /** Rejects when the folder holds what the results of such a run must not stand beside. */
  readonly admit?: (record: RunRecord) => Promise<void>;
  /** Removes everything written and not published; gives the paths of what could not be removed. */
  readonly discard: () => readonly string[];
};

/**
 * The folder is checked; the `run.json` of an earlier run is taken away, without which a folder holds no finished run; the
 * files are put under their final names; and `run.json` last.
 */
export type PublishStep = 'check' | 'withdraw' | 'place' | 'seal';

/**
 * Publishes folders together: each step for all of them before the next, so that at no moment a folder of the earlier run
 * stands as finished beside one of this run.
 */
export function publishAll(folders: readonly OutputFolder[]): void {
  for (const step of ['check', 'withdraw', 'place', 'seal'] as const)
    for (const folder of folders) folder.publish(step);
}

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

/** What was read, or a refusal with all that was wrong with it. */
export function checked<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new RunRefused(result.problems);
}
