import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/basics/index.ts';
import { pdfOf, sheetPdf } from '../../src/invent/index.ts';
import { RunRefused } from '../../src/run/index.ts';
import { runSheetFiles } from '../support/run-sheets.ts';
import { sample } from '../support/sheets.ts';

/** Machines are busy at times. */

const folder = mkdtempSync(join(tmpdir(), 'cmr-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const lines = sample('ordinary.txt').trimEnd().split('\n');
const text = file('text.txt', lines.join('\n'));

/** Lines in Courier from a point, at a size of 10 and so many points apart. */
function block(from: readonly string[], { x = 54, y = 740, size = 10 } = {}): string {
  const shown = from.map((line) => `(${line.replaceAll(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  return `BT /F1 ${size} Tf ${size * 1.2} TL ${x} ${y} Td\n${shown}\nET`;
}

/** A picture. */
const SQUARE = 'q 400 0 0 600 100 100 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0080 EI Q';

function pagesOf(length: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(lines.length / length) }, (_, i) => lines.slice(i * length, (i + 1) * length));
}

/** Each word placed by itself, as some printers do. */
function wordByWord(from: readonly string[]): string {
  const words = from.flatMap((line, row) =>
    [...line.matchAll(/\S+/g)].map(({ 0: word, index }) => block([word], { x: 54 + index * 6, y: 740 - row * 12 })),
  );
  return words.join('\n');
}

const LAYOUTS: readonly (readonly [string, Uint8Array])[] = [
  ['line by line', sheetPdf(lines)],
  ['word by word', pdfOf(pagesOf(50).map(wordByWord))],
  [
    'upside down',
    pdfOf(
      pagesOf(50).map((page) => block(page)),
      180,
    ),
  ],
  [
    'on its side',
    pdfOf(
      pagesOf(40).map((page) => `q 0 1 -1 0 612 0 cm ${block(page, { y: 540 })} Q`),
      90,
    ),
  ],
  [
    'in two columns to a page',
    pdfOf(
      pagesOf(110).map((page) =>
        [block(page.slice(0, 55), { x: 30, size: 5 }), block(page.slice(55), { x: 320, size: 5 })].join('\n'),
      ),
    ),
  ],
  [
    'with the date, name and address that a browser prints around each page',
    pdfOf(
      pagesOf(50).map((page, i) =>
        [
          block(['1/15/2020                         record.txt'], { y: 775 }),
          block(page),
          block([`https://terminal.invalid/record                              ${i + 1}/3`], { y: 20 }),
        ].join('\n'),
      ),
    ),
  ],
  [
    'with the header of the message on each page',
    pdfOf(
      pagesOf(48).map((page, i) =>
        block(i === 0 ? page : ['DATE:20200115 TIME:10:22:04', 'RE: QHY.CA0380000.70000001.SAMPLE', '', ...page]),
      ),
    ),
  ],
  [
    'in bold, which prints each line twice',
    pdfOf(pagesOf(50).map((page) => `${block(page)}\n${block(page, { x: 54.3 })}`)),
  ],
];

describe('A PDF of a sheet', () => {
  test.each(LAYOUTS)('%s gives the same convictions, without a doubt or a loss', async (_, pdf) => {
    const { csv } = await runSheetFiles([text, file('sheet.pdf', pdf)]);
    const all = csv('convictions.csv').map(({ page: _page, line: _line, ...row }) => row);
    const of = (name: string): unknown[] =>
      all
        .filter(({ file: from }) => from === name)
        .map((row) => ({ ...row, file: '', conviction_key: row['conviction_key']!.split('/')[1] }));
    expect(of('sheet.pdf')).toEqual(of('text.txt'));
    expect(of('sheet.pdf')).toHaveLength(3);
    expect(csv('sheets.csv').map(({ doubts, losses }) => [doubts, losses])).toEqual([
      ['0', '0'],
      ['0', '0'],
    ]);
  });

  test('of 500 pages is read', async () => {
    const court = (i: number): string[] => [
      'COURT: NAM:01',
      `${1990 + (i % 20)}0102 CASC SAN FRANCISCO`,
      'CNT:01 #1',
      '  459 PC-BURGLARY',
      '*DISPO:DISMISSED',
      '* * * *',
    ];
    const long = [
      'CII/A70000009',
      'DOB/19700101',
      'NAM/01 LONGMOOR,IVAN',
      '* * * *',
      ...Array.from({ length: 4_499 }, (_, i) => court(i)).flat(),
    ];
    const { csv } = await runSheetFiles([
      text,
      file('long.pdf', sheetPdf([...long.slice(0, -1), '* * * END OF MESSAGE * * *'])),
    ]);
    expect(csv('sheets.csv')[1]).toMatchObject({ pages: '500', cycles: '4499', losses: '0', status: 'read' });
  });
});

