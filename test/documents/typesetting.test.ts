import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as NodeFolder from '../../src/node/index.ts';
import { typstCompiler } from '../../src/node/index.ts';
import { type Data, type Document, type TypesetSources, printable, typesetSources } from '../../src/write/index.ts';
import {
  flat,
  fontsByPoppler,
  hasPoppler,
  infoByPoppler,
  pagesByPdfJs,
  textByPoppler,
  withPoppler,
} from '../support/pdf.ts';
import { codePointsOf } from '../support/font.ts';

// Threads start from the built program; its types are those of the sources, so that a checkout can be checked unbuilt.
const BUILT = new URL('../../dist/node/index.js', import.meta.url).href;
const { typesetterThreads } = (await import(BUILT)) as typeof NodeFolder;

const TEMPLATE = String.raw`#import "house.typ": *
#let data = json("data.json")
#show: house.with(title: data.name, as-of: data.asOf, paper: data.paper, foot: data.name)
= Heading
#par(data.name)
#grid-table(columns: 2, head: ([Name], [Count]), data.name, thousands(data.count))
#picture("bar.svg", alt: "A bar of " + str(data.count))
`;
const BAR =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><rect width="40" height="10" fill="#123"/></svg>';

const page = (name: string, more: { readonly [key: string]: Data } = {}): Document => ({
  template: TEMPLATE,
  data: { name, count: 1_234_567, asOf: '2020-07-01', paper: 'letter', ...more },
  pictures: { 'bar.svg': BAR },
});

let make: (sources: TypesetSources) => Uint8Array;
beforeAll(async () => {
  make = await typstCompiler();
});
const pdfOf = (document: Document): Uint8Array => make(typesetSources(document));

/** What breaks out of text in the languages on the way: Typst, JSON, XML, PDF. */
const HOSTILE = [
  '#',
  '$',
  '*',
  '_',
  '\\',
  '@',
  '<',
  '>',
  '"',
  "'",
  '`',
  '//',
  '/*',
  '= ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  '~',
  '---',
  '...',
  '&amp;',
  '#panic()',
  '#read("/etc/passwd")',
  '#image("x")',
  '\\u{41}',
  ')Tj',
  '%PDF',
  'ñ',
  'Ü',
  '漢',
  'א',
  '\u202e',
  '\u0000',
  '\n',
  '\r\n',
  '\t',
  'fi',
  '😀',
];

describe('A document', () => {
  test('gives back in pdf.js and in poppler every name it was given, whatever characters the name holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 4, unit: 'grapheme' })), {
          minLength: 1,
          maxLength: 9,
        }),
        async (parts) => {
          const name = parts.join('');
          const shown = flat(printable(`<${name}>`));
          const pdf = pdfOf(page(`<${name}>`));
          const loose = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');
          const [text = ''] = await pagesByPdfJs(pdf);
          expect(loose(text)).toContain(loose(shown));
          expect(loose(hasPoppler ? textByPoppler(pdf) : shown)).toContain(loose(shown));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is the same bytes again, in another order and from another thread', async () => {
    const [first, second] = ['ONE', 'TWO'].map((name) => pdfOf(page(name)));
    expect(Buffer.from(pdfOf(page('TWO'))).equals(second!)).toBe(true);
    expect(Buffer.from(pdfOf(page('ONE'))).equals(first!)).toBe(true);
    expect(Buffer.from(first!).equals(second!)).toBe(false);
    const threads = typesetterThreads(2);
    try {
      const made = await Promise.all(['TWO', 'ONE', 'TWO'].map((name) => threads.typeset(typesetSources(page(name)))));
      expect(made.map((pdf) => Buffer.from(pdf).equals(first!))).toEqual([false, true, false]);
      expect(Buffer.from(made[0]!).equals(second!)).toBe(true);
    } finally {
      await threads.dismiss();
    }
  });

  test('keeps nothing of the document made before it', () => {
    pdfOf(page('SECRET NAME'));
    const { template, data } = page('OTHER');
    expect(() => pdfOf({ template, data })).toThrow(/failed to load file/);
  });

  test('is made at the as-of date and at no other time', () => {
    const pdf = Buffer.from(pdfOf(page('ONE'))).toString('latin1');
    const years = [...pdf.matchAll(/D:(\d{8})\d*/g)].map(([, day]) => day);
    expect([...new Set(years)]).toEqual(['20200701']);
  });

  test.skipIf(!hasPoppler)(
    withPoppler('is tagged: headings, headers of tables, words for pictures, its language'),
    () => {
      const pdf = pdfOf(page('ONE'));
      const tags = infoByPoppler(pdf, '-struct-text');
      expect(tags).toMatch(/H1 .*\n\s+"Heading"/);
      expect(tags).toMatch(/TH .*\n\s+\/Scope \/Column/);
      expect(infoByPoppler(pdf)).toMatch(/Title: +ONE[^]*Tagged: +yes[^]*612 x 792 pts \(letter\)/);
      const raw = Buffer.from(pdf).toString('latin1');
      expect(raw).toMatch(/\/Alt ?\(A bar of 1234567\)/);
      expect(raw).toMatch(/\/Lang ?\(en\)/);
      expect(infoByPoppler(pdfOf(page('ONE', { paper: 'a4' })))).toMatch(/595.* x 841.* pts \(A4\)/);
    },
  );

  test.skipIf(!hasPoppler)(withPoppler('embeds every font that it uses'), () => {
    const fonts = fontsByPoppler(pdfOf(page('ONE')))
      .split('\n')
      .slice(2)
      .filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
  });
});

describe('What can be printed', () => {
  const fonts = [
    'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
    'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
    'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
    'tinos/400Regular/Tinos_400Regular.ttf',
    'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
    'tinos/700Bold/Tinos_700Bold.ttf',
  ].map((name) => codePointsOf(readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}`))));
  const everywhere = new Set([...fonts[0]!].filter((code) => fonts.every((font) => font.has(code))));

  test('has a glyph in every font, or stands as its number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(Array.from(printable(text)).filter((each) => !everywhere.has(each.codePointAt(0)!))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    const all = Array.from({ length: 0xd800 }, (_, code) => printable(String.fromCodePoint(code)));
    const missing = all.filter((text) => !everywhere.has(text.codePointAt(0)!));
    expect(missing).toEqual([]);
  });

  test('leaves plain names as they are, and names what it cannot show', () => {
    expect(printable("O'BRIEN-NÚÑEZ, José #4")).toBe("O'BRIEN-NÚÑEZ, José #4");
    expect(printable('漢A\u202eB\nC')).toBe('[U+6F22]A[U+202E]B C');
  });
});
