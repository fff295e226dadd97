// npm run bench -- --only prices
// What it costs when every person's rows are scattered over the file, and when all 58 counties are decided at once, each
// measured against a file of the same size whose people stand together and belong to one county; two workers, alternately.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Measured, measure, median } from '../measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cmr = `${root}/dist/cli/cmr.js`;
const work = `${root}/.bench`;
const repetitions = Number(process.env['repetitions'] ?? 5);
const rows = '500000';

const kinds = [
  { name: 'one county, people together', generate: [], county: 'SACRAMENTO', atMost: 1 },
  { name: 'one county, every person scattered', generate: ['--scatter'], county: 'SACRAMENTO', atMost: 1.4 },
  { name: '58 counties at once, each person in one or two', generate: ['--county', 'all'], county: 'all', atMost: 2 },
];

mkdirSync(work, { recursive: true });
const paths: string[] = [];
for (const { generate } of kinds) {
  const path = `${work}/doj-${rows}${generate.join('')}.csv`;
  if (!existsSync(path)) await measure([cmr, 'generate', '--rows', rows, '--seed', '1', ...generate, '--out', path]);
  paths.push(path);
}
const runs: Measured[][] = kinds.map(() => []);
for (let i = 0; i < repetitions; i++) {
  for (const [k, { county }] of kinds.entries()) {
    const results = `${work}/results`;
    rmSync(results, { recursive: true, force: true });
    const policy = ['--choices', `${root}/samples/choices.json`, '--as-of', '2020-07-01'];
    const asked = ['--input', paths[k]!, '--county', county, ...policy, '--workers', '2', '--quiet'];
    runs[k]!.push(await measure([cmr, 'run', ...asked, '--out', results]));
  }
}

console.log(
  `\n| ${Number(rows).toLocaleString('en-US')} rows, 2 workers | seconds | times | processor seconds | times | at most | peak MB |`,
);
console.log('|---|---:|---:|---:|---:|---:|---:|');
const wall = runs.map((each) => median(each.map(({ seconds }) => seconds)));
const processor = runs.map((each) => median(each.map(({ processorSeconds }) => processorSeconds)));
kinds.forEach(({ name, atMost }, k) => {
  const cells = [
    wall[k]!.toFixed(2),
    (wall[k]! / wall[0]!).toFixed(2),
    processor[k]!.toFixed(2),
    (processor[k]! / processor[0]!).toFixed(2),
    atMost.toFixed(1),
    Math.max(...runs[k]!.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
});
