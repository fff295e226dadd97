import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { type Problem, parseIsoDate } from '../../src/basics/index.ts';
import type { Policy } from '../../src/engine/index.ts';
import {
  type Hash,
  type InputFile,
  type OutputFolder,
  type RunEffects,
  type RunOutcome,
  type RunPlan,
  RunRefused,
  crewOfOne,
  run,
} from '../../src/run/index.ts';
import { DISMISS_NOTHING, policyOfOptions } from './policies.ts';

/** A file of results, line by line, cells by the names of its header. */
export type Table = readonly Readonly<Record<string, string>>[];

/** What a run published, read back. */
export type Results = {
  /** `determinations.csv` by conviction key. */
  readonly determinations: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly all: Table;
  readonly condensed: Table;
  readonly prop64: Table;
  readonly setAside: Table;
  // The files are read as anybody reads them: by key, and a key that is not there is a failed test.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly summary: any;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly record: any;
  readonly notices: readonly Problem[];
  /** Every file under its final name, as written. */
  readonly files: ReadonlyMap<string, string>;
};

export type Asked = {
  readonly county?: string;
  readonly policy?: Policy;
  /** The same as an options file of the original application. */
  readonly choices?: object;
  readonly asOf?: string;
  /** The remedies asked about; Proposition 64 unless said otherwise. */
  readonly remedies?: readonly string[];
  readonly answers?: RunPlan['answers'];
  /** Names of the files, when they matter; otherwise `doj-1.csv`, `doj-2.csv` … */
  readonly names?: readonly string[];
};

const PROGRAM = { name: 'clear-my-record', version: '0.0.0-test', lawSha256: 'law' };

/** Runs the main job on files in memory: Sacramento, 1 July 2020, and a policy of no choice at all, unless said otherwise. */
export async function runOn(files: Files, asked: Asked = {}): Promise<Results> {
  const folder = memoryFolder();
  const outcome = await runInto(folder, files, asked);
  return resultsOf(folder.published, outcome);
}

/** The same into a folder of the test's own, such as one whose disk is full; inputs may be of the test's own too. */
export async function runInto(folder: OutputFolder, files: Files, asked: Asked = {}): Promise<RunOutcome> {
  const job = jobOn(files, asked);
  return run(job.plan, PROGRAM, { ...job, output: folder, progress: () => {} });
}

/** Files to run on: as bytes, or as inputs of the test's own. */
export type Files = readonly (Uint8Array | InputFile)[] | Uint8Array;

/** The plan, and the effects that every job needs, in one thread. */
export function jobOn(
  files: Files,
  asked: Asked = {},
): { readonly plan: RunPlan } & Pick<RunEffects, 'inputs' | 'crew' | 'hash'> {
  const list = files instanceof Uint8Array ? [files] : files;
  const inputs = list.map((file, i) =>
    file instanceof Uint8Array ? memoryInput(asked.names?.[i] ?? `doj-${i + 1}.csv`, file) : file,
  );
  const plan: RunPlan = {
    inputs: inputs.map((input) => input.name),
    county: asked.county ?? 'SACRAMENTO',
    policy: asked.policy ?? (asked.choices ? policyOfOptions(asked.choices) : DISMISS_NOTHING),
    remedies: asked.remedies ?? ['prop-64'],
    ...(asked.answers && { answers: asked.answers }),
    asOf: parseIsoDate(asked.asOf ?? '2020-07-01')!,
  };
  return { plan, inputs, crew: crewOfOne([plan], inputs), hash: sha256 };
}

/** The problems with which a run refuses; a test fails when it does not refuse. */
export async function refusalOf(work: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await work;
  } catch (cause) {
    if (cause instanceof RunRefused) return cause.problems;
    throw cause;
  }
  throw new Error('expected the run to be refused, and it was not');
}

/** The one determination of a run that has one. */
export function onlyDetermination(results: Results): Readonly<Record<string, string>> {
  if (results.determinations.size !== 1)
    throw new Error(`expected one determination, found ${results.determinations.size}`);
  return [...results.determinations.values()][0]!;
}

/** A line without some of its cells. */
export function without<T extends object>(line: T, ...names: readonly (keyof T & string)[]): Partial<T> {
  const left = Object.entries(line).filter(([name]) => !(names as readonly string[]).includes(name));
  return Object.fromEntries(left) as Partial<T>;
}

/** Outcomes in words by conviction key, in the order written. */
export function outcomes(results: Results): Readonly<Record<string, string>> {
  return Object.fromEntries([...results.determinations].map(([key, found]) => [key, found['outcome']!]));
}

function sha256(): Hash {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

export function memoryInput(name: string, bytes: Uint8Array): InputFile {
  return {
    name,
    size: bytes.length,
    read: (offset, length) => bytes.slice(offset, offset + length),
    unchanged: () => true,
    close: () => {},
  };
}

/** What stands in a folder of results: nothing until it is published, and nothing after it was discarded. */
export type MemoryFolder = OutputFolder & {
  readonly published: Map<string, Uint8Array>;
  /** Files written and neither published nor discarded. */
  readonly waiting: Map<string, Uint8Array[]>;
};

/** `onWrite` may throw, as a disk does that is full. */
export function memoryFolder(onWrite: (name: string, written: number) => void = () => {}): MemoryFolder {
  const published = new Map<string, Uint8Array>();
  const waiting = new Map<string, Uint8Array[]>();
  let written = 0;
  return {
    published,
    waiting,
    create: (name) => {
      const pieces: Uint8Array[] = [];
      waiting.set(name, pieces);
      return {
        write: (bytes) => {
          written += bytes.length;
          onWrite(name, written);
          pieces.push(bytes.slice());
        },
        finish: () => {
          const hash = sha256();
          for (const piece of pieces) hash.update(piece);
          return Promise.resolve({ bytes: pieces.reduce((sum, piece) => sum + piece.length, 0), sha256: hash.hex() });
        },
      };
    },
    publish: (step) => {
      if (step !== 'seal') return;
      for (const [name, pieces] of waiting) published.set(name, Buffer.concat(pieces));
      waiting.clear();
    },
    discard: () => {
      waiting.clear();
      return [];
    },
  };
}

function resultsOf(published: ReadonlyMap<string, Uint8Array>, outcome: RunOutcome): Results {
  const text = (name: string): string => Buffer.from(published.get(name) ?? []).toString('utf8');
  const determinations = table(text('determinations.csv'));
  const tables = new Map<string, Table>();
  // Most tests look at one or two of them, and to read all takes longer than the run.
  const read = (name: string): Table => {
    const known = tables.get(name) ?? table(text(name));
    tables.set(name, known);
    return known;
  };
  return {
    determinations: new Map(determinations.map((found) => [found['conviction_key']!, found])),
    get all() {
      return read('All_Results.csv');
    },
    get condensed() {
      return read('All_Results_Condensed.csv');
    },
    get prop64() {
      return read('Prop64_Results.csv');
    },
    get setAside() {
      return read('rows_set_aside.csv');
    },
    summary: JSON.parse(text('summary.json')),
    record: JSON.parse(text('run.json')),
    notices: outcome.tolerated,
    files: new Map([...published.keys()].map((name) => [name, text(name)])),
  };
}

/** Strict RFC 4180: a line with more or fewer cells than the header is a failed test. */
export function table(text: string): Table {
  return parse(text, { columns: true, relax_column_count: false, skip_empty_lines: false });
}
