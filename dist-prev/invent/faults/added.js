import { anchorRows, anchorStep, insertAfter, plainAnchorRows } from './page.js';
const NO_SENTENCE = {
    SENT_ORDER: '',
    SENT_LOC_CODE: '',
    SENT_LOC_DESCR: '',
    SENT_LENGTH: '',
    SENT_TIME_CODE: '',
    SENT_TIME_DESCR: ' '.repeat(18),
};
/** No entry about the count, and no sentence. */
export const NO_DISPOSITION = {
    DISP_DATE: '',
    DISP_ORDER: '',
    DISP_CODE: '',
    DISP_DESCR: '',
    CONV_STAT_DESCR: '',
    ...NO_SENTENCE,
};
/** Adds a later entry to the conviction that every person has, a month after it; nothing when there is one already. */
export function laterEntry(page, words) {
    const last = plainAnchorRows(page).at(-1);
    if (last === undefined)
        return undefined;
    const row = last.copy();
    row.put({
        ...NO_SENTENCE,
        DISP_DATE: monthLater(last.get('STP_EVENT_DATE')),
        DISP_ORDER: `${page.anchor.slice(0, 9)}202`,
        DISP_CODE: '',
        DISP_DESCR: words,
    });
    insertAfter(page, last, row);
    return { row, conviction: page.anchor };
}
/** Adds a count to the court action of that conviction: one like it but for these cells. */
export function anotherCount(page, cells) {
    const step = anchorStep(page);
    const row = anchorRows(page)[0].copy();
    const numbers = step.map((other) => Number(other.get('CNT_ORDER').slice(6, 9)));
    const key = page.anchor.slice(0, 6) + String(Math.max(...numbers) + 1).padStart(3, '0');
    row.put({ ...NO_SENTENCE, CNT_ORDER: `${key}000`, DISP_ORDER: `${key}201`, COMMENT_TEXT: '', ...cells });
    insertAfter(page, step.at(-1), row);
    return { row, conviction: `${key}000` };
}
/** Adds a cycle of one row at the end, a month after that conviction: one like it but for these cells. */
export function anotherCycle(page, cells) {
    const row = anchorRows(page)[0].copy();
    const cycle = String(Number(page.rows.at(-1).get('CYC_ORDER').slice(0, 3)) + 1);
    const date = monthLater(row.get('STP_EVENT_DATE'));
    const keys = {
        CYC_ORDER: `${cycle}000000000`,
        STP_ORDER: `${cycle}001000000`,
        CNT_ORDER: `${cycle}001001000`,
        DISP_ORDER: `${cycle}001001201`,
    };
    row.put({
        ...NO_SENTENCE,
        ...keys,
        CYC_DATE: date,
        STP_EVENT_DATE: date,
        DISP_DATE: date,
        COMMENT_TEXT: '',
        ...cells,
    });
    page.rows.push(row);
    return { row, conviction: keys.CNT_ORDER };
}
/** `20190131` → `20190228`: a day of the next month. */
function monthLater(date) {
    const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(4, 6));
    const day = Math.min(28, Number(date.slice(6)));
    return String(Math.floor(months / 12)) + String((months % 12) + 1).padStart(2, '0') + String(day).padStart(2, '0');
}
