import { ageOn } from './days.js';
import { writeCountKey, writeCycle, writeEntry, writePart, writeStep, writeTrailer } from './segments.js';
/** Writes the person's rows, one for each leaf of the record: a count, an entry about it, or a part of a sentence. */
export function writePerson(sheet, person, lineEnd) {
    const writer = new RowWriter(sheet, person, lineEnd);
    for (const cycle of person.cycles)
        writer.takeCycle(cycle);
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
    sheet;
    person;
    lineEnd;
    /** The outermost segment that differs from the row above. */
    newFrom = PERSON;
    /** Where in the row each segment begins. */
    marks = [0, 0, 0, 0, 0, 0];
    cycle;
    step;
    count;
    entry;
    age = 0;
    at = { cycle: 0, step: 0, count: 0, entry: 0, part: 0 };
    constructor(sheet, person, lineEnd) {
        this.sheet = sheet;
        this.person = person;
        this.lineEnd = lineEnd;
    }
    takeCycle(cycle) {
        this.newFrom = Math.min(this.newFrom, CYCLE);
        this.cycle = cycle;
        this.age = ageOn(cycle.day, this.person.birth);
        this.at.cycle = cycle.order;
        this.at.step = 0;
        for (const step of cycle.steps)
            this.takeStep(step);
    }
    takeStep(step) {
        this.newFrom = Math.min(this.newFrom, STEP);
        this.step = step;
        this.at.step += 1;
        this.at.count = 0;
        for (const count of step.counts)
            this.takeCount(count);
    }
    takeCount(count) {
        this.newFrom = Math.min(this.newFrom, COUNT);
        this.count = count;
        this.at.count += 1;
        this.at.entry = 0;
        this.at.part = 0;
        if (count.dispositions.length === 0)
            this.takeEntry(undefined);
        for (const entry of count.dispositions)
            this.takeEntry(entry);
    }
    takeEntry(entry) {
        this.newFrom = Math.min(this.newFrom, ENTRY);
        this.entry = entry;
        this.at.entry += 1;
        if (entry === undefined || entry.sentence.length === 0)
            this.writeRow(undefined);
        else
            for (const part of entry.sentence)
                this.writeRow(part);
    }
    writeRow(part) {
        const { sheet, marks, newFrom, at } = this;
        if (part !== undefined)
            at.part += 1;
        sheet.beginRow(marks[newFrom]);
        if (newFrom <= PERSON)
            sheet.text(this.person.identity);
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
