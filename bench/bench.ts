// npm run bench [-- --rows 50000,500000,2000000 --repetitions 5 --only run|prices|judge|sheets|documents]
// Measures `cmr run` against the floor, alternately, and prints a table. Figures are ratios of one machine on one day.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Measured, measure, median } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cmr = `${root}/dist/cli/cmr.js`;
const floor = fileURLToPath(new URL('./floor.js', import.meta.url));
const work = `${root}/.bench`;
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '50000,500000,2000000' },
    repetitions: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
const repetitions = Number(values.repetitions);
const wanted = (what: string): boolean => values.only === undefined || values.only === what;

type Line = { readonly name: string; readonly runs: readonly Measured[] };
type Data = { readonly path: string; readonly rows: number; readonly people: number; readonly bytes: number };

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}; medians of ${repetitions}`,
);
mkdirSync(work, { recursive: true });
if (wanted('run'))
  console.log(
    '\n| rows | what | seconds | of the floor | rows/s | people/min | MB/s | peak MB |\n|---:|---|---:|---:|---:|---:|---:|---:|',
  );
for (const rows of wanted('run') ? values.rows.split(',').map(Number) : [])
  await compare(await dataOf(rows), ['1 worker', '2 workers']);
if (wanted('prices'))
  await measure([fileURLToPath(new URL('./prices.js', import.meta.url)), String(repetitions)], 'inherit');

if (wanted('sheets'))
  await measure([fileURLToPath(new URL('./sheets.js', import.meta.url)), String(repetitions)], 'inherit');

if (wanted('documents'))
  await measure([fileURLToPath(new URL('./documents.js', import.meta.url)), String(repetitions)], 'inherit');

if (wanted('judge'))
  await measure(['--max-old-space-size=8192', fileURLToPath(new URL('./judge.js', import.meta.url))], 'inherit');

async function compare(data: Data, programs: readonly string[]): Promise<void> {
  const results = `${work}/results`;
  await measure(runArgs(data.path, results, 2));
  const written = readdirSync(results).reduce((sum, name) => sum + statSync(`${results}/${name}`).size, 0);
  const lines: Line[] = ['floor', ...programs].map((name) => ({ name, runs: [] }));
  for (let i = 0; i < repetitions; i++) {
    for (const line of lines) {
      rmSync(results, { recursive: true, force: true });
      rmSync(`${work}/floor.out`, { force: true });
      const args =
        line.name === 'floor'
          ? [floor, data.path, String(written), `${work}/floor.out`]
          : runArgs(data.path, results, Number(line.name[0]));
      (line.runs as Measured[]).push(await measure(args));
    }
  }
  rmSync(`${work}/floor.out`, { force: true });
  const least = median(lines[0]!.runs.map((run) => run.seconds));
  for (const { name, runs } of lines) print(data, name, runs, least);
}

function print(data: Data, name: string, runs: readonly Measured[], least: number): void {
  const seconds = median(runs.map((run) => run.seconds));
  const cells = [
    data.rows.toLocaleString('en-US'),
    name,
    seconds.toFixed(2),
    (seconds / least).toFixed(2),
    Math.round(data.rows / seconds).toLocaleString('en-US'),
    Math.round((data.people / seconds) * 60).toLocaleString('en-US'),
    (data.bytes / 1e6 / seconds).toFixed(0),
    Math.max(...runs.map((run) => run.peakMegabytes)).toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function runArgs(input: string, results: string, workers: number): readonly string[] {
  const choices = `${root}/samples/choices.json`;
  return [
    cmr,
    'run',
    '--input',
    input,
    '--county',
    'SACRAMENTO',
    '--choices',
    choices,
    '--as-of',
    '2020-07-01',
    '--out',
    results,
    '--workers',
    String(workers),
    '--quiet',
  ];
}

/** The invented file, made once, with its counts as a run finds them. */
async function dataOf(rows: number): Promise<Data> {
  const path = `${work}/doj-${rows}.csv`;
  if (!existsSync(path))
    await measure([cmr, 'generate', '--rows', String(rows), '--county', 'SACRAMENTO', '--seed', '1', '--out', path]);
  await measure(runArgs(path, `${work}/results`, 2));
  const { balance } = JSON.parse(readFileSync(`${work}/results/summary.json`, 'utf8')) as {
    balance: { rows: { in: number }; people: { in: number } };
  };
  return { path, rows: balance.rows.in, people: balance.people.in, bytes: statSync(path).size };
}
