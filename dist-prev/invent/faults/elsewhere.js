import { NO_DISPOSITION } from './added.js';
import { anchorRows, anchorStep } from './page.js';
const expect = 'never-granted';
export const blankCounty = {
    name: 'blank-county',
    expect,
    means: 'The court action names neither a county nor an agency.',
    spoil: (page) => inCourt(page, { STP_ORI_CODE: '', STP_ORI_DESCR: '', STP_ORI_CNTY_CODE: '', STP_ORI_CNTY_NAME: '' }),
};
export const unknownCounty = {
    name: 'unknown-county',
    expect,
    means: 'The court action’s county is none of the 58.',
    spoil: (page) => inCourt(page, {
        STP_ORI_CODE: '',
        STP_ORI_DESCR: 'CASCNARNIA',
        STP_ORI_CNTY_CODE: '99',
        STP_ORI_CNTY_NAME: 'NARNIA',
    }),
};
export const federalCourt = {
    name: 'federal-court',
    expect,
    means: 'The conviction was given by a federal court, which belongs to no county.',
    spoil: (page) => inCourt(page, {
        STP_ORI_CODE: '',
        STP_ORI_DESCR: 'USDCEASTERN DIST',
        STP_ORI_CNTY_CODE: '',
        STP_ORI_CNTY_NAME: '',
    }),
};
export const noDisposition = {
    name: 'no-disposition',
    expect,
    means: 'The count has no disposition, so that nothing says it ended in conviction.',
    spoil: (page) => {
        const [row, ...others] = anchorRows(page);
        row.put(NO_DISPOSITION);
        page.rows = page.rows.filter((candidate) => !others.includes(candidate));
        return { row: row, conviction: page.anchor };
    },
};
function inCourt(page, cells) {
    for (const row of anchorStep(page))
        row.put(cells);
    return { row: anchorRows(page)[0], conviction: page.anchor };
}
