// The README's demonstration: invents a county's file, runs it, and shows where the results are.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const commands = [
  'generate --people 2000 --county SACRAMENTO --seed 64 --out sample/doj.csv',
  'run --input sample/doj.csv --county SACRAMENTO --choices samples/choices.json --as-of 2020-07-01 --out sample/results',
];

rmSync(`${root}/sample`, { recursive: true, force: true });
for (const command of commands) {
  console.log(`\n$ cmr ${command}`);
  const ended = spawnSync(process.execPath, ['dist/cli/cmr.js', ...command.split(' ')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (ended.status !== 0) process.exit(ended.status ?? 1);
}
