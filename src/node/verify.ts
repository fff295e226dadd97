import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Problem, parseIsoDate } from '../basics/index.ts';
import { type OutputFolder, type OutputRecord, type RunPlan, type RunRecord, RunRefused } from '../run/index.ts';
import { nodeHash } from './node-effects.ts';
import { reason } from './reason.ts';

/** A run's record as it was read back. */
export type ReadRecord = Omit<RunRecord, 'asOf'> & { readonly asOf: string };

/** The results of one county: where they lie, what to call them (`yolo/`; nothing when alone), and their own record. */
export type Results = { readonly folder: string; readonly prefix: string; readonly record: ReadRecord };

/** The results in a folder, and what is wrong with them as a whole. */
export type FoundResults = {
  readonly results: readonly Results[];
  readonly problems: readonly Problem[];
  /** Names in the folder of several counties that are no county's. */
  readonly strangers: readonly string[];
};

/**
 * Finds the results in a folder: of one run, or of several counties in folders side by side, named by `folderName`. Throws
 * `RunRefused` when there are none.
 */
export function readResults(path: string, folderName: (county: string) => string): FoundResults {
  const inside = namesIn(path);
  if (inside.includes(RECORD)) return { results: [readRecord(path, '')], problems: [], strangers: [] };
  const folders = inside.filter((name) => isFolder(join(path, name)) && namesIn(join(path, name)).some(isOfRun));
  if (folders.length === 0) throw new RunRefused([withoutRecord('', inside)]);
  const results: Results[] = [];
  const problems: Problem[] = [];
  for (const name of folders) {
    try {
      results.push(readRecord(join(path, name), `${name}/`));
    } catch (cause) {
      if (!(cause instanceof RunRefused)) throw cause;
      problems.push(...cause.problems);
    }
  }
  const strangers = inside.filter((name) => !folders.includes(name));
  return { results, problems: [...problems, ...apart(results, folders, folderName)], strangers };
}

/** Folders that are missing beside the others, and folders that were not written together with them. */
function apart(
  results: readonly Results[],
  folders: readonly string[],
  folderName: (county: string) => string,
): readonly Problem[] {
  const [first, ...others] = results;
  if (!first) return [];
  const missing = (first.record.counties ?? []).map(folderName).filter((name) => !folders.includes(name));
  const together = ({ record: { asOf, counties, inputs } }: Results): string =>
    JSON.stringify([asOf, counties, inputs]);
  return [
    ...missing.map((name) => ({
      code: 'results-missing',
      file: name,
      hint: `the folder is missing; the run wrote it together with ${basename(first.folder)}`,
    })),
    ...others
      .filter((each) => together(each) !== together(first))
      .map(({ folder }) => ({
        code: 'other-run',
        file: basename(folder),
        hint: `the results are of another run than those in ${basename(first.folder)}; verify each folder by itself`,
      })),
  ];
}

