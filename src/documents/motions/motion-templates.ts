/**
 * Papers as rules 2.100 to 2.119 of the California Rules of Court ask: 28 numbered lines on each page, 12 points, attorney
 * from line 1, court at line 8 with its branch and address under it, caption below, the paper's title in the foot. A line
 * to be signed never stands on a page without the words before it.
 */
const PLEADING = String.raw`#import "house.typ": *
#let data = json("data.json")
#let pitch = 24pt
#let lines = 28
#let pleading(title, body) = {
  set page(
    margin: (left: 1.5in, right: 0.5in, top: 0.9in, bottom: 0.75in),
    background: {
      for i in range(lines) { place(top + left, dx: 0.95in, dy: 0.9in + i * pitch + 2.5pt, box(width: 0.3in, align(right, text(size: 11pt, str(i + 1))))) }
      place(top + left, dx: 1.36in, line(angle: 90deg, length: 100%, stroke: 0.5pt))
      place(top + left, dx: 1.39in, line(angle: 90deg, length: 100%, stroke: 0.5pt))
      place(top + right, dx: -0.44in, line(angle: 90deg, length: 100%, stroke: 0.5pt))
    },
    footer: context {
      set align(center)
      set text(size: 10pt)
      line(length: 100%, stroke: 0.5pt)
      v(-8pt)
      [#counter(page).display() — #title]
    },
  )
  set text(size: 12pt, top-edge: 0.8em, bottom-edge: -0.2em)
  set par(leading: pitch - 12pt, spacing: pitch - 12pt, first-line-indent: (amount: 0.5in, all: true))
  show heading: set text(size: 12pt)
  show heading: set align(center)
  show heading: set block(above: pitch - 12pt, below: pitch - 12pt)
  show heading: set par(first-line-indent: 0pt)
  body
}
#let attorney = block(height: pitch * 7, width: 100%, below: 0pt, {
  set par(first-line-indent: 0pt, leading: 5pt)
  for each in data.block { each; linebreak() }
})
#let court-block = {
  set par(first-line-indent: 0pt, leading: pitch - 12pt)
  set align(center)
  let named = {
    strong(upper(data.court))
    if data.courtPlace != "" { linebreak(); data.courtPlace }
  }
  layout(size => {
    let taken = measure(block(width: size.width, named)).height / pitch
    block(above: 0pt, below: 0pt, height: pitch * calc.max(2, calc.ceil(taken)), named)
  })
}
#let caption(left-side, right-side) = block(above: 0pt, below: pitch, {
  set par(first-line-indent: 0pt, leading: 7pt, spacing: 10pt)
  grid(
    columns: (1fr, 1fr),
    inset: 8pt,
    stroke: (x, y) => if x == 0 { (right: 0.7pt, bottom: 0.7pt) } else { none },
    left-side, right-side,
  )
})
#let parties(against, called) = {
  upper(data.plaintiff) + [,]
  parbreak()
  h(0.6in) + [Plaintiff,]
  parbreak()
  h(0.3in) + [v.]
  parbreak()
  against + [,]
  parbreak()
  h(0.6in) + called + [.]
}
#let counts-table(columns, head, rows) = {
  set par(first-line-indent: 0pt, leading: 4pt)
  set text(size: 10.5pt)
  block(above: pitch - 12pt, below: pitch - 12pt, grid-table(columns: columns, head: head, ..rows.join()))
}
#let signature(on, who, what) = block(breakable: false, above: pitch, {
  set par(first-line-indent: 0pt, leading: 7pt)
  grid(
    columns: (1fr, 1.3fr),
    column-gutter: 18pt,
    align: top,
    on,
    { line(length: 100%, stroke: 0.6pt); who; linebreak(); what },
  )
})
#let signed(words, signature) = block(breakable: false, width: 100%, { words; signature })
#let blank(width) = box(width: width, baseline: 2pt, line(length: 100%, stroke: 0.6pt))
#let judge = signature([Date: #blank(1.6in)], [Judge of the Superior Court], [])
#let ordered = {
  set enum(indent: 0pt, spacing: 10pt)
  set par(first-line-indent: 0pt, leading: 6pt)
  signed([IT IS ORDERED:] + enum(..data.orders), judge)
}
#let service(of, to) = {
  heading(level: 1, [PROOF OF SERVICE])
  set par(leading: 10pt, first-line-indent: 0pt)
  [I am over the age of 18 and not a party to this case. My business address is:]
  parbreak()
  blank(100%)
  parbreak()
  [On #blank(1.4in) I served #of on each of the following, in the way marked:]
  counts-table((1.5fr, 2fr, 1.7fr), ("Served", "Address", "How"), to.map(who => (who, blank(100%), "☐ mail  ☐ in person  ☐ electronic".replace("☐", "[ ]"))))
  signed(
    [I declare under penalty of perjury under the laws of the State of California that this is true and correct.],
    signature([Date: #blank(1.6in)], [Signature of the person who served], []),
  )
}
`;

