// npm run bench -- --only run
// Measures `cmr run` against the floor, alternately, over files of several sizes, with one worker and with two.
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Measured, measure, median } from '../measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cmr = `${root}/dist/cli/cmr.js`;
const floor = fileURLToPath(new URL('../floor.js', import.meta.url));
const work = `${root}/.bench`;
const results = `${work}/results`;
const repetitions = Number(process.env['repetitions'] ?? 5);
const sizes = (process.env['rows'] ?? '50000,500000,2000000').split(',').map(Number);

type Data = { readonly path: string; readonly rows: number; readonly people: number; readonly bytes: number };
type Line = { readonly name: string; readonly args: (data: Data) => readonly string[] };
type Medians = { readonly seconds: number; readonly processorSeconds: number; readonly peakMegabytes: number };

const LINES: readonly Line[] = [
  { name: 'floor', args: ({ path }) => [floor, path, String(written), `${work}/floor.out`] },
  { name: '1 worker', args: ({ path }) => runArgs(path, 1) },
  { name: '2 workers', args: ({ path }) => runArgs(path, 2) },
];

/** Bytes that the results of the file at hand have. */
let written = 0;

console.log(
  '\n| rows | what | seconds | of the floor | processor seconds | of the floor | rows/s | people/min | MB/s | peak MB |',
);
console.log('|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|');
const found = new Map<number, readonly Medians[]>();
for (const rows of sizes) found.set(rows, await compare(await dataOf(rows)));
console.log();
for (const [rows, [, one, two]] of found)
  console.log(
    `- ${shown(rows)} rows: two workers are ${(one!.seconds / two!.seconds).toFixed(2)} times as fast as one`,
  );
const [middle, large] = [500_000, 2_000_000].map((rows) => found.get(rows)?.[2]);
if (middle && large) {
  const speed = (2_000_000 / large.seconds / (500_000 / middle.seconds)).toFixed(2);
  const byProcessor = (2_000_000 / large.processorSeconds / (500_000 / middle.processorSeconds)).toFixed(2);
  console.log(
    `- 2,000,000 rows go at ${speed} times the rows/s of 500,000 (at least 0.90 is wanted), by processor seconds ${byProcessor}`,
  );
}

async function compare(data: Data): Promise<readonly Medians[]> {
  const runs = LINES.map((): Measured[] => []);
  for (let i = 0; i < repetitions; i++) {
    for (const [k, line] of LINES.entries()) {
      rmSync(results, { recursive: true, force: true });
      rmSync(`${work}/floor.out`, { force: true });
      runs[k]!.push(await measure(line.args(data)));
    }
  }
  rmSync(`${work}/floor.out`, { force: true });
  const medians = runs.map((each) => ({
    seconds: median(each.map(({ seconds }) => seconds)),
    processorSeconds: median(each.map(({ processorSeconds }) => processorSeconds)),
    peakMegabytes: Math.max(...each.map(({ peakMegabytes }) => peakMegabytes)),
  }));
  LINES.forEach(({ name }, k) => print(data, name, medians[k]!, medians[0]!));
  return medians;
}

function print(data: Data, name: string, { seconds, processorSeconds, peakMegabytes }: Medians, least: Medians): void {
  const cells = [
    shown(data.rows),
    name,
    seconds.toFixed(2),
    (seconds / least.seconds).toFixed(2),
    processorSeconds.toFixed(2),
    (processorSeconds / least.processorSeconds).toFixed(2),
    shown(data.rows / seconds),
    shown((data.people / seconds) * 60),
    (data.bytes / 1e6 / seconds).toFixed(0),
    peakMegabytes.toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function shown(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

function runArgs(input: string, workers: number): readonly string[] {
  const choices = ['--choices', `${root}/samples/choices.json`, '--as-of', '2020-07-01'];
  const asked = ['--input', input, '--county', 'SACRAMENTO', ...choices, '--workers', String(workers), '--quiet'];
  return [cmr, 'run', ...asked, '--out', results];
}

/** The invented file, made once, with its counts as a run finds them. */
async function dataOf(rows: number): Promise<Data> {
  const path = `${work}/doj-${rows}.csv`;
  if (!existsSync(path))
    await measure([cmr, 'generate', '--rows', String(rows), '--county', 'SACRAMENTO', '--seed', '1', '--out', path]);
  rmSync(results, { recursive: true, force: true });
  await measure(runArgs(path, 2));
  written = readdirSync(results).reduce((sum, name) => sum + statSync(`${results}/${name}`).size, 0);
  const { balance } = JSON.parse(readFileSync(`${results}/summary.json`, 'utf8')) as {
    balance: { rows: { in: number }; people: { in: number } };
  };
  return { path, rows: balance.rows.in, people: balance.people.in, bytes: statSync(path).size };
}
