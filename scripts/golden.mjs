// Whole runs, byte for byte: `npm run golden:accept` runs every case of test/golden again, prints whose answers moved, from
// what to what, and takes the new results as the expected ones.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const golden = `${root}/test/golden`;

for (const name of readdirSync(golden)) {
  const folder = `${golden}/${name}`;
  const { county, choices, policy, asOf } = JSON.parse(readFileSync(`${folder}/plan.json`, 'utf8'));
  const by = choices === undefined ? ['--policy', policy] : ['--choices', `${folder}/${choices}`];
  const before = answers(`${folder}/expected/determinations.csv`);
  rmSync(`${folder}/expected`, { recursive: true, force: true });
  const args = ['run', '--input', `${folder}/input`, '--county', county, ...by, '--as-of', asOf];
  const ended = spawnSync(
    process.execPath,
    [`${root}/dist/cli/cmr.js`, ...args, '--out', `${folder}/expected`, '--quiet'],
    {
      stdio: 'inherit',
    },
  );
  if (ended.status === 2) process.exit(2);
  report(name, before, answers(`${folder}/expected/determinations.csv`));
}

/** Outcome and reason by conviction; the cells before the reason hold no line breaks in these invented files. */
function answers(path) {
  if (!existsSync(path)) return new Map();
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n').map(cells);
  return new Map(
    lines.map((line) => [line[0], [line[head.indexOf('outcome')], line[head.indexOf('reason')]].join(': ')]),
  );
}

function cells(line) {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell.replace(/^"|"$/g, ''));
}

function report(name, before, after) {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a.localeCompare(b, 'en'));
  const moved = keys.filter((key) => before.get(key) !== after.get(key));
  console.log(`${name}: ${moved.length} of ${after.size} answers moved`);
  for (const key of moved) console.log(`  ${key}: ${before.get(key) ?? 'none'} -> ${after.get(key) ?? 'none'}`);
}
