import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { cmr, ownFolder, put } from '../command/cmr.ts';
import { flat, hasPoppler, infoByPoppler, pagesByPdfJs, textByPoppler, withPoppler } from '../support/pdf.ts';

const path = ownFolder();
const golden = fileURLToPath(new URL('../golden', import.meta.url));
const results = path('results');
const few = path('few');
const none = path('none');

/** Runs `cmr report` into a file of its own and gives the PDF; the same again is taken from before. */
function report(folder: string, ...options: readonly string[]): Buffer {
  const key = [folder, ...options].join(' ');
  const pdf = made.get(key) ?? reportAnew(folder, ...options);
  made.set(key, pdf);
  return pdf;
}

const made = new Map<string, Buffer>();

function reportAnew(folder: string, ...options: readonly string[]): Buffer {
  const out = path('report.pdf');
  expect(cmr(['report', folder, '--out', out, ...options]).code).toBe(0);
  return readFileSync(out);
}

async function textOf(pdf: Uint8Array): Promise<string> {
  return flat((await pagesByPdfJs(pdf)).join(' '));
}

/** The run whose results most tests report on, which makes its own documents too. */
let withRun: ReturnType<typeof cmr>;

beforeAll(() => {
  const input = path('invented.csv');
  cmr(['generate', '--people', '300', '--county', 'SACRAMENTO', '--seed', '64', '--out', input]);
  const on = (county: string, out: string): readonly string[] => [
    'run',
    '-i',
    input,
    '-c',
    county,
    '-p',
    'sacramento-2019',
    '--as-of',
    '2020-07-01',
    '-o',
    out,
  ];
  withRun = cmr([...on('SACRAMENTO', results), '--documents']);
  cmr(['run', '-i', join(golden, 'dirty-pilot/input'), '-c', 'LOS ANGELES', '-p', 'los-angeles-2019', '--as-of', '2020-07-01', '-o', few, '-q']); // prettier-ignore
  cmr([...on('SACRAMENTO', path('several')), '-c', 'ALPINE', '-q']);
});

