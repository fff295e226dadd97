import { utf8 } from '../../basics/index.ts';
import { HOUSE } from './house.ts';
import { printable } from './printable.ts';

/** Plain data as a template reads it. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/**
 * A document to be typeset: a template in Typst's language that holds no data, and data that hold no markup. The template
 * begins with `#import "house.typ": *` and `#let data = json("data.json")`; what it shows of the data, as in `#data.name`,
 * is set as text, whatever characters it holds. Never put data into the template.
 */
export type Document = {
  readonly template: string;
  readonly data: Data;
  /** Pictures by file name, each an SVG whose text names one of the fonts, for `#image("NAME", alt: …)`. */
  readonly pictures?: Readonly<Record<string, string>>;
};

/** The files that a typesetter reads, `main.typ` first; the same document gives the same bytes. */
export type TypesetSources = { readonly files: readonly (readonly [name: string, content: Uint8Array])[] };

/** A document as the files of its typesetting; every string of the data is made {@link printable}. */
export function typesetSources({ template, data, pictures = {} }: Document): TypesetSources {
  return {
    files: [
      ['main.typ', utf8(template)],
      ['house.typ', utf8(HOUSE)],
      ['data.json', utf8(JSON.stringify(printed(data)))],
      ...Object.entries(pictures).map(([name, svg]) => [name, utf8(svg)] as const),
    ],
  };
}

/** The data with every string, keys left out, as the fonts can print it. */
function printed(data: Data): Data {
  if (typeof data === 'string') return printable(data);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return (data as readonly Data[]).map(printed);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printed(value as Data)]));
}
