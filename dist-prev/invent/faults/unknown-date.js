import { anchorRows, anchorStep } from './page.js';
const expect = 'hand-review:conviction-date';
export const noConvictionDate = {
    name: 'no-conviction-date',
    expect,
    means: 'The court action has neither STP_EVENT_DATE nor DISP_DATE, and its cycle no CYC_DATE.',
    spoil: (page) => {
        const cycle = page.anchor.slice(0, 3);
        for (const row of page.rows)
            if (row.isOf(cycle))
                row.put({ CYC_DATE: '' });
        return convictedOn(page, () => '');
    },
};
export const yearOfConviction = {
    name: 'year-of-conviction',
    expect,
    means: 'STP_EVENT_DATE and DISP_DATE give the year alone: 19990000.',
    spoil: (page) => convictedOn(page, (date) => `${date.slice(0, 4)}0000`),
};
export const monthOfConviction = {
    name: 'month-of-conviction',
    expect,
    means: 'STP_EVENT_DATE and DISP_DATE give year and month alone: 19990400.',
    spoil: (page) => convictedOn(page, (date) => `${date.slice(0, 6)}00`),
};
export const impossibleConvictionDate = {
    name: 'impossible-conviction-date',
    expect,
    means: 'STP_EVENT_DATE and DISP_DATE are a day that no calendar has: 19990230.',
    spoil: (page) => convictedOn(page, (date) => `${date.slice(0, 4)}0230`),
};
/** Rewrites the date of the court action, and of what it ruled that day. */
function convictedOn(page, rewritten) {
    const date = anchorRows(page)[0].get('STP_EVENT_DATE');
    for (const row of anchorStep(page)) {
        row.put({ STP_EVENT_DATE: rewritten(date) });
        if (row.get('DISP_DATE') === date)
            row.put({ DISP_DATE: rewritten(date) });
    }
    return { row: anchorRows(page)[0], conviction: page.anchor };
}
