import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, parseIsoDate } from '../basics/index.ts';
import { type OutputFolder, type OutputRecord, type RunPlan, type RunRecord, RunRefused } from '../run/index.ts';
import { nodeHash } from './node-effects.ts';
import { reason } from './reason.ts';

/** A results folder's own record of how it was made. Throws `RunRefused` when there is none that can be read. */
export function readRunRecord(folder: string): Omit<RunRecord, 'asOf'> & { readonly asOf: string } {
  let text: string;
  try {
    text = readFileSync(join(folder, 'run.json'), 'utf8');
  } catch (cause) {
    throw new RunRefused([
      {
        code: 'no-run-record',
        file: 'run.json',
        hint: `${reason(cause, 'read')}. A folder without run.json holds no finished run`,
      },
    ]);
  }
  try {
    const record = JSON.parse(text) as Omit<RunRecord, 'asOf'> & { readonly asOf: string };
    if (Array.isArray(record.outputs) && Array.isArray(record.inputs) && record.policy) return record;
  } catch {
    // Told below, together with records that are JSON and something else.
  }
  throw new RunRefused([
    {
      code: 'bad-run-record',
      file: 'run.json',
      hint: 'this is not the record of a run; expected the file that `cmr run` writes',
    },
  ]);
}

/** Hashes every output again and tells which are missing or other than when they were written. */
export function verifyOutputs(folder: string, outputs: readonly OutputRecord[]): readonly Problem[] {
  return outputs.flatMap(({ name, bytes, sha256 }) => {
    try {
      const found = hashFile(join(folder, name));
      if (found.sha256 === sha256) return [];
      return [
        {
          code: 'output-changed',
          file: name,
          hint: `is not as it was written: ${found.bytes} bytes, expected ${bytes} with another content`,
        },
      ];
    } catch (cause) {
      return [{ code: 'output-missing', file: name, hint: reason(cause, 'read') }];
    }
  });
}

function hashFile(path: string): { readonly bytes: number; readonly sha256: string } {
  const handle = openSync(path, 'r');
  const hash = nodeHash();
  const buffer = new Uint8Array(1 << 20);
  let bytes = 0;
  for (let count = -1; count !== 0; bytes += count) {
    count = readSync(handle, buffer, 0, buffer.length, null);
    hash.update(buffer.subarray(0, count));
  }
  closeSync(handle);
  return { bytes, sha256: hash.hex() };
}

/** The plan that a record describes, for running it again on the same inputs. */
export function planOfRecord(record: ReturnType<typeof readRunRecord>): RunPlan {
  const asOf = parseIsoDate(record.asOf);
  if (asOf === undefined)
    throw new RunRefused([
      { code: 'bad-run-record', file: 'run.json', field: 'asOf', hint: 'expected a day as YYYY-MM-DD' },
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
