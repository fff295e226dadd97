/**
 * What every document shares, as `house.typ`: sizes of paper, fonts, headings, tables, page numbers.
 *
 * - `#show: house.with(title: …, as-of: data.asOf, paper: data.paper, …)` is the first line of a template's body. `title`
 *   is the title in the file's properties; `as-of`, `YYYY-MM-DD`, becomes its time of creation, so that the same run gives
 *   the same bytes; `paper` is `letter` or `a4`; `lang` the language; `face` is `sans` or `serif` (the face of courts:
 *   equivalent to Times New Roman, as rule 2.105 of the California Rules of Court asks); `foot` stands at the left of
 *   each page's foot, the page number at its right; `numbered: false` leaves the foot out.
 * - `#thousands(1234567)` is `1,234,567`.
 * - `#grid-table(columns: …, align: …, head: (…), rows)` is a table with a header that screen readers know and that is
 *   repeated on each page.
 * - `#picture("name.svg", alt: "…", caption: "…")` is a picture with its words.
 */
export declare const HOUSE: string;
