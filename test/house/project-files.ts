import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './source-text.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notOurs = new Set(['.git', 'node_modules', 'dist', 'sample']);

/** The text files that are, or would be, committed. Without git (an unpacked archive), everything but what is made. */
export function projectFiles(): readonly SourceFile[] {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const paths = listed.status === 0 ? listed.stdout.split('\0').filter((path) => path !== '') : everythingBelow('');
  return paths
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
}

function everythingBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (notOurs.has(entry.name) || entry.name.endsWith('.tmp')) return [];
    return entry.isDirectory() ? everythingBelow(path) : [path];
  });
}
