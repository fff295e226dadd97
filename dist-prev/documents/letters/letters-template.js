/**
 * Letters for window envelopes. A sheet is folded in three. The window of a number 10 envelope shows what lies 2.5 to 3.2
 * inches from the top of the sheet, and, as the sheet slides in it, up to half an inch more on either side: name and
 * address stand there and nothing else does. The same place is that of a DL envelope for A4.
 */
export const LETTERS_TEMPLATE = String.raw `#import "house.typ": *
#let data = json("data.json")
#show: house.with(title: data.title, as-of: data.asOf, paper: data.paper, size: 10.5pt, numbered: false)
#set page(
  margin: (x: 1in, top: 0.6in, bottom: 0.7in),
  header: counter("page-of-letter").step(),
  footer: context {
    let own = counter("page-of-letter").get().first()
    if own > 1 { set text(size: 8.5pt); align(right, str(own)) }
  },
)
#set par(leading: 0.56em, spacing: 0.75em)
#show heading: set block(above: 1.3em, below: 0.55em)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 11.5pt)

#let letterhead = block(height: 1.4in, width: 100%, below: 0pt, {
  text(weight: 700, size: 12pt, data.office.name)
  linebreak()
  set text(size: 9pt, fill: rgb("#4a5866"))
  data.office.lines.join(linebreak())
})

#let window(lines) = block(height: 1.7in, width: 100%, above: 0pt, below: 0pt, inset: (top: 0.5in), text(size: 11pt, lines.join(linebreak())))

#let letter-body(it) = {
  set text(lang: it.language)
  block(below: 0.9em, height: 1em, it.day)
  heading(level: 1, it.subject)
  par(it.greeting)
  par(it.opening)
  grid-table(
    columns: (1.25fr, 1.35fr, 1fr),
    align: left,
    head: it.head,
    ..it.rows.join().map(lines => lines.join(linebreak())),
  )
  heading(level: 2, it.meansHead)
  for each in it.means { par(each) }
  heading(level: 2, it.notHead)
  list(..it.not.map(((what, why)) => [#strong(what) #why]))
  heading(level: 2, it.askHead)
  for each in it.ask { par(each) }
  if it.contacts.len() > 0 { list(..it.contacts.map(each => [#strong(each.name): #each.reach])) }
  for each in it.after { par(each) }
}

#for (i, letter) in data.letters.enumerate() {
  if i > 0 { pagebreak() }
  counter("page-of-letter").update(1)
  letterhead
  window(letter.window)
  for (k, part) in letter.parts.enumerate() {
    if k > 0 { pagebreak() }
    letter-body(part)
  }
}
`;
