// npm run bench -- --only remedies
// Measures what every California remedy costs over Proposition 64 alone, alternately, for a day on which the automatic remedies
// are in operation and for one before: by the clock with two workers, as the bulk bench does, and by processor time with one.
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Measured, measure, median } from '../measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cmr = `${root}/dist/cli/cmr.js`;
const work = `${root}/.bench`;
const results = `${work}/results`;
const repetitions = Number(process.env['repetitions'] ?? 5);
const [rows = 50_000] = (process.env['rows'] ?? '50000').split(',').map(Number);
const path = `${work}/doj-${rows}.csv`;

const made = ['generate', '--rows', String(rows), '--county', 'SACRAMENTO', '--seed', '1', '--out', path];
if (!existsSync(path)) await measure([cmr, ...made]);

console.log('\n| rows | as of | workers | remedies | seconds | times | processor seconds | times |');
console.log('|---:|---|---:|---|---:|---:|---:|---:|');
for (const asOf of ['2020-07-01', '2026-11-01']) for (const workers of [1, 2]) await compare(asOf, workers);

/** Proposition 64 alone and every remedy, in turn. */
async function compare(asOf: string, workers: number): Promise<void> {
  const runs = { 'prop-64': [] as Measured[], all: [] as Measured[] };
  for (let i = 0; i < repetitions; i++) {
    for (const [remedy, own] of Object.entries(runs)) {
      rmSync(results, { recursive: true, force: true });
      own.push(await measure(runArgs(remedy, asOf, workers)));
    }
  }
  const wall = (own: readonly Measured[]): number => median(own.map(({ seconds }) => seconds));
  const processor = (own: readonly Measured[]): number => median(own.map(({ processorSeconds }) => processorSeconds));
  for (const [remedy, own] of Object.entries(runs)) {
    const cells = [
      rows.toLocaleString('en-US'),
      asOf,
      String(workers),
      remedy,
      wall(own).toFixed(2),
      (wall(own) / wall(runs['prop-64'])).toFixed(2),
      processor(own).toFixed(2),
      (processor(own) / processor(runs['prop-64'])).toFixed(2),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function runArgs(remedy: string, asOf: string, workers: number): readonly string[] {
  const choices = ['--choices', `${root}/samples/choices.json`, '--remedy', remedy, '--as-of', asOf];
  const into = ['--out', results, '--workers', String(workers), '--quiet'];
  return [cmr, 'run', '--input', path, '--county', 'SACRAMENTO', ...choices, ...into];
}
