import type { Expect } from './expect.ts';
import type { Fault, Known } from './faults/fault.ts';
import { faults } from './faults/index.ts';
import { type Page, pageOf } from './faults/page.ts';
import type { InventedPerson } from './invented-person.ts';
import type { Settled } from './plan.ts';
import { Random } from './random.ts';
import type { Sheet } from './sheet.ts';

/** What is known about a piece of dirt; the columns of the answers but the line. */
export type Answer = {
  readonly person: string;
  readonly conviction: string;
  readonly fault: string;
  readonly expect: Expect;
};

/** What is unusual about one row. */
export type Dirt = {
  /** Empty physical lines before the row. */
  readonly linesBefore: number;
  /** Physical lines of the row, those before it counted. */
  readonly lines: number;
  readonly answer?: Answer;
};

/** A person whose rows are the sheet's last, from row `first` on. */
export type Written = {
  readonly plan: Settled;
  readonly index: number;
  readonly person: InventedPerson;
  readonly first: number;
};

/** Gives the person one piece of dirt, or, as the dial says, none. */
export function soil(who: Written, sheet: Sheet, dirt: Map<number, Dirt>): void {
  const { plan, index, person, first } = who;
  const random = new Random(plan.seed, index, 2);
  if (!random.chance(plan.faults)) return;
  const { subjectId, anchor } = person;
  const page = pageOf(sheet.textFrom(first), { subjectId, anchor, lineEnd: plan.lineEnd });
  const { fault, known } = spoilt(page, random);
  const { name, expect } = fault;
  const answer: Answer = { person: subjectId, conviction: known.conviction, fault: name, expect };
  sheet.backTo(first);
  for (const row of page.rows) {
    const text = row.written();
    const about = { linesBefore: linesIn(row.before), lines: linesIn(text) };
    if (row === known.row) dirt.set(sheet.rows, { ...about, answer });
    else if (about.lines > 1) dirt.set(sheet.rows, about);
    sheet.wholeRow(text);
  }
}

/** Draws kinds of dirt until one can occur on this page; most can on any. */
function spoilt(page: Page, random: Random): { readonly fault: Fault; readonly known: Known } {
  for (;;) {
    const fault = random.pick(faults);
    const known = fault.spoil(page, random);
    if (known !== undefined) return { fault, known };
  }
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
