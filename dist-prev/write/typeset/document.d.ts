/** Plain data as a template reads it. */
export type Data = string | number | boolean | null | readonly Data[] | {
    readonly [key: string]: Data;
};
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
export type TypesetSources = {
    readonly files: readonly (readonly [name: string, content: Uint8Array])[];
};
/** A document as the files of its typesetting; every string of the data is made {@link printable}. */
export declare function typesetSources({ template, data, pictures }: Document): TypesetSources;
