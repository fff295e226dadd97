// npm run bench [-- --only run,prices --rows 50000,500000,2000000 --repetitions 5]
// Runs each file of bench/lines by itself; each prints a table for docs/benchmarks.md. A new thing to measure is a new file
// there, which finds what was asked in its environment: `rows` and `repetitions`.
import { mkdirSync, readdirSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from './measure.ts';

const lines = fileURLToPath(new URL('./lines', import.meta.url));
const known = readdirSync(lines)
  .filter((name) => name.endsWith('.js'))
  .map((name) => basename(name, '.js'))
  .sort((a, b) => Number(b === 'run') - Number(a === 'run'));
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '50000,500000,2000000' },
    repetitions: { type: 'string', default: '5' },
    only: { type: 'string', default: known.join(',') },
  },
});
const wanted = values.only.split(',');
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`bench: nothing is called ${unknown.join(', ')}; there are ${known.join(', ')}`);
  process.exit(2);
}

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}; medians of ${values.repetitions}`,
);
mkdirSync(fileURLToPath(new URL('../../.bench', import.meta.url)), { recursive: true });
process.env['rows'] = values.rows;
process.env['repetitions'] = values.repetitions;
for (const name of known.filter((each) => wanted.includes(each)))
  await measure(['--max-old-space-size=8192', `${lines}/${name}.js`], 'inherit');
