// npm run bench -- --only documents
// What the documents of a run cost: the summary report; letters in one language, a file of each and 250 to a file; motions,
// four pages each, and bulk motions. Includes
// the start of the command and of the typesetter, and writing the files.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Measured, measure, median } from '../measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cmr = `${root}/dist/cli/cmr.js`;
const work = `${root}/.bench`;
const repetitions = Number(process.env['repetitions'] ?? 3);
const input = `${work}/people-2000.csv`;
const results = `${work}/results-documents`;
const out = `${work}/documents`;

mkdirSync(work, { recursive: true });
if (!existsSync(input)) await measure([cmr, 'generate', '--people', '2000', '--seed', '64', '--out', input]);
rmSync(results, { recursive: true, force: true });
const choices = ['--county', 'SACRAMENTO', '--policy', 'dismiss-everything', '--as-of', '2020-07-01'];
await measure([cmr, 'run', '--input', input, ...choices, '--out', results, '--quiet']);

const letters = ['letters', results, '--announce', '--language', 'en', '--on', '2020-10-01', '--out', out];
const motions = ['motions', results, '--county-profile', `${root}/samples/county-profile.json`, '--out', out];
const kinds = [
  { name: 'summary report', args: ['report', results, '--out', `${out}/report.pdf`] },
  { name: 'public report', args: ['report', results, '--public', '--out', `${out}/report.pdf`] },
  { name: 'letters, a file of each', args: [...letters, '--batch', '1'] },
  { name: 'letters, 250 to a file', args: [...letters, '--batch', '250'] },
  { name: 'motions, one for each case', args: motions },
  { name: 'bulk motions, 500 cases each', args: [...motions, '--bulk', '500'] },
];

console.log(
  `\n| what, ${(2000).toLocaleString('en-US')} people | documents | seconds | processor seconds | ms of a processor each | peak MB |\n|---|---:|---:|---:|---:|---:|`,
);
let people = 0;
for (const { name, args } of kinds) {
  const runs: Measured[] = [];
  for (let i = 0; i < repetitions; i++) {
    rmSync(out, { recursive: true, force: true });
    runs.push(await measure([cmr, ...args]));
  }
  const files = readdirSync(out).filter((file) => file.endsWith('.pdf')).length;
  people = Math.max(people, files);
  const documents = args[0] === 'letters' ? people : files;
  const [seconds, processor] = [
    median(runs.map((run) => run.seconds)),
    median(runs.map((run) => run.processorSeconds)),
  ];
  const peak = Math.round(median(runs.map((run) => run.peakMegabytes)));
  console.log(
    `| ${name} | ${documents.toLocaleString('en-US')} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${Math.round((processor / documents) * 1000)} | ${peak} |`,
  );
}
