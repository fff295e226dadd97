// Compiles assembly/row-kernel.ts (AssemblyScript) into src/kernel/row-kernel-code.ts, so that the program needs no
// compiler to start. `--check` fails when that file is not what the source gives.
import asc from 'assemblyscript/asc';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../assembly/row-kernel.ts', import.meta.url));
const target = fileURLToPath(new URL('../src/kernel/row-kernel-code.ts', import.meta.url));

/** 128 pages of 64 KiB: the tables and the room for bytes, as src/kernel/row-kernel.ts lays them out. */
const PAGES = 128;

let binary;
const { error } = await asc.main(
  [
    'row-kernel.ts',
    '-O3',
    '--runtime',
    'stub',
    '--enable',
    'simd',
    '--noAssert',
    '--initialMemory',
    `${PAGES}`,
    '-o',
    'out',
  ],
  {
    readFile: (name) => (name === 'row-kernel.ts' ? readFileSync(source, 'utf8') : null),
    writeFile: (name, contents) => void (binary = contents),
    listFiles: () => [],
  },
);
if (error) {
  console.error(`row kernel: ${error.message}`);
  process.exit(1);
}

const text = `// Made by scripts/write-row-kernel.mjs from assembly/row-kernel.ts; not to be edited.

/** The compiled row kernel, in base 64. */
export const ROW_KERNEL =
  '${Buffer.from(binary).toString('base64')}';
`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error(
    'row kernel: src/kernel/row-kernel-code.ts is not what its source gives; run scripts/write-row-kernel.mjs',
  );
  process.exit(1);
}
console.log(`row kernel: ${binary.length} bytes`);
