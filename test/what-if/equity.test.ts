import { expect, test } from 'vitest';
import type { Policy } from '../../src/engine/index.ts';
import { type Equity, equityOf, groupingsOf } from '../../src/run/index.ts';
import { NOT_SHARED, sharedCsv, sharedTable } from '../../src/web/screens/policy/equity.ts';
import { type Cells, bulkFile, row } from '../support/bulk-file.ts';
import { BY_LEVEL, dismissIf } from '../support/policies.ts';
import { type Files, runOn } from '../support/run-on.ts';
import { gatheredFor } from './gathered.ts';

const MISDEMEANORS: Policy = dismissIf({ ask: 'misdemeanor-or-infraction' });

/** So many people with one conviction each, felonies unless said otherwise, as of 1 July 2020. */
function people(from: number, count: number, cells: Cells): readonly ReturnType<typeof row>[] {
  return Array.from({ length: count }, (_, i) => row({ SUBJECT_ID: String(from + i), ...cells }));
}

async function equityFor(files: Files, policy: Policy): Promise<readonly Equity[]> {
  const { docket, plans } = await gatheredFor(files, [policy]);
  return equityOf(docket, docket.caseload.judge(policy), groupingsOf(docket, plans[0]!.asOf));
}

test('A file of seven people is counted as one counts it by hand', async () => {
  const file = bulkFile([
    ...people(1, 2, { RACE_DESCR: 'BLACK', GENDER: 'M', PRI_DOB: '19800101', CONV_STAT_DESCR: 'MISDEMEANOR' }),
    ...people(3, 1, { RACE_DESCR: 'BLACK', GENDER: 'F', PRI_DOB: '19990702' }),
    ...people(4, 3, { RACE_DESCR: 'WHITE', GENDER: 'M', PRI_DOB: '19500101' }),
    // A second conviction of the fourth person: the outcome that helps most counts, and the person once.
    row({
      SUBJECT_ID: '4',
      CNT_ORDER: '102001001000',
      RACE_DESCR: 'WHITE',
      GENDER: 'M',
      PRI_DOB: '19500101',
      CONV_STAT_DESCR: 'MISDEMEANOR',
    }),
    ...people(7, 1, { RACE_DESCR: '', GENDER: 'something', PRI_DOB: '' }),
  ]);
  expect(await equityFor(file, MISDEMEANORS)).toEqual([
    {
      by: 'race',
      groups: [
        { name: 'BLACK', people: 3, relieved: 2, outcomes: { dismiss: 2, 'not-eligible': 1 } },
        { name: 'WHITE', people: 3, relieved: 1, outcomes: { dismiss: 1, 'not-eligible': 2 } },
        { name: 'not given', people: 1, relieved: 0, outcomes: { 'not-eligible': 1 } },
      ],
    },
    {
      by: 'sex',
      groups: [
        { name: 'M', people: 5, relieved: 3, outcomes: { dismiss: 3, 'not-eligible': 2 } },
        { name: 'F', people: 1, relieved: 0, outcomes: { 'not-eligible': 1 } },
        { name: 'another value', people: 1, relieved: 0, outcomes: { 'not-eligible': 1 } },
      ],
    },
    {
      by: 'age',
      groups: [
        { name: 'under 21', people: 1, relieved: 0, outcomes: { 'not-eligible': 1 } },
        { name: '40 to 49', people: 2, relieved: 2, outcomes: { dismiss: 2 } },
        { name: '70 or over', people: 3, relieved: 1, outcomes: { dismiss: 1, 'not-eligible': 2 } },
        { name: 'unknown', people: 1, relieved: 0, outcomes: { 'not-eligible': 1 } },
      ],
    },
  ]);
});

const MANY = bulkFile([
  ...people(1, 40, { RACE_DESCR: 'WHITE', CONV_STAT_DESCR: 'MISDEMEANOR' }),
  ...people(101, 30, { RACE_DESCR: 'WHITE' }),
  ...people(201, 20, { RACE_DESCR: 'BLACK', CONV_STAT_DESCR: 'MISDEMEANOR' }),
  ...people(301, 15, { RACE_DESCR: 'BLACK' }),
  ...people(401, 12, { RACE_DESCR: 'HISPANIC', CONV_STAT_DESCR: 'MISDEMEANOR' }),
  ...people(501, 11, { RACE_DESCR: 'HISPANIC' }),
  ...people(601, 2, { RACE_DESCR: 'SAMOAN', CONV_STAT_DESCR: 'MISDEMEANOR' }),
  ...people(701, 1, { RACE_DESCR: 'KOREAN' }),
]);

test('People by group and with relief are those of the summary of a run', async () => {
  const [race, sex] = await equityFor(MANY, BY_LEVEL);
  const { summary } = await runOn(MANY, { policy: BY_LEVEL });
  const { peopleInScope, peopleWithSomeRelief } = summary as unknown as Record<
    'peopleInScope' | 'peopleWithSomeRelief',
    Record<'byRace' | 'bySex', Record<string, number>>
  >;
  const counts = (equity: Equity, of: 'people' | 'relieved'): Record<string, number> =>
    Object.fromEntries(equity.groups.filter((group) => group[of] > 0).map((group) => [group.name, group[of]]));
  expect(counts(race!, 'people')).toEqual(peopleInScope.byRace);
  expect(counts(race!, 'relieved')).toEqual(peopleWithSomeRelief.byRace);
  expect(counts(sex!, 'people')).toEqual(peopleInScope.bySex);
});

test('What is copied, saved or printed puts small groups together with the smallest that hides them', async () => {
  const [race] = await equityFor(MANY, MISDEMEANORS);
  expect(sharedTable(race!)).toEqual({
    by: 'race',
    head: ['Race, as the record words it', 'People with relief', 'People without relief'],
    lines: [
      ['White', '40', '30'],
      ['Black', '20', '15'],
      ['Together: Samoan, Korean, Hispanic', '14', '12'],
    ],
  });
});

test('No count from 1 to 10 is copied or saved, and where it could be worked out there is no table', async () => {
  const few = bulkFile(people(1, 9, { RACE_DESCR: 'BLACK', CONV_STAT_DESCR: 'MISDEMEANOR' }));
  for (const file of [MANY, few]) {
    const equity = await equityFor(file, MISDEMEANORS);
    const cells = sharedCsv(equity).match(/(?<=,)\d+/g) ?? [];
    expect(cells.filter((cell) => Number(cell) > 0 && Number(cell) < 11)).toEqual([]);
  }
  expect(sharedCsv(await equityFor(few, MISDEMEANORS))).toContain(NOT_SHARED);
});
