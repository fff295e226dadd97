// Everything a change must satisfy, in one command. All steps run, so that one look shows all there is to mend.
// `npm run check -- lint types` runs only the steps named.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => `node_modules/${name}`;

/** A step passes when each of its commands, run by this Node from the project's root, ends with 0. `warns`: always shown. */
const steps = [
  { name: 'format', commands: [[bin('oxfmt/bin/oxfmt'), '--check', '.']] },
  { name: 'lint', commands: [[bin('oxlint/bin/oxlint'), '--format=unix']], warns: true },
  {
    name: 'types',
    commands: [
      [bin('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit'],
      [bin('typescript/bin/tsc'), '-p', 'tsconfig.pure.json'],
      [bin('typescript/bin/tsc'), '-p', 'tsconfig.web.json'],
      [bin('typescript/bin/tsc'), '-p', 'tsconfig.test.json'],
    ],
  },
  { name: 'unused', commands: [[bin('knip/bin/knip.js'), '--no-progress']] },
  { name: 'house', commands: [[bin('vitest/vitest.mjs'), 'run', 'test/house.test.ts', '--reporter=dot']] },
  { name: 'pages', commands: pageCommands() },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`check: no step named ${unknown.join(', ')}; there are ${steps.map((step) => step.name).join(', ')}`);
  process.exit(2);
}

const failed = [];
for (const step of steps.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  if (step.commands.length === 0) {
    console.log(`-    ${step.name} (nothing to do yet)`);
    continue;
  }
  const start = process.hrtime.bigint();
  const { passed, output } = runAll(step.commands);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${step.name} ${seconds.toFixed(1)} s`);
  if (!passed) failed.push(step.name);
  if ((!passed || step.warns) && output !== '') console.log(output);
}
console.log(failed.length === 0 ? 'check: all is well' : `check: failed at ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);

/** Each `scripts/write-<pages>.mjs` writes pages from the sources; with `--check` it fails when a page would change. */
function pageCommands() {
  const writers = readdirSync(`${root}/scripts`).filter((name) => /^write-.*\.mjs$/.test(name));
  if (writers.length === 0) return [];
  return [['scripts/build.mjs'], ...writers.sort().map((name) => [`scripts/${name}`, '--check'])];
}

/** Runs commands in order until one fails; the output is that of the last one run. */
function runAll(commands) {
  let output = '';
  for (const command of commands) {
    const ended = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (ended.error) throw ended.error;
    output = `${ended.stdout}${ended.stderr}`.trimEnd();
    if (ended.status !== 0) return { passed: false, output };
  }
  return { passed: true, output };
}
