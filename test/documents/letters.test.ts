import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import english from '../../src/documents/letters/words-en.json' with { type: 'json' };
import spanish from '../../src/documents/letters/words-es.json' with { type: 'json' };
import { cmr, contents, ownFolder, put } from '../command/cmr.ts';
import { type Cells, bulkFile, row } from '../support/bulk-file.ts';
import { flat, hasPoppler, pagesByPdfJs, textByPoppler, withPoppler } from '../support/pdf.ts';

const path = ownFolder();
const results = path('results');
const ordered = path('ordered');
const profile = path('profile.json');
const addresses = path('addresses.csv');

const PEOPLE: readonly Cells[] = [
  { SUBJECT_ID: '1', PRI_NAME: "O'BRIEN-NÚÑEZ,LUKE S", STP_ORI_DESCR: 'CASC SACRAMENTO', OFN: '12F-3456' },
  { SUBJECT_ID: '1', PRI_NAME: "O'BRIEN-NÚÑEZ,LUKE S", CNT_ORDER: '102001001000', OFFENSE_DESCR: '11358 HS-CULTIVATE', OFN: '13F-1' }, // prettier-ignore
  { SUBJECT_ID: '2', PRI_NAME: '#panic(),*BOLD* $X$', OFN: '14F-2' },
  { SUBJECT_ID: '3', PRI_NAME: 'GONE,GRETA', STP_TYPE_DESCR: 'DECEASED', CNT_ORDER: '103001001000' },
  { SUBJECT_ID: '3', PRI_NAME: 'GONE,GRETA', OFN: '15F-3' },
];

const PROFILE = {
  county: 'SACRAMENTO',
  court: { name: 'Superior Court of California, County of Sacramento' },
  agency: {
    name: 'Office of the District Attorney',
    address: ['1 Any Street', 'Anytown, CA 90000'],
    phone: '555-0100',
  },
  attorney: { name: 'Avery Example', bar: '000000' },
  contacts: [{ name: 'Public Defender', phone: '555-0142' }],
};

const letters = (...options: readonly string[]): ReturnType<typeof cmr> =>
  cmr(['letters', results, '--on', '2020-10-01', ...options]);

/** Announcements in both languages, with the office's profile and the addresses. */
const fromTheOffice = (out: string, office = profile): ReturnType<typeof cmr> =>
  letters('--announce', '--out', path(out), '--county-profile', office, '--addresses', addresses);

/** Those that are in the folder `both`: to start the typesetter takes longer than to set them. */
let announced: ReturnType<typeof cmr>;

beforeAll(() => {
  const input = put(path('doj.csv'), bulkFile(PEOPLE.map((cells) => row(cells))));
  cmr(['run', '-i', input, '-c', 'SACRAMENTO', '-p', 'dismiss-everything', '--as-of', '2020-07-01', '-o', results, '-q']); // prettier-ignore
  put(profile, JSON.stringify(PROFILE));
  put(addresses, 'subject_id,address_1,address_2\n1,"12 Elm Street, Apt 3","Anytown, CA 90001"\n');
  announced = fromTheOffice('both');
});

describe('The words of the letters', () => {
  test('are the same in both languages, key by key and blank by blank', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'string'
        ? (value.match(/\{\w+\}/g) ?? []).toSorted()
        : Array.isArray(value)
          ? value.map(shape)
          : Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, shape(each)]));
    expect(shape(spanish)).toEqual(shape(english));
    expect(spanish.months).toHaveLength(12);
  });
});

