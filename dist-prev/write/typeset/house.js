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
export const HOUSE = String.raw `
#let sheets = (letter: "us-letter", a4: "a4")
#let faces = (sans: "Source Sans 3", serif: "Tinos")
#let ink = rgb("#1b2a3a")
#let accent = rgb("#1f5f5b")
#let rule-grey = rgb("#c3ccd3")

#let thousands(n) = {
  let digits = str(calc.abs(n))
  let parts = ()
  while digits.len() > 3 {
    parts.insert(0, digits.slice(-3))
    digits = digits.slice(0, -3)
  }
  parts.insert(0, digits)
  (if n < 0 { "−" } else { "" }) + parts.join(",")
}

#let house(
  title: "",
  as-of: "2000-01-01",
  paper: "letter",
  lang: "en",
  face: "sans",
  size: 10.5pt,
  margin: 1in,
  foot: none,
  numbered: true,
  of: ("Page", "of"),
  body,
) = {
  let (year, month, day) = as-of.split("-").map(int)
  set document(
    title: title,
    date: datetime(year: year, month: month, day: day, hour: 0, minute: 0, second: 0),
  )
  set page(
    paper: sheets.at(paper),
    margin: margin,
    footer: if numbered {
      context {
        set text(size: 8.5pt, fill: rgb("#4a5866"))
        grid(
          columns: (1fr, auto),
          column-gutter: 12pt,
          foot,
          [#of.at(0) #counter(page).display() #of.at(1) #counter(page).final().first()],
        )
      }
    } else { none },
  )
  set text(font: faces.at(face), size: size, lang: lang, fill: if face == "serif" { black } else { ink }, hyphenate: false)
  set par(leading: 0.62em, spacing: 0.95em)
  set list(spacing: 0.6em)
  show heading: set block(above: 1.5em, below: 0.75em, sticky: true)
  show heading: set text(weight: 700)
  show heading.where(level: 1): set text(size: size * 1.7, fill: if face == "serif" { black } else { accent })
  show heading.where(level: 2): set text(size: size * 1.25)
  show heading.where(level: 3): set text(size: size * 1.1)
  show figure: set block(above: 1.2em, below: 1.2em)
  show figure.caption: set text(size: 0.88em, fill: rgb("#4a5866"))
  show figure.where(kind: image): set figure(numbering: none, supplement: none)
  body
}

#let grid-table(columns: (), align: left, head: (), note: none, ..rows) = {
  set text(size: 0.93em, number-width: "tabular")
  table(
    columns: columns,
    align: align,
    stroke: (x, y) => (bottom: 0.5pt + rule-grey, top: if y == 0 { 0.8pt + ink } else { none }),
    inset: (x: 5pt, y: 4pt),
    table.header(..head.map(each => table.cell(align: bottom, strong(each)))),
    ..rows,
  )
}

#let picture(name, alt: "", caption: none, width: 100%) = figure(
  image(name, alt: alt, width: width),
  caption: caption,
  kind: image,
)
`;
