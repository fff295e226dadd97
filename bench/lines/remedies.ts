// npm run bench -- --only remedies
// Measures what every California remedy costs over Proposition 64 alone, alternately, by processor time, for a day on which
// the automatic remedies are in operation and for one before.
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measure, median } from '../measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cmr = `${root}/dist/cli/cmr.js`;
const work = `${root}/.bench`;
const results = `${work}/results`;
const repetitions = Number(process.env['repetitions'] ?? 5);
const [rows = 50_000] = (process.env['rows'] ?? '50000').split(',').map(Number);
const path = `${work}/doj-${rows}.csv`;

const made = ['generate', '--rows', String(rows), '--county', 'SACRAMENTO', '--seed', '1', '--out', path];
if (!existsSync(path)) await measure([cmr, ...made]);

console.log('\n| rows | as of | remedies | processor seconds | of Proposition 64 alone |');
console.log('|---:|---|---|---:|---:|');
for (const asOf of ['2020-07-01', '2026-11-01']) {
  const runs = { 'prop-64': [] as number[], all: [] as number[] };
  for (let i = 0; i < repetitions; i++) {
    for (const [remedy, own] of Object.entries(runs)) {
      rmSync(results, { recursive: true, force: true });
      own.push((await measure(runArgs(remedy, asOf))).processorSeconds);
    }
  }
  const alone = median(runs['prop-64']);
  for (const [remedy, own] of Object.entries(runs))
    console.log(
      `| ${rows.toLocaleString('en-US')} | ${asOf} | ${remedy} | ${median(own).toFixed(2)} | ${(median(own) / alone).toFixed(2)} |`,
    );
}

function runArgs(remedy: string, asOf: string): readonly string[] {
  const choices = ['--choices', `${root}/samples/choices.json`, '--remedy', remedy, '--as-of', asOf];
  const into = ['--out', results, '--workers', '1', '--quiet'];
  return [cmr, 'run', '--input', path, '--county', 'SACRAMENTO', ...choices, ...into];
}