export const MOTION_TEMPLATE = String.raw`${PLEADING}
#show: house.with(title: data.title + ": " + data.caseNumber, as-of: data.asOf, paper: data.paper, face: "serif", size: 12pt, numbered: false)
#show: pleading.with(data.title)
#let columns = (auto, auto, 1.6fr, auto, auto, 1.5fr)
#let head = ("Count", "Section", "Offense, as recorded", "Level", "Convicted", "Request")
#let matter(title) = {
  [Case No.: #strong(data.caseNumber)]
  if data.otherNumbers != "" { linebreak(); text(size: 10.5pt)[Other numbers in the record: #data.otherNumbers] }
  parbreak()
  strong(title)
  if data.sentencedBy != "" and data.sentencedBy != data.court { parbreak(); text(size: 10.5pt)[Convicted in: #data.sentencedBy] }
  if data.birthDate != "" { parbreak(); text(size: 10.5pt)[Date of birth: #data.birthDate] }
  if data.cii != "" { linebreak(); text(size: 10.5pt)[CII number: #data.cii] }
}
#attorney
#court-block
#caption(parties(data.defendant, [Defendant]), matter(data.title))
#heading(level: 1)[MOTION]
The People of the State of California, by the undersigned, move the court for relief as to the following counts:
#counts-table(columns, head, data.rows)
#heading(level: 1)[GROUNDS]
#for each in data.grounds { par(each) }
#heading(level: 1)[REQUEST]
#signed(
  par[The People ask that the court grant, as to each count listed, the relief stated with it, without a hearing.],
  signature([Date: #blank(1.6in)], data.signs, data.signsAs),
)
#pagebreak()
#block(height: pitch * 7, below: 0pt)[]
#court-block
#caption(parties(data.defendant, [Defendant]), matter[PROPOSED ORDER on #data.title])
#heading(level: 1)[ORDER]
Good cause appearing, the motion is granted as to these counts:
#counts-table((auto, auto, auto, 1fr), ("Count", "Section", "Convicted", "Relief"), data.rows.map(row => (row.at(0), row.at(1), row.at(4), row.at(5))))
#ordered
#pagebreak()
#service([the MOTION and the PROPOSED ORDER in case #data.caseNumber], ("Defendant, " + data.defendant, "Public Defender or defendant’s attorney"))
`;

export const BULK_TEMPLATE = String.raw`${PLEADING}
#show: house.with(title: data.title + " in " + str(data.cases) + " cases", as-of: data.asOf, paper: data.paper, face: "serif", size: 12pt, numbered: false)
#show: pleading.with(data.title)
#let matter(title) = {
  [Case Nos.: #strong[those listed in Exhibit A]]
  parbreak()
  strong(title)
  if data.sentencedBy != "" and data.sentencedBy != data.court { parbreak(); text(size: 10.5pt)[Convicted in: #data.sentencedBy] }
  if data.batch != "" { parbreak(); text(size: 10.5pt, data.batch) }
}
#attorney
#court-block
#caption(parties([EACH DEFENDANT NAMED IN EXHIBIT A], [Defendants]), matter(data.title))
#heading(level: 1)[MOTION]
The People of the State of California, by the undersigned, move the court for relief in the #thousands(data.cases) cases and as to the #thousands(data.counts) counts listed in Exhibit A, as stated there for each count:
#counts-table((1fr, auto), ("Relief", "Counts"), data.byRequest.map(((what, count)) => (what, thousands(count))))
#heading(level: 1)[GROUNDS]
#for each in data.grounds { par(each) }
#heading(level: 1)[REQUEST]
#signed(
  par[The People ask that the court grant the relief by one order in all cases listed, without a hearing, and that the order be entered in each of them.],
  signature([Date: #blank(1.6in)], data.signs, data.signsAs),
)
#pagebreak()
#block(height: pitch * 7, below: 0pt)[]
#court-block
#caption(parties([EACH DEFENDANT NAMED IN EXHIBIT A], [Defendants]), matter[PROPOSED ORDER on #data.title])
#heading(level: 1)[ORDER]
Good cause appearing, the motion is granted as to the #thousands(data.counts) #if data.counts == 1 [count] else [counts] listed in Exhibit A.
#ordered
#pagebreak()
#service([the MOTION, the PROPOSED ORDER and Exhibit A], ("Public Defender", "Defendants in cases not represented"))
#pagebreak()
#heading(level: 1)[EXHIBIT A]
#{
  set par(first-line-indent: 0pt, leading: 3pt)
  set text(size: 8pt)
  set par(justify: false)
  let shown = if data.identifiers { (0, 1, 2, 3, 4, 5, 6, 7) } else { (0, 1, 3, 4, 5, 6, 7) }
  let pick(cells) = shown.map(i => cells.at(i))
  grid-table(
    columns: pick((1.1fr, 1.3fr, auto, auto, 1fr, auto, 1.3fr, 0.95fr)),
    head: pick(("Case", "Defendant", "Born, CII", "Ct.", "Section", "Convicted", "Relief", "11361.8")),
    ..data.exhibit.map(pick).join(),
  )
}
`;