describe('Letters', () => {
  test('are refused while no court has ordered anything, and announced when that is asked for', () => {
    expect(letters().stdout).toContain('No court has ordered anything yet');
    expect(announced.stdout).toContain('Wrote 2 letters in 1 file');
    expect(announced.stdout).toContain('1 person died, says the record, and got no letter.');
  });

  test('say what is asked for, what it does not change and whom to ask, in both languages', async () => {
    const pdf = readFileSync(path('both/letters_001.pdf'));
    const pages = (await pagesByPdfJs(pdf)).map(flat);
    expect(pages).toHaveLength(4);
    for (const words of [
      "Luke S O'Brien-Núñez",
      '12 Elm Street, Apt 3',
      'October 1, 2020',
      'asks the court to change them. Nothing has changed yet',
      'Superior Court of California, County of Sacramento 12F-3456',
      'HS 11358, growing cannabis',
      'Immigration. If you are not a citizen',
      'Firearms. This letter does not give back',
      'Registration. If you must register',
      'Public Defender: 555-0142',
    ])
      expect(pages[0]).toContain(words);
    for (const words of ['1 de octubre de 2020', 'Inmigración', 'Armas de fuego', 'Registro', 'cultivo de cannabis'])
      expect(pages[1]).toContain(words);
    expect(pages[2]).toContain('Dear *BOLD* $X$ #panic():');
  });

  test('tell of what a court has ordered, by its own numbers, and of nothing else', async () => {
    cpSync(results, ordered, { recursive: true });
    cmr(['court', 'export', ordered, '--on', '2020-08-01']);
    const sent = readdirSync(join(ordered, 'court')).filter((name) => name.startsWith('court-return'));
    const answers = sent.map((name) => {
      const lines: Record<string, string>[] = parse(readFileSync(join(ordered, 'court', name)), {
        columns: true,
        bom: true,
      });
      const answered = lines.map(({ batch_id, line_id, case_number }) =>
        case_number === '13F-1'
          ? `${batch_id},${line_id},ORDERED,13F-0001,2020-09-15`
          : `${batch_id},${line_id},NOT_FOUND,,`,
      );
      return put(path(name), `batch_id,line_id,status,court_case_number,order_date\n${answered.join('\n')}\n`);
    });
    cmr(['court', 'import-return', ordered, ...answers, '--on', '2020-09-20']);
    expect(cmr(['letters', ordered, '--language', 'en', '--out', path('changed')]).stdout).toContain(
      'Wrote 1 letter in 1 file',
    );
    const [text = ''] = (await pagesByPdfJs(readFileSync(path('changed/letters_001.pdf')))).map(flat);
    expect(text).toContain('A court has changed the convictions listed here');
    expect(text).toContain('13F-0001');
    expect(text).toContain('Dismissed and sealed order of September 15, 2020');
    expect(text).not.toContain('12F-3456');
  });

  test('show nothing but name and address in the window of the envelope, on both papers', async () => {
    for (const paper of ['letter', 'a4']) {
      letters('--announce', '--language', 'en', '--out', path(paper), '--addresses', addresses, '--county-profile', profile, '--paper', paper); // prettier-ignore
      const task = getDocument({ data: Uint8Array.from(readFileSync(path(`${paper}/letters_001.pdf`))), verbosity: 0 });
      const page = await (await task.promise).getPage(1);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const window = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const inches = (height - Number(item.transform[5])) / 72;
        return inches > 2.02 && inches < 3.7 ? [{ inches, words: item.str }] : [];
      });
      expect(flat(window.map(({ words }) => words).join(' '))).toBe("Luke S O'Brien-Núñez 12 Elm Street, Apt 3 Anytown, CA 90001"); // prettier-ignore
      for (const { inches } of window) expect(inches > 2.5 && inches < 3.2).toBe(true);
      await task.destroy();
    }
  });

  test('are in files whose names name nobody, with a list of whose they are', () => {
    letters('--announce', '--batch', '1', '--language', 'es', '--out', path('each'));
    cpSync(path('each'), path('fewer'), { recursive: true });
    letters('--announce', '--batch', '2', '--language', 'es', '--out', path('fewer'));
    expect(readdirSync(path('fewer')).toSorted()).toEqual(['letters_001.pdf', 'letters_index.csv']);
    expect(readdirSync(path('each')).toSorted()).toEqual(['letters_001.pdf', 'letters_002.pdf', 'letters_index.csv']);
    const lines: Record<string, string>[] = parse(readFileSync(path('each/letters_index.csv')), { columns: true });
    expect(lines.map(({ letter, file, subject_id }) => [letter, file, subject_id])).toEqual([
      ['1', 'letters_001.pdf', '1'],
      ['2', 'letters_002.pdf', '2'],
    ]);
  });

  test.skipIf(!hasPoppler)(withPoppler('are read back by poppler, and are the same bytes again'), () => {
    fromTheOffice('again');
    const [once, again] = ['both', 'again'].map((out) => readFileSync(path(`${out}/letters_001.pdf`)));
    expect(once!.equals(again!)).toBe(true);
    expect(flat(textByPoppler(once!))).toContain("Dear Luke S O'Brien-Núñez:");
  });

  test('are of the same office where an editor put a mark before the profile', () => {
    const marked = put(path('marked.json'), `\ufeff${JSON.stringify(PROFILE)}`);
    fromTheOffice('with-mark', marked);
    expect(contents(path('with-mark'))).toEqual(contents(path('both')));
    expect(Object.keys(contents(path('both')))).not.toEqual([]);
  });

  test('name what is wrong with a profile or a list of addresses', () => {
    const bad = put(path('bad.json'), JSON.stringify({ ...PROFILE, agency: { address: 'x' } }));
    const { stderr, code } = letters('--announce', '--county-profile', bad);
    expect(code).toBe(2);
    for (const words of ['agency.name', 'agency.address']) expect(stderr).toContain(words);
    const nobody = put(path('nobody.json'), JSON.stringify({ ...PROFILE, contacts: [{}] }));
    expect(letters('--announce', '--county-profile', nobody).stderr).toContain('contacts[0].name');
    const other = put(path('other.json'), JSON.stringify({ ...PROFILE, county: 'YOLO' }));
    expect(letters('--announce', '--county-profile', other).stderr).toContain('the results are of SACRAMENTO');
    const two = put(path('two.csv'), 'subject_id,address_1\n1,here\n1,there\n');
    expect(letters('--announce', '--addresses', two).stderr).toContain('two.csv line 3, subject_id');
  });
});