/** The reasons for which files are refused; one sheet that is read lies beside them. */
async function refusals(...paths: string[]): Promise<readonly Problem[]> {
  const { outcome } = await runSheetFiles([text, ...paths]);
  return outcome.problems;
}

describe('A PDF in which one page is a scan', () => {
  const [first, second] = [lines.slice(0, 50), lines.slice(50)];
  const losses = async (...pages: readonly string[]): Promise<readonly string[]> => {
    const { csv } = await runSheetFiles([file('mixed.pdf', pdfOf(pages))], { policy: 'san-francisco-2018-rap-sheets' });
    expect(csv('sheets.csv')[0]!['status']).toBe(csv('warnings.csv').length === 0 ? 'read' : 'needs review');
    const granted = csv('determinations.csv').filter(({ outcome }) => /Dismissal|Reduction/.test(outcome!));
    expect(granted.length > 0).toBe(csv('warnings.csv').length === 0);
    return csv('warnings.csv').map(({ class: of, code, page }) => `${of} ${code} ${page}`);
  };

  test.each([
    ['between others', [block(first), SQUARE, block(second)], 2],
    ['before others', [SQUARE, block(first), block(second)], 1],
    ['behind others', [block(first), block(second), SQUARE], 3],
    ['and holds lines of a drawing only', [block(first), block(second), '0 0 m 100 100 l S'], 3],
  ])('%s grants nothing and names the page', async (_, pages, page) => {
    expect(await losses(...pages)).toEqual([`LOSS page-without-text ${page}`]);
  });

  test('differs from one with a blank page at its end, which is read', async () => {
    expect(await losses(block(first), block(second), '')).toEqual([]);
    expect(await losses(block(first), block(second), 'q 0 0 612 792 re W n Q')).toEqual([]);
  });
});

describe('Refused by name, with what to do, is', () => {
  test('a scan without text, and it is read when the text of OCR is named', async () => {
    const scan = file('scan.pdf', pdfOf([SQUARE]));
    expect(await refusals(scan)).toEqual([
      {
        code: 'no-text-layer',
        file: 'scan.pdf',
        hint: 'the PDF holds pictures of pages and no text (a scan). Run OCR on it, save the text as scan.txt in a folder, and name that folder with --ocr-text',
      },
    ]);
    const ocr = mkdtempSync(join(folder, 'ocr-'));
    writeFileSync(join(ocr, 'scan.txt'), sample('read-by-ocr.txt'));
    const { csv, outcome } = await runSheetFiles([text, scan], { ocrText: ocr });
    expect(outcome.problems).toEqual([]);
    expect(csv('sheets.csv')[1]).toMatchObject({
      file: 'scan.pdf',
      format: 'ocr text',
      status: 'read',
      convictions: '1',
    });
    expect(csv('warnings.csv').map(({ code }) => code)).toContain('ocr-text');
  });

  test('a PDF with a password', async () => {
    const locked = file('locked.pdf', readFileSync(fileURLToPath(new URL('locked.pdf', import.meta.url))));
    const [problem] = await refusals(locked);
    expect(problem).toMatchObject({ code: 'password', file: 'locked.pdf' });
  });

  test('a PDF that is broken off, and one that is none', async () => {
    const broken = file('broken.pdf', sheetPdf(lines).slice(0, 200));
    const none = file('none.pdf', '%PDF-1.4\nnothing of the kind');
    expect((await refusals(broken, none)).map(({ code }) => code)).toEqual(['broken-pdf', 'broken-pdf']);
  });

  test('a file that is no sheet: a letter, a picture, an empty one', async () => {
    const letter = file('letter.txt', 'Dear Sir,\n\nRegards\n');
    const picture = file('picture.txt', Uint8Array.from([137, 80, 78, 71, 0, 0, 1]));
    const empty = file('empty.txt', '');
    const wide = file('wide.txt', Uint8Array.from([0xff, 0xfe, 65, 0]));
    expect((await refusals(letter, picture, empty, wide)).map(({ code }) => code)).toEqual([
      'not-a-rap-sheet',
      'not-text',
      'empty-file',
      'utf-16',
    ]);
  });

  test('a file with two persons, with the place where the second begins', async () => {
    const both = file('both.txt', `${sample('ordinary.txt')}${sample('many-kinds.txt')}`);
    const [problem] = await refusals(both);
    expect(problem).toMatchObject({ code: 'two-records', file: 'both.txt' });
    expect(problem!.hint).toMatch(/\(page 1 line \d+\)$/);
  });

  test('the same file twice, and it counts once', async () => {
    const [problem] = await refusals(file('again.txt', readFileSync(text)));
    expect(problem).toMatchObject({ code: 'same-file', file: 'again.txt' });
  });

  test('everything, when nothing can be used: then nothing is published', async () => {
    const letter = file('letter.txt', 'Dear Sir,\n\nRegards\n');
    await expect(runSheetFiles([letter])).rejects.toThrow(RunRefused);
  });
});
