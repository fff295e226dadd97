import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { cmr, contents, engineFor } from '../command/cmr.ts';

export { cmr, contents, ownFolder, put } from '../command/cmr.ts';
export { RESULT_FILES } from '../support/result-files.ts';

export const program = fileURLToPath(new URL('../../dist/cli/cmr.js', import.meta.url));
const meddle = fileURLToPath(new URL('./meddle.cjs', import.meta.url));

/** At the `nth` call of a function of `node:fs` on a path that ends in `of`, in a thread of that kind, something happens. */
export type Meddling = {
  readonly call: 'openSync' | 'readFileSync' | 'readSync' | 'writeSync' | 'fsync' | 'renameSync' | 'rmSync';
  readonly of: string;
  readonly nth: number;
  readonly thread: 'main' | 'worker';
  /** Only calls count that are made when this file exists. */
  readonly once?: string;
  readonly then:
    | { readonly act: 'kill' | 'stop' | 'throw' | 'reject' | 'exhaust' | 'overwrite' | 'remove' | 'replace' }
    | { readonly act: 'fail'; readonly code: string }
    | { readonly act: 'exit'; readonly code: number }
    | { readonly act: 'append'; readonly text: string }
    | { readonly act: 'cut'; readonly size: number };
  /** The file that is changed. */
  readonly input?: string;
};

export type Run = { readonly child: ChildProcess; readonly ended: Promise<RunEnd> };

export type RunEnd = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** Starts the command and does not wait for it. */
export function start(args: readonly string[], meddling?: Meddling): Run {
  const env = meddling === undefined ? process.env : { ...process.env, ...meddledBy(meddling) };
  const child = spawn(process.execPath, [...engineFor(args), program, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (piece) => (text[name] += String(piece)));
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
    ...text,
  }));
  return { child, ended };
}

function meddledBy(meddling: Meddling): Readonly<Record<string, string>> {
  // Memory is exhausted sooner where there is less: enough for the run by itself, and no gigabytes that are filled first.
  const memory = meddling.then.act === 'exhaust' ? ' --max-old-space-size=128' : '';
  return { CMR_MEDDLE: JSON.stringify(meddling), NODE_OPTIONS: `--require ${JSON.stringify(meddle)}${memory}` };
}

/** Runs the command, which must succeed, and gives what stands in the folder. */
export async function ran(args: readonly string[], folder: string): Promise<Readonly<Record<string, string>>> {
  const { code, stderr } = await start(args).ended;
  if (code !== 0 || stderr !== '') throw new Error(`ended with ${code}: ${stderr}`);
  return contents(folder);
}

/** Invents a file of about so many rows, 800 bytes each. */
export function invented(path: string, rows: number, seed = 3): string {
  expect(cmr(['generate', '--rows', String(rows), '--seed', String(seed), '--out', path]).code).toBe(0);
  return path;
}

export function job(input: string, out: string, ...more: readonly string[]): readonly string[] {
  const asked = ['--county', 'SACRAMENTO', '--policy', 'dismiss-everything', '--as-of', '2020-07-01'];
  return ['run', '--input', input, ...asked, '--out', out, '--workers', '2', ...more];
}

/** Names in a folder, with those of files that are still being written. */
export function names(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

export function verified(folder: string): boolean {
  return cmr(['verify', folder]).code === 0;
}

/** One message, on one line, that names no one. */
export function expectOneMessage({ code, stderr }: Pick<RunEnd, 'code' | 'stderr'>, says: RegExp): void {
  expect(stderr).toMatch(says);
  expect(stderr).toMatch(/^cmr: [^\n]*\n$/);
  expect(stderr).not.toMatch(/VADER|\/home|\/tmp|defect/);
  expect(code).toBe(2);
}

export function textOf(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'latin1');
}
