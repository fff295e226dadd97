import { NO_DISPOSITION } from './added.ts';
import type { Fault, Known } from './fault.ts';
import { anchorRows, anchorStep, type Cells, type Page } from './page.ts';

const expect = 'never-granted';

export const blankCounty: Fault = {
  name: 'blank-county',
  expect,
  means: 'The court action names neither a county nor an agency.',
  spoil: (page) => inCourt(page, { STP_ORI_CODE: '', STP_ORI_DESCR: '', STP_ORI_CNTY_CODE: '', STP_ORI_CNTY_NAME: '' }),
};

export const unknownCounty: Fault = {
  name: 'unknown-county',
  expect,
  means: 'The court action’s county is none of the 58.',
  spoil: (page) =>
    inCourt(page, {
      STP_ORI_CODE: '',
      STP_ORI_DESCR: 'CASCNARNIA',
      STP_ORI_CNTY_CODE: '99',
      STP_ORI_CNTY_NAME: 'NARNIA',
    }),
};

export const federalCourt: Fault = {
  name: 'federal-court',
  expect,
  means: 'The conviction was given by a federal court that sits in the county and is none of its courts.',
  spoil: (page) => inCourt(page, { STP_ORI_CODE: '', STP_ORI_DESCR: 'USDCEASTERN DIST' }),
};

export const noDisposition: Fault = {
  name: 'no-disposition',
  expect,
  means: 'The count has no disposition, so that nothing says it ended in conviction.',
  spoil: (page) => {
    const [row, ...others] = anchorRows(page);
    row!.put(NO_DISPOSITION);
    page.rows = page.rows.filter((candidate) => !others.includes(candidate));
    return { row: row!, conviction: page.anchor };
  },
};

function inCourt(page: Page, cells: Cells): Known {
  for (const row of anchorStep(page)) row.put(cells);
  return { row: anchorRows(page)[0]!, conviction: page.anchor };
}
