import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NamedBytes } from './api.ts';
import { fail } from './works.ts';

const COMMAND = fileURLToPath(new URL('../cli/cmr.js', import.meta.url));

/** What can be made from results, by the commands of the command line, so that it is the same. */
const COMMANDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['report', ['report']],
  ['public-report', ['report', '--public']],
  ['lists', ['lists']],
]);

/** Makes a kind of document among the results. What the command says against it is passed on; it carries nobody's data. */
export async function makeDocument(kind: string, results: string): Promise<void> {
  const [command, ...more] = COMMANDS.get(kind) ?? fail('no-such-document', 'there is no document of this kind');
  const child = spawn(process.execPath, [COMMAND, command!, results, ...more], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  if (code !== 0 && code !== 1)
    fail('not-made', said.replaceAll(/^cmr: /gm, '').trim() || 'the document could not be made');
}

/** What was made beside the run's own files, by its path within the results. */
export function documentsIn(results: string, own: readonly NamedBytes[]): readonly NamedBytes[] {
  const names = new Set(own.map(({ name }) => name));
  return readdirSync(results, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => !names.has(name) && /\.(?:pdf|csv|xlsx)$/.test(name) && !name.startsWith('court/'))
    .map((name) => ({ name, bytes: statSync(join(results, name)).size }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
