import { Random } from './random.js';
import { Sheet } from './sheet.js';
const PIECE = 1 << 20;
/** Deals the rows of the batch's people among each other; each person's rows keep their order. In batches of a megabyte. */
export function* deal(batch, plan) {
    const { sheet } = batch;
    const owners = ownersOf(batch);
    new Random(plan.seed, batch.from, 3).shuffle(owners);
    const nextRow = [...batch.people];
    const dealt = new Sheet(PIECE + (PIECE >> 1));
    let dirt = new Map();
    for (const owner of owners) {
        const row = nextRow[owner]++;
        const soiled = batch.dirt.get(row);
        if (soiled !== undefined)
            dirt.set(dealt.rows, soiled);
        dealt.copyRow(sheet, row);
        if (dealt.used >= PIECE) {
            yield { ...batch, sheet: dealt, dirt, people: [] };
            dealt.backTo(0);
            dirt = new Map();
        }
    }
    if (dealt.used > 0)
        yield { ...batch, sheet: dealt, dirt, people: [] };
}
/** For each row, which of the batch's people it belongs to. */
function ownersOf({ sheet, people }) {
    const owners = new Int32Array(sheet.rows);
    people.forEach((first, owner) => owners.fill(owner, first, people[owner + 1] ?? sheet.rows));
    return owners;
}
