// Writes the sample RAP sheets as PDF from their text; with --check, says which would change and fails.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sheetPdf } from '../dist/invent/index.js';

const folder = fileURLToPath(new URL('../samples/rap-sheets', import.meta.url));
const checking = process.argv.includes('--check');
const AS_PDF = ['ordinary', 'many-kinds'];

let stale = 0;
for (const name of readdirSync(folder).filter((each) => AS_PDF.includes(each.replace(/\.txt$/, '')))) {
  const lines = readFileSync(`${folder}/${name}`, 'latin1').trimEnd().split('\n');
  const path = `${folder}/${name.replace(/\.txt$/, '.pdf')}`;
  const pdf = Buffer.from(sheetPdf(lines));
  if (existsSync(path) && readFileSync(path).equals(pdf)) continue;
  stale += 1;
  if (checking) console.error(`samples: ${path} is not what its text gives; run node scripts/write-samples.mjs`);
  else writeFileSync(path, pdf);
}
if (checking && stale > 0) process.exit(1);
