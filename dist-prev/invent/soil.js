import { faults } from './faults/index.js';
import { pageOf } from './faults/page.js';
import { Random } from './random.js';
/** Gives the person one piece of dirt, or, as the dial says, none. */
export function soil(who, sheet, dirt) {
    const { plan, index, person, first } = who;
    const random = new Random(plan.seed, index, 2);
    if (!random.chance(plan.faults))
        return;
    const { subjectId, anchor } = person;
    const page = pageOf(sheet.textFrom(first), { subjectId, anchor, lineEnd: plan.lineEnd });
    const { fault, known } = spoilt(page, random);
    const { name, expect } = fault;
    const answer = { person: subjectId, conviction: known.conviction, fault: name, expect };
    sheet.backTo(first);
    for (const row of page.rows) {
        const text = row.written();
        const about = { linesBefore: linesIn(row.before), lines: linesIn(text) };
        if (row === known.row)
            dirt.set(sheet.rows, { ...about, answer });
        else if (about.lines > 1)
            dirt.set(sheet.rows, about);
        sheet.wholeRow(text);
    }
}
/** Draws kinds of dirt until one can occur on this page; most can on any. */
function spoilt(page, random) {
    for (;;) {
        const fault = random.pick(faults);
        const known = fault.spoil(page, random);
        if (known !== undefined)
            return { fault, known };
    }
}
function linesIn(text) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
