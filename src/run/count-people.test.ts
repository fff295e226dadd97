import { describe, expect, test } from 'vitest';
import { bulkFile, row } from '../../test/support/bulk-file.ts';
import { runOn } from '../../test/support/run-on.ts';

type Counts = {
  readonly byAge: Record<string, number>;
  readonly byRace: Record<string, number>;
  readonly bySex: Record<string, number>;
};

/** Of those counted, the ones that are not zero. */
function met(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

async function countsOf(...rows: readonly Parameters<typeof row>[0][]): Promise<Counts> {
  const { summary } = await runOn([bulkFile(rows.map((cells) => row(cells)))], { asOf: '2020-07-01' });
  return summary.peopleInScope as Counts;
}

describe('Who the people are', () => {
  test('Somebody is of the next age on the birthday, not the day before', async () => {
    const { byAge } = await countsOf(
      { SUBJECT_ID: '1', PRI_DOB: '19900701' },
      { SUBJECT_ID: '2', PRI_DOB: '19900702' },
      { SUBJECT_ID: '3', PRI_DOB: '19500701' },
    );
    expect(met(byAge)).toEqual({ '21 to 29': 1, '30 to 39': 1, '70 or over': 1 });
  });

  test('A birth year counts when every day of it gives the same band, and is unknown when not', async () => {
    const { byAge } = await countsOf(
      { SUBJECT_ID: '1', PRI_DOB: '19850000' },
      { SUBJECT_ID: '2', PRI_DOB: '19900000' },
      { SUBJECT_ID: '3', PRI_DOB: '' },
      { SUBJECT_ID: '4', PRI_DOB: '20210101' },
    );
    expect(met(byAge)).toEqual({ '30 to 39': 1, unknown: 3 });
  });

  test('A birth date on which rows disagree gives no age', async () => {
    const { byAge } = await countsOf({ PRI_DOB: '19850101' }, { PRI_DOB: '19860101', CNT_ORDER: '102001001000' });
    expect(met(byAge)).toEqual({ unknown: 1 });
  });

  test("A cell that is none of the DOJ's values is counted and never repeated", async () => {
    const { byRace, bySex } = await countsOf(
      { SUBJECT_ID: '1', RACE_DESCR: 'WHITE', GENDER: 'M' },
      { SUBJECT_ID: '2', RACE_DESCR: 'DOE,JANE', GENDER: 'DOE' },
      { SUBJECT_ID: '3', RACE_DESCR: '', GENDER: '' },
    );
    expect(byRace).toEqual({ WHITE: 1, 'another value': 1, 'not given': 1 });
    expect(bySex).toEqual({ M: 1, 'another value': 1, 'not given': 1 });
  });
});
