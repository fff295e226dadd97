// The pictures of docs/blueprint, of our own outputs about invented people: `node scripts/blueprint-pictures.mjs` after a
// build. Needs pdftoppm (Debian's poppler-utils).
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs/blueprint/pictures');
const work = mkdtempSync(join(tmpdir(), 'cmr-blueprint-'));
const at = (...parts) => join(work, ...parts);
const cmr = (...args) => execFileSync(process.execPath, [join(root, 'dist/cli/cmr.js'), ...args], { encoding: 'utf8' });

/** One page of a PDF as a picture. */
function picture(pdf, page, name) {
  const args = ['-png', '-r', '72', '-f', String(page), '-l', String(page), '-singlefile', pdf, join(pictures, name)];
  execFileSync('pdftoppm', args, { stdio: ['ignore', 'ignore', 'ignore'] });
}

/** The court's return file, with every line ordered. */
function answered(name) {
  const [head, ...lines] = readFileSync(at('results/court', name), 'utf8')
    .replace('\ufeff', '')
    .trimEnd()
    .split(/\r?\n/);
  const place = head.split(',').indexOf('status');
  const day = head.split(',').indexOf('order_date');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    cells[place] = 'ORDERED';
    cells[day] = '2020-09-15';
    return cells.join(',');
  });
  writeFileSync(at(name), [head, ...rows].join('\n'));
  return at(name);
}

try {
  mkdirSync(pictures, { recursive: true });
  cmr('generate', '--people', '400', '--county', 'SACRAMENTO', '--seed', '64', '--out', at('doj.csv'));
  const choices = ['--county', 'SACRAMENTO', '--policy', 'sacramento-2019', '--as-of', '2020-07-01'];
  cmr('run', '--input', at('doj.csv'), ...choices, '--out', at('results'), '--quiet', '--documents');
  picture(at('results/Summary_Report.pdf'), 1, 'summary-report-1');
  picture(at('results/Summary_Report.pdf'), 2, 'summary-report-2');
  picture(at('results/Public_Report.pdf'), 1, 'public-report-1');
  copyFileSync(at('results/flow.svg'), join(pictures, 'flow.svg'));
  const profile = ['--county-profile', join(root, 'samples/county-profile.json')];
  // Before a court has answered: it is not asked again.
  cmr('motions', at('results'), ...profile, '--bulk', '40', '--out', at('motions'));
  const [motion] = readdirSync(at('motions'))
    .filter((name) => name.endsWith('.pdf'))
    .sort();
  picture(at('motions', motion), 1, 'motion');
  cmr('court', 'export', at('results'), '--on', '2020-08-01');
  const returns = readdirSync(at('results/court')).filter((name) => name.startsWith('court-return'));
  cmr('court', 'import-return', at('results'), ...returns.map(answered), '--on', '2020-09-20');
  cmr('letters', at('results'), ...profile, '--on', '2020-10-01', '--out', at('letters'));
  picture(at('letters/letters_001.pdf'), 1, 'letter');
} finally {
  rmSync(work, { recursive: true, force: true });
}
