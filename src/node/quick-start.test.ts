import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { FEW_SURVIVE, QUICK_OPTIONS } from './quick-start.ts';

const ALL = [...QUICK_OPTIONS, ...FEW_SURVIVE];

/** The same options the other way round, or with another number. */
const BACK = ALL.map((option) =>
  option.replace(/^--no-/, '--').replace(/=(\d+)$/, (_, number) => `=${Number(number) * 4}`),
);

/** Has functions that call each other made quick for three seconds, and changes the options all the while. */
const CHANGED_AT_WORK = `
import { setFlagsFromString } from 'node:v8';
const [there, back] = JSON.parse(process.argv[1]);
const end = performance.now() + 3000;
for (let round = 0; performance.now() < end; round++) {
  const names = Array.from({ length: 12 }, (_, i) => 'f' + i);
  const each = (name, i) => 'function ' + name + '(a) { let t = ' + round + '; for (let k = 0; k < 4; k++) { t = (t * 31 + a.x * k + ' + i + ') | 0; if (t & 1) t ^= a.y; else t += a.y * ' + i + '; } return t + (a.y >> 1) + (a.x & ' + i + '); }';
  const all = new Function(names.map(each).join('\\n') + 'return (a) => ' + names.map((name) => name + '(a)').join(' + '))();
  const given = { x: round, y: round + 1 };
  for (let i = 0; i < 3000; i++) {
    all(given);
    if (i % 50 === 0) for (const option of i % 100 === 0 ? there : back) setFlagsFromString(option);
  }
}
console.log('lived');
`;

test.skipIf(!process.versions.v8.startsWith('11.'))(
  'An engine at work does not die of being told to start quickly',
  () => {
    const given = JSON.stringify([ALL, BACK]);
    const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', CHANGED_AT_WORK, given], {
      encoding: 'utf8',
    });
    expect([stdout.trim(), signal]).toEqual(['lived', null]);
  },
);