const RECORD = 'run.json';
const isOfRun = (name: string): boolean => name === RECORD || name === 'All_Results.csv' || name.endsWith('.cmr-part');

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch (cause) {
    throw new RunRefused([{ code: 'no-results', file: basename(path), hint: reason(cause, 'read') }]);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function withoutRecord(prefix: string, inside: readonly string[]): Problem {
  const hint = inside.some(isOfRun)
    ? 'is missing: the run did not end, or was killed while it put its results in place. Do not use them; give the same `cmr run` again'
    : 'is missing; expected a folder that `cmr run` wrote';
  return { code: 'no-run-record', file: `${prefix}${RECORD}`, hint };
}

function readRecord(folder: string, prefix: string): Results {
  const file = `${prefix}${RECORD}`;
  if (!existsSync(join(folder, RECORD))) throw new RunRefused([withoutRecord(prefix, namesIn(folder))]);
  let text: string;
  try {
    text = readFileSync(join(folder, RECORD), 'utf8');
  } catch (cause) {
    throw new RunRefused([{ code: 'no-run-record', file, hint: reason(cause, 'read') }]);
  }
  try {
    const record = JSON.parse(text) as ReadRecord;
    if (Array.isArray(record.outputs) && Array.isArray(record.inputs) && record.policy && record.program)
      return { folder, prefix, record };
  } catch {
    // Told below, together with records that are JSON and something else.
  }
  throw new RunRefused([
    { code: 'bad-run-record', file, hint: 'this is not the record of a run; expected the file that `cmr run` writes' },
  ]);
}

/** Hashes every output again and tells which are missing or other than when they were written. */
export function verifyOutputs({ folder, prefix, record }: Results): readonly Problem[] {
  return record.outputs.flatMap(({ name, bytes, sha256 }) => {
    const file = `${prefix}${name}`;
    if (!existsSync(join(folder, name)))
      return [{ code: 'output-missing', file, hint: 'is missing: it was moved, renamed or deleted since the run' }];
    try {
      const found = hashFile(join(folder, name));
      return found.sha256 === sha256 ? [] : [{ code: 'output-changed', file, hint: changed(found.bytes, bytes) }];
    } catch (cause) {
      return [{ code: 'output-unread', file, hint: reason(cause, 'read') }];
    }
  });
}

function changed(found: number, written: number): string {
  const size =
    found === written
      ? 'it has as many bytes, but not the same'
      : `it has ${found.toLocaleString('en-US')} bytes, and the run wrote ${written.toLocaleString('en-US')}`;
  return `was changed since the run: ${size}`;
}

/** Names in a results folder that its record does not know. */
export function strangersIn({
  folder,
  prefix,
  record,
}: Pick<Results, 'folder' | 'prefix'> & { readonly record: Pick<RunRecord, 'outputs'> }): readonly string[] {
  const own = new Set([RECORD, ...record.outputs.map(({ name }) => name.split('/')[0]!)]);
  return namesIn(folder).flatMap((name) => (own.has(name) ? [] : [`${prefix}${name}`]));
}

function hashFile(path: string): { readonly bytes: number; readonly sha256: string } {
  const handle = openSync(path, 'r');
  try {
    const hash = nodeHash();
    const buffer = new Uint8Array(1 << 20);
    let bytes = 0;
    for (let count = -1; count !== 0; bytes += count) {
      count = readSync(handle, buffer, 0, buffer.length, null);
      hash.update(buffer.subarray(0, count));
    }
    return { bytes, sha256: hash.hex() };
  } finally {
    closeSync(handle);
  }
}

/** The plan that a record describes, for running it again on the same inputs. */
export function planOfRecord({ prefix, record }: Results): RunPlan {
  const asOf = parseIsoDate(record.asOf);
  if (asOf === undefined)
    throw new RunRefused([
      { code: 'bad-run-record', file: `${prefix}${RECORD}`, field: 'asOf', hint: 'expected a day as YYYY-MM-DD' },
    ]);
  const { county, policy, remedies, inputs, onlyPeopleInScope } = record;
  return {
    inputs: inputs.map(({ name }) => name),
    county,
    policy,
    remedies,
    asOf,
    ...(onlyPeopleInScope ? { onlyPeopleInScope } : {}),
  };
}

/** How the repeated run differs from what is recorded of it: outputs with another content, and what else the record says otherwise. */
export function differences(
  { prefix, record }: Results,
  again: { readonly record: RunRecord; readonly outputs: readonly OutputRecord[] },
): readonly Problem[] {
  const outputs = record.outputs
    .filter(({ name, sha256 }) => again.outputs.find((each) => each.name === name)?.sha256 !== sha256)
    .map(({ name }) => ({
      code: 'not-repeated',
      file: `${prefix}${name}`,
      hint: 'the run, repeated, gives another content',
    }));
  const keys = ['county', 'remedies', 'policy', 'policySha256', 'answers', 'inputs', 'counts'] as const;
  const repeated = JSON.parse(JSON.stringify(again.record)) as ReadRecord;
  const said = keys
    .filter((key) => JSON.stringify(record[key]) !== JSON.stringify(repeated[key]))
    .map((key) => ({
      code: 'not-repeated',
      file: `${prefix}${RECORD}`,
      field: key,
      hint: 'says otherwise than the run, repeated',
    }));
  return [...outputs, ...said];
}

/** A folder that keeps nothing but the hashes of what is written to it. */
export function hashingFolder(): OutputFolder {
  return {
    create: () => {
      const hash = nodeHash();
      let bytes = 0;
      return {
        write: (piece) => {
          hash.update(piece);
          bytes += piece.length;
        },
        finish: () => Promise.resolve({ bytes, sha256: hash.hex() }),
      };
    },
    publish: () => {},
    discard: () => [],
  };
}
