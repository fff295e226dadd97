import { anyCounty } from './counties.js';
import { inventPerson } from './person.js';
import { Random } from './random.js';
import { writePerson } from './rows.js';
import { Sheet } from './sheet.js';
import { soil } from './soil.js';
const PIECE = 1 << 20;
const WINDOW = 2_000;
/** The file's people, in batches of about a megabyte, or, when they are to be dealt, of 2,000 people. */
export function* batchesOf(plan) {
    const sheet = new Sheet(PIECE + (PIECE >> 1));
    let rows = 0;
    for (let index = 0; index < plan.people && rows < plan.rows;) {
        sheet.backTo(0);
        const from = index;
        const people = [];
        const dirt = new Map();
        while (index < plan.people && rows + sheet.rows < plan.rows && !isFull(plan, sheet, people)) {
            people.push(sheet.rows);
            addPerson({ plan, index: index++ }, sheet, dirt);
        }
        rows += sheet.rows;
        yield { sheet, dirt, from, people };
    }
}
function isFull(plan, sheet, people) {
    return plan.scatter ? people.length >= WINDOW : sheet.used >= PIECE;
}
function addPerson(who, sheet, dirt) {
    const { plan, index } = who;
    const county = plan.county ?? anyCounty(new Random(plan.seed, index, 4));
    const person = inventPerson({ seed: plan.seed, county, index });
    const first = sheet.rows;
    writePerson(sheet, person, plan.lineEnd);
    if (plan.faults > 0)
        soil({ plan, index, person, first }, sheet, dirt);
}
