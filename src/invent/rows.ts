import { ageOn } from './days.ts';
import type { Count, Cycle, Disposition, InventedPerson, SentencePart, Step } from './invented-person.ts';
import { writeCountKey, writeCycle, writeEntry, writePart, writeStep, writeTrailer } from './segments.ts';
import type { Sheet } from './sheet.ts';

/** Writes the person's rows, one for each leaf of the record: a count, an entry about it, or a part of a sentence. */
export function writePerson(sheet: Sheet, person: InventedPerson, lineEnd: string): void {
  const writer = new RowWriter(sheet, person, lineEnd);
  for (const cycle of person.cycles) writer.takeCycle(cycle);
}

/** How much of a row is new, in the order of the file's segments; what stands before it is as in the row above. */
const PERSON = 0;
const CYCLE = 1;
const STEP = 2;
const COUNT = 3;
const ENTRY = 4;
const PART = 5;

/** Where a leaf stands: the numbers that make its keys. */
class RowWriter {
  private readonly sheet: Sheet;
  private readonly person: InventedPerson;
  private readonly lineEnd: string;
  /** The outermost segment that differs from the row above. */
  private newFrom = PERSON;
  /** Where in the row each segment begins. */
  private readonly marks = [0, 0, 0, 0, 0, 0];
  private cycle!: Cycle;
  private step!: Step;
  private count!: Count;
  private entry: Disposition | undefined;
  private age = 0;
  private readonly at = { cycle: 0, step: 0, count: 0, entry: 0, part: 0 };

  constructor(sheet: Sheet, person: InventedPerson, lineEnd: string) {
    this.sheet = sheet;
    this.person = person;
    this.lineEnd = lineEnd;
  }

  takeCycle(cycle: Cycle): void {
    this.newFrom = Math.min(this.newFrom, CYCLE);
    this.cycle = cycle;
    this.age = ageOn(cycle.day, this.person.birth);
    this.at.cycle = cycle.order;
    this.at.step = 0;
    for (const step of cycle.steps) this.takeStep(step);
  }

  private takeStep(step: Step): void {
    this.newFrom = Math.min(this.newFrom, STEP);
    this.step = step;
    this.at.step += 1;
    this.at.count = 0;
    for (const count of step.counts) this.takeCount(count);
  }

  private takeCount(count: Count): void {
    this.newFrom = Math.min(this.newFrom, COUNT);
    this.count = count;
    this.at.count += 1;
    this.at.entry = 0;
    this.at.part = 0;
    if (count.dispositions.length === 0) this.takeEntry(undefined);
    for (const entry of count.dispositions) this.takeEntry(entry);
  }

  private takeEntry(entry: Disposition | undefined): void {
    this.newFrom = Math.min(this.newFrom, ENTRY);
    this.entry = entry;
    this.at.entry += 1;
    if (entry === undefined || entry.sentence.length === 0) this.writeRow(undefined);
    else for (const part of entry.sentence) this.writeRow(part);
  }

  private writeRow(part: SentencePart | undefined): void {
    const { sheet, marks, newFrom, at } = this;
    if (part !== undefined) at.part += 1;
    sheet.beginRow(marks[newFrom]!);
    if (newFrom <= PERSON) sheet.text(this.person.identity);
    if (newFrom <= CYCLE) {
      marks[CYCLE] = sheet.inRow;
      writeCycle(sheet, this.cycle);
    }
    if (newFrom <= STEP) {
      marks[STEP] = sheet.inRow;
      writeStep(sheet, this.step, at);
    }
    if (newFrom <= COUNT) {
      marks[COUNT] = sheet.inRow;
      writeCountKey(sheet, at);
    }
    if (newFrom <= ENTRY) {
      marks[ENTRY] = sheet.inRow;
      writeEntry(sheet, { count: this.count, entry: this.entry, kind: this.step.kind }, at);
    }
    marks[PART] = sheet.inRow;
    writePart(sheet, part, at);
    writeTrailer(sheet, this.age, this.count.comment);
    sheet.endRow(this.lineEnd);
    this.newFrom = PART;
  }
}
