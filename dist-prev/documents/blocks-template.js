/** Sets blocks, one after the other. */
export const BLOCKS_TEMPLATE = String.raw `#import "house.typ": *
#let data = json("data.json")
#show: house.with(title: data.title, as-of: data.asOf, paper: data.paper, foot: data.foot)

#let words(it) = if type(it) == str { it } else {
  it.map(part => if type(part) == str { part } else if "bold" in part { strong(part.bold) } else {
    box(fill: rgb("#eef2f4"), inset: (x: 3pt), outset: (y: 2.5pt), radius: 2pt, text(weight: 600, part.code))
  }).join()
}
#let cell(it) = if type(it) == int { thousands(it) } else { it }

#let title-block(it) = {
  show heading: set text(size: 22pt)
  show heading: set block(above: 0pt, below: 9pt)
  heading(level: 1, it.text)
  block(below: 15pt, text(size: 11.5pt, fill: rgb("#4a5866"), it.under))
}
#let figures(it) = grid(
  columns: (1fr,) * it.of.len(),
  column-gutter: 8pt,
  fill: rgb("#eef4f3"),
  inset: 10pt,
  ..it.of.map(each => {
    text(size: 1.9em, weight: 700, fill: accent, each.value)
    linebreak()
    text(size: 0.9em, each.what)
  }),
)
#let facts(it) = {
  set text(size: 0.95em)
  table(
    columns: (auto, 1fr), stroke: none, inset: (x: 0pt, y: 3pt), column-gutter: 14pt,
    ..it.of.map(((name, value)) => (table.cell(strong(name)), words(value))).flatten(),
  )
}
#let data-table(it) = {
  let rows = it.rows.enumerate().map(((i, row)) => {
    let last = it.total and i == it.rows.len() - 1
    row.map(each => if last { strong(cell(each)) } else { cell(each) })
  }).flatten()
  let made = grid-table(
    columns: it.widths.map(each => if each == "rest" { 1fr } else if each == "name" { 1.7fr } else { auto }),
    align: it.align.map(each => if each == "left" { left } else { right }),
    head: it.head,
    ..rows,
  )
  block(above: 1.2em, below: 1.2em, breakable: it.rows.len() > 14, {
    if it.caption != "" { block(below: 0.5em, sticky: true, text(size: 0.95em, weight: 600, it.caption)) }
    made
  })
}
#let flow-table(it) = {
  let most = calc.max(1, ..it.rows.map(each => each.decided))
  let bar(count) = box(baseline: 0pt, rect(width: calc.max(0.5, count / most * 62) * 1pt, height: 6.5pt, fill: accent))
  grid-table(
    columns: (1fr, auto, 112pt, 92pt),
    align: (left, right, left, left),
    head: it.head,
    ..it.rows.map(each => (
      pad(left: each.depth * 9pt, each.asks),
      thousands(each.reached),
      if each.decided == 0 { [0] } else { bar(each.decided) + h(4pt) + thousands(each.decided) },
      each.gives,
    )).flatten(),
  )
}
#let outline-lines(it) = for each in it.lines {
  let heads = each.depth == 0 and each.text.ends-with(":")
  block(
    above: if heads { 1.1em } else { 0.5em }, below: 0.5em, sticky: heads, inset: (left: each.depth * 11pt),
    text(size: 0.95em, weight: if heads { 600 } else { 400 }, each.text),
  )
}

#for it in data.blocks {
  if it.is == "title" { title-block(it) }
  if it.is == "heading" { heading(level: it.level, it.text) }
  if it.is == "par" { par(words(it.text)) }
  if it.is == "note" { block(inset: (left: 10pt), stroke: (left: 2pt + accent), par(words(it.text))) }
  if it.is == "list" { list(..it.items.map(words)) }
  if it.is == "steps" { enum(..it.items.map(words)) }
  if it.is == "figures" { figures(it) }
  if it.is == "facts" { facts(it) }
  if it.is == "table" { data-table(it) }
  if it.is == "flow" { flow-table(it) }
  if it.is == "outline" { outline-lines(it) }
  if it.is == "picture" { picture(it.name, alt: it.alt, caption: it.caption) }
}
`;
