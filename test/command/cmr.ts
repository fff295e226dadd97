import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist/cli/cmr.js');

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/**
 * Runs the command as a user would, without a terminal. What must hold for every call is asked here: plain lines, no
 * defect, and an exit code that the help explains.
 */
export function cmr(args: readonly string[], options: SpawnSyncOptions = {}): Ended {
  const { code, stdout, stderr } = started(args, options);
  for (const text of [stdout, stderr]) {
    for (const forTerminals of ['\r', '\u001b']) expect(text).not.toContain(forTerminals);
    expect(text).not.toMatch(/defect|^\s+at .*:\d+/m);
  }
  expect({ code, stderr }).toEqual({ code: expect.toBeOneOf([0, 1, 2]), stderr });
  expect(code === 2 ? stdout : '').not.toMatch(/cmr: |error:/);
  return { code, stdout, stderr };
}

/**
 * The documents of tests are few and small: to make the typesetter's code quick takes three times as long as to set them
 * with the first that the engine makes of it. What the application makes in tests is set by quick code, and is the same.
 */
const FIRST_CODE = '--liftoff-only';
const SETS_TYPE = new Set(['report', 'letters', 'motions', '--documents']);

/** The same with nothing asked. */
export function started(args: readonly string[], options: SpawnSyncOptions = {}): Ended {
  if (!existsSync(program))
    throw new Error('there is no dist/cli/cmr.js; run npm run build first, or npm test, which does');
  const ended = spawnSync(process.execPath, [...engineFor(args), program, ...args], {
    encoding: 'utf8',
    cwd: tmpdir(),
    timeout: 240_000,
    ...options,
  });
  if (ended.error) throw ended.error;
  return { code: ended.status, stdout: String(ended.stdout ?? ''), stderr: String(ended.stderr ?? '') };
}

/** What the engine is told for a command. */
export function engineFor(args: readonly string[]): readonly string[] {
  return args.some((each) => SETS_TYPE.has(each)) ? [FIRST_CODE] : [];
}

/** A folder of the test file's own, gone when its tests are done. */
export function ownFolder(): (...parts: readonly string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), 'cmr-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (...parts) => join(folder, ...parts);
}

/** Writes a file and gives its path. */
export function put(path: string, content: Uint8Array | string): string {
  writeFileSync(path, content);
  return path;
}

/** Every file below a folder by its path from there, as text that keeps each byte. */
export function contents(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map(String)
      .sort()
      .flatMap((name) =>
        statSync(join(folder, name)).isFile() ? [[name, readFileSync(join(folder, name), 'latin1')]] : [],
      ),
  );
}
