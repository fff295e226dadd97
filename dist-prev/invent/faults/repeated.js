import { anotherCycle } from './added.js';
import { anchorRows, anchorStep, insertAfter } from './page.js';
const expect = 'counted-once';
export const repeatedRow = {
    name: 'repeated-row',
    expect,
    means: 'A row of the conviction stands twice, one behind the other.',
    spoil: (page) => {
        const first = anchorRows(page)[0];
        const row = first.copy();
        insertAfter(page, first, row);
        return { row, conviction: page.anchor };
    },
};
export const repeatedRowApart = {
    name: 'repeated-row-apart',
    expect,
    means: 'A row of the conviction stands again after the person’s last row.',
    spoil: (page) => {
        const row = anchorRows(page)[0].copy();
        page.rows.push(row);
        return { row, conviction: page.anchor };
    },
};
export const repeatedPerson = {
    name: 'repeated-person',
    expect,
    means: 'All rows of the person stand twice.',
    spoil: (page) => {
        const again = page.rows.map((row) => row.copy());
        page.rows.push(...again);
        return { row: again[0], conviction: '' };
    },
};
export const reportedAgain = {
    name: 'reported-again',
    expect: 'warned',
    means: 'The same case and charge is reported as convicted a second time, in a later cycle, as after a probation violation.',
    spoil: (page) => {
        const caseNumber = anchorRows(page)[0].get('OFN') || 'CR7204518';
        for (const row of anchorStep(page))
            row.put({ OFN: caseNumber });
        const { row } = anotherCycle(page, { DISP_CODE: '2598', DISP_DESCR: 'CONVICTED-JAIL' });
        return { row, conviction: page.anchor };
    },
};