describe('The summary report', () => {
  test('says in pdf.js and in poppler what summary.json and run.json say', async () => {
    const pdf = report(results);
    const summary = JSON.parse(readFileSync(join(results, 'summary.json'), 'utf8'));
    const run = JSON.parse(readFileSync(join(results, 'run.json'), 'utf8'));
    const { rows, people, convictions } = summary.balance;
    const number = (value: number): string => value.toLocaleString('en-US');
    const said = [
      'Summary report: Sacramento County',
      'law applied as of July 1, 2020',
      `all rows ${number(rows.in)}`,
      `all people ${number(people.in)}`,
      `all in scope ${number(convictions.inScope)} ${number(people.inScope)}`,
      ...Object.entries<number>(convictions.byOutcome)
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${name} ${number(count)} ${number(people.inScopeByBestOutcome[name])}`),
      ...Object.keys(summary.outcomesBySection).map((name) =>
        /^\d/.test(name) ? `HS ${name}` : 'offense cannot be read',
      ),
      ...Object.values<Record<string, number>>(summary.reasons).flatMap((counts) => Object.keys(counts)),
      run.program.version,
      run.program.lawSha256,
      run.policySha256,
      ...run.inputs.map(({ name }: { name: string }) => name),
    ];
    const loose = (text: string): string => text.replaceAll(/\s+/g, '');
    const read = [await textOf(pdf), ...(hasPoppler ? [textByPoppler(pdf, '-layout') + textByPoppler(pdf)] : [])];
    for (const text of read) expect(said.filter((words) => !loose(text).includes(loose(words)))).toEqual([]);
    expect(loose(read[0]!)).toContain(loose(run.inputs[0].sha256));
  });

  test('is the same bytes again, and names no folder', () => {
    const [first, second] = [report(results), reportAnew(results)];
    expect(first.equals(second)).toBe(true);
    expect(first.toString('latin1')).not.toContain('cmr-test-');
  });

  test('numbers its pages, and is of the paper asked for', async () => {
    const [letter, a4] = [report(results), report(results, '--paper', 'a4')];
    const pages = await pagesByPdfJs(letter);
    pages.forEach((page, i) => expect(flat(page)).toContain(`Page ${i + 1} of ${pages.length}`));
    expect(letter.equals(a4)).toBe(false);
    expect(cmr(['report', results, '--paper', 'a5']).stderr).toContain('letter, a4');
  });

  test.skipIf(!hasPoppler)(withPoppler('is tagged, with words for each picture and a header for each table'), () => {
    const tags = infoByPoppler(report(results), '-struct-text');
    const count = (pattern: RegExp): number => [...tags.matchAll(pattern)].length;
    expect(count(/^ *H1 /gm)).toBeGreaterThan(8);
    expect(count(/^ *Figure/gm)).toBeGreaterThan(5);
    expect(count(/^ *THead/gm)).toBe(count(/^ *Table/gm) - 2); // The two lists of facts are tables without a header.
    const pictures = [
      ...report(results)
        .toString('latin1')
        .matchAll(/\/S ?\/Figure/g),
    ];
    const words = [
      ...report(results)
        .toString('latin1')
        .matchAll(/\/Alt ?[(<]/g),
    ];
    expect(words.length).toBe(pictures.length);
  });

  test('is made of a run of four convictions, and of one without any', async () => {
    expect(await textOf(report(few))).toContain('all in scope 4 4');
    expect(await textOf(report(path('several/alpine')))).toContain('No conviction of this county is in scope');
  });

  test('is refused where the folder holds no finished run, or a summary that was changed since', () => {
    expect(cmr(['report', none]).stderr).toContain('A folder without run.json holds no finished run');
    const changed = path('changed');
    cmr(['run', '-i', join(golden, 'clean-choices/input'), '-c', 'YOLO', '-p', 'dismiss-everything', '-o', changed, '-q']); // prettier-ignore
    put(join(changed, 'summary.json'), '{}\n');
    expect(cmr(['report', changed])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('Of a run about other remedies', () => {
  const made = (out: string, ...remedies: readonly string[]): string => {
    cmr(['run', '-i', join(golden, 'clean-choices/input'), '-c', 'YOLO', '-p', 'dismiss-everything', '-o', path(out), '-q', ...remedies]); // prettier-ignore
    return path(out);
  };

  test('the report is headed by the remedy that its figures are of, and says where those of the others are', async () => {
    const text = await textOf(report(made('all-remedies', '--remedy', 'all')));
    expect(text).toMatch(/Proposition 64 \([^)]*\), law applied as of/);
    expect(text).toContain('the figures of prop-64 are here, those of the others in summary.json');
  });

  test('there is none where Proposition 64 was not asked about', () => {
    const told = cmr(['report', made('other-remedy', '--remedy', 'prop-47'), '--out', path('none.pdf')]);
    expect(told).toMatchObject({ code: 2, stdout: '' });
    expect(told.stderr).toContain('run again with --remedy prop-64 as well');
  });
});

describe('Progress', () => {
  test('is printed from the ledger, and adds up', () => {
    const { stdout } = cmr(['report', results, '--progress', '--json']);
    const { identified, stages } = JSON.parse(stdout) as {
      identified: number;
      stages: Record<string, { all: number }>;
    };
    expect(Object.values(stages).reduce((sum, { all }) => sum + all, 0)).toBe(identified);
    expect(cmr(['report', results, '--progress']).stdout).toMatch(/identified, of 300 people +486\n +granted/);
    expect(cmr(['report', results, '--progress', '--public']).code).toBe(2);
  });
});

describe('A run with --documents', () => {
  test('makes the same reports as the command does', () => {
    expect(withRun.stdout).toContain('Summary_Report.pdf');
    for (const [name, options] of [
      ['Summary_Report.pdf', []],
      ['Public_Report.pdf', ['--public']],
    ] as const)
      expect(readFileSync(join(results, name)).equals(report(results, ...options))).toBe(true);
    expect(cmr(['verify', results]).code).toBe(0);
  });
});

describe('The public report', () => {
  test('holds no name of a file, no hash of an input, no day but the as-of date', async () => {
    const text = await textOf(report(results, '--public'));
    const run = JSON.parse(readFileSync(join(results, 'run.json'), 'utf8'));
    expect(text).toContain('Clearing records in Sacramento County');
    for (const { name, sha256 } of run.inputs) for (const words of [name, sha256]) expect(text).not.toContain(words);
    const days = text.match(
      /(January|February|March|April|May|June|July|August|September|October|November|December) \d+, \d{4}/g,
    );
    expect([...new Set(days)]).toEqual(['July 1, 2020']);
  });

  test('gives no figures of four convictions', async () => {
    const text = await textOf(report(few, '--public'));
    expect(text).toContain('Fewer than 11 convictions or people are concerned; no figures are given.');
    expect(text).not.toMatch(/What was decided|Who the people are/);
  });
});
