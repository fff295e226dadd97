import { anotherCycle } from './added.ts';
import type { Fault } from './fault.ts';
import { anchorRows, anchorStep, copyOf, get, insertAfter, put } from './page.ts';

const expect = 'counted-once';

export const repeatedRow: Fault = {
  name: 'repeated-row',
  expect,
  means: 'A row of the conviction stands twice, one behind the other.',
  spoil: (page) => {
    const first = anchorRows(page)[0]!;
    const row = copyOf(first);
    insertAfter(page, first, row);
    return { row, conviction: page.anchor };
  },
};

export const repeatedRowApart: Fault = {
  name: 'repeated-row-apart',
  expect,
  means: 'A row of the conviction stands again after the person’s last row.',
  spoil: (page) => {
    const row = copyOf(anchorRows(page)[0]!);
    page.rows.push(row);
    return { row, conviction: page.anchor };
  },
};

export const repeatedPerson: Fault = {
  name: 'repeated-person',
  expect,
  means: 'All rows of the person stand twice.',
  spoil: (page) => {
    const again = page.rows.map(copyOf);
    page.rows.push(...again);
    return { row: again[0]!, conviction: page.anchor };
  },
};

export const reportedAgain: Fault = {
  name: 'reported-again',
  expect,
  means: 'The same case and charge is reported as convicted a second time, in a later cycle, as after a probation violation.',
  spoil: (page) => {
    const caseNumber = get(anchorRows(page)[0]!, 'OFN') || 'CR7204518';
    for (const row of anchorStep(page)) put(row, { OFN: caseNumber });
    const { row } = anotherCycle(page, { DISP_CODE: '2598', DISP_DESCR: 'CONVICTED-JAIL' });
    return { row, conviction: page.anchor };
  },
};
