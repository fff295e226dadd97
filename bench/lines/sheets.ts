// npm run bench -- --only sheets
// How long 1,000 RAP sheets take, as text and as PDF (five pages at the median), with one worker and with two.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Measured, measure, median } from '../measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cmr = `${root}/dist/cli/cmr.js`;
const work = `${root}/.bench`;
const repetitions = Number(process.env['repetitions'] ?? 3);
const people = '1000';
const FORMATS = ['rap-sheet', 'rap-sheet-pdf'] as const;

mkdirSync(work, { recursive: true });
console.log(
  `\n| ${Number(people).toLocaleString('en-US')} sheets | pages | workers | seconds | sheets/s | processor seconds | peak MB |`,
);
console.log('|---|---:|---:|---:|---:|---:|---:|');
for (const format of FORMATS) {
  const folder = `${work}/${format}-${people}`;
  if (!existsSync(folder))
    await measure([
      cmr,
      'generate',
      '--as',
      format,
      '--people',
      people,
      '--seed',
      '1',
      '--county',
      'SAN FRANCISCO',
      '--out',
      folder,
    ]);
  for (const workers of ['1', '2']) {
    const runs: Measured[] = [];
    for (let i = 0; i < repetitions; i++) {
      const results = `${work}/results`;
      rmSync(results, { recursive: true, force: true });
      const policy = ['--policy', 'san-francisco-2018', '--as-of', '2020-07-01'];
      const asked = [folder, '--county', 'SAN FRANCISCO', ...policy, '--workers', workers, '--quiet'];
      runs.push(await measure([cmr, 'rap-sheets', ...asked, '--out', results]));
    }
    const seconds = median(runs.map((run) => run.seconds));
    const cells = [
      format === 'rap-sheet' ? 'text' : 'PDF',
      format === 'rap-sheet' ? '' : pagesIn(folder).toLocaleString('en-US'),
      workers,
      seconds.toFixed(1),
      Math.round(Number(people) / seconds).toLocaleString('en-US'),
      median(runs.map((run) => run.processorSeconds)).toFixed(1),
      Math.max(...runs.map((run) => run.peakMegabytes)).toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

/** As each PDF says of itself. */
function pagesIn(folder: string): number {
  return readdirSync(folder)
    .map((name) => Number(/\/Count (\d+)/.exec(readFileSync(`${folder}/${name}`, 'latin1'))?.[1] ?? 0))
    .reduce((a, b) => a + b, 0);
}
