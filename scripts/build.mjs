// Compiles src/ into dist/, and bundles the web app into dist/web. The new dist is made beside the old one and takes its place only when it compiled.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildWeb } from './build-web.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = join(root, `dist-${process.pid}.tmp`);
const dist = join(root, 'dist');

/** What is begun by itself: the command, and each thread or process that it or the application starts. */
const PROGRAMS = [
  'node/worker.js',
  'node/sheet-worker.js',
  'node/typeset-worker.js',
  'server/engine-process.js',
  'server/results-thread.js',
  'server/what-if-process.js',
  'cli/cmr.js',
];

const tsc = join(root, 'node_modules/typescript/bin/tsc');
const compiled = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json'), '--outDir', fresh], {
  stdio: 'inherit',
});
if (compiled.status !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  console.error('build: the sources do not compile, so dist/ was left as it was');
  process.exit(1);
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeFileSync(join(fresh, 'build.json'), `${JSON.stringify({ version, lawSha256: hashOfLaw() }, null, 2)}\n`);

try {
  for (const program of PROGRAMS) await bundle(program);
  await buildWeb(join(fresh, 'web'));
} catch (cause) {
  rmSync(fresh, { recursive: true, force: true });
  console.error(
    `build: the web app or the command line cannot be bundled, so dist/ was left as it was\n${cause.message}`,
  );
  process.exit(1);
}

rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
const command = join(dist, 'cli/cmr.js');
if (existsSync(command)) chmodSync(command, 0o755);

const files = readdirSync(dist, { recursive: true }).filter((name) => String(name).endsWith('.js'));
console.log(`build: dist/ holds ${files.length} modules`);

/**
 * Puts a program and what it imports into few files, so that it starts quickly: it would read hundreds otherwise. What it
 * loads only when asked stays in files of its own. A bundled module stands one folder below dist like any other, and finds
 * its neighbours by `../folder/name`.
 */
async function bundle(name) {
  await build({
    absWorkingDir: fresh,
    entryPoints: [name],
    outdir: dirname(name),
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
}

/** One hash over names and contents of the law's sources: it changes when, and only when, the law in the program does. */
function hashOfLaw() {
  const folder = join(root, 'src/law');
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .map((name) => name.replaceAll('\\', '/'));
  const hash = createHash('sha256');
  for (const name of names.filter((each) => /(?<!\.test)\.ts$/.test(each)).sort()) {
    hash.update(`${name}\n`).update(readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}
