import { batchesOf } from './batches.js';
import { deal } from './deal.js';
import { csvRow } from './csv.js';
import { doj95Columns } from './columns.js';
import { settle } from './plan.js';
import { Sheet } from './sheet.js';
/** The first line of the answers, ended by LF. Lines are physical lines of the file, from 1, the header counted. */
export const answersHeader = 'person,conviction,line,fault,expect\n';
const BOM = '\u00ef\u00bb\u00bf';
/** Invents a California DOJ bulk file of 95 columns, piece by piece, the same for the same plan. */
export function* invent(plan) {
    const settled = settle(plan);
    const head = headOf(settled);
    if (head.used > 0)
        yield { bytes: head.bytes.slice(0, head.used), answers: '' };
    let line = settled.header ? 2 : 1;
    for (const batch of batchesOf(settled)) {
        for (const dealt of settled.scatter ? deal(batch, settled) : [batch]) {
            const { answers, next } = answersFrom(line, dealt);
            yield { bytes: dealt.sheet.bytes.slice(0, dealt.sheet.used), answers };
            line = next;
        }
    }
}
function headOf({ bom, header, lineEnd }) {
    const sheet = new Sheet(4_096);
    if (bom)
        sheet.text(BOM);
    if (header)
        sheet.text(csvRow(doj95Columns) + lineEnd);
    return sheet;
}
/** The answer lines of the batch, whose first row stands on that physical line; and the line after its last. */
function answersFrom(first, { sheet, dirt }) {
    let line = first;
    let answers = '';
    for (let row = 0; row < sheet.rows; row++) {
        const soiled = dirt.get(row);
        if (soiled?.answer !== undefined) {
            const { person, conviction, fault, expect } = soiled.answer;
            answers += `${person},${conviction},${line + soiled.linesBefore},${fault},${expect}\n`;
        }
        line += soiled?.lines ?? 1;
    }
    return { answers, next: line };
}
