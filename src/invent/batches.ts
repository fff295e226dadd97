import { anyCounty } from './counties.ts';
import { inventPerson } from './person.ts';
import type { Settled } from './plan.ts';
import { Random } from './random.ts';
import { writePerson } from './rows.ts';
import { Sheet } from './sheet.ts';
import { type Dirt, soil } from './soil.ts';

/** Rows of whole people, and what is unusual about some of them. */
export type Batch = {
  readonly sheet: Sheet;
  /** By row. */
  readonly dirt: Map<number, Dirt>;
  /** The place in the file of its first person. */
  readonly from: number;
  /** The first row of each person. */
  readonly people: readonly number[];
};

const PIECE = 1 << 20;
const WINDOW = 2_000;

/** The file's people, in batches of about a megabyte, or, when they are to be dealt, of 2,000 people. */
export function* batchesOf(plan: Settled): Generator<Batch, void> {
  const sheet = new Sheet(PIECE + (PIECE >> 1));
  let rows = 0;
  for (let index = 0; index < plan.people && rows < plan.rows;) {
    sheet.backTo(0);
    const from = index;
    const people: number[] = [];
    const dirt = new Map<number, Dirt>();
    while (index < plan.people && rows + sheet.rows < plan.rows && !isFull(plan, sheet, people)) {
      people.push(sheet.rows);
      addPerson({ plan, index: index++ }, sheet, dirt);
    }
    rows += sheet.rows;
    yield { sheet, dirt, from, people };
  }
}

function isFull(plan: Settled, sheet: Sheet, people: readonly number[]): boolean {
  return plan.scatter ? people.length >= WINDOW : sheet.used >= PIECE;
}

function addPerson(
  who: { readonly plan: Settled; readonly index: number },
  sheet: Sheet,
  dirt: Map<number, Dirt>,
): void {
  const { plan, index } = who;
  const county = plan.county ?? anyCounty(new Random(plan.seed, index, 4));
  const person = inventPerson({ seed: plan.seed, county, index });
  const first = sheet.rows;
  writePerson(sheet, person, plan.lineEnd);
  if (plan.faults > 0) soil({ plan, index, person, first }, sheet, dirt);
}
