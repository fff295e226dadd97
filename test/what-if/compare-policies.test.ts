import { expect, test } from 'vitest';
import { type Policy, OUTCOME_WORDS } from '../../src/engine/index.ts';
import { policyNamed } from '../../src/policies/index.ts';
import { type Comparison, comparePolicies, gather, refuseCounty } from '../../src/run/index.ts';
import type { Move } from '../../src/write/index.ts';
import { bulkFile, row } from '../support/bulk-file.ts';
import { BY_LEVEL, DISMISS_NOTHING, dismissIf } from '../support/policies.ts';
import { type Files, jobOn, outcomes, refusalOf, runOn } from '../support/run-on.ts';
import { gatheredFor } from './gathered.ts';

const FELONY = row({ SUBJECT_ID: '1' });
const MISDEMEANOR = row({ SUBJECT_ID: '2', CONV_STAT_DESCR: 'MISDEMEANOR' });
const MURDER = row({ SUBJECT_ID: '3', OFFENSE_DESCR: '187(A) PC-MURDER' });
const SECOND_OF_THE_FIRST = row({ SUBJECT_ID: '1', CNT_ORDER: '102001001000', CONV_STAT_DESCR: 'MISDEMEANOR' });
const OTHER_COUNTY = row({ SUBJECT_ID: '4', STP_ORI_CNTY_NAME: 'YOLO' });
const DISMISS_MISDEMEANORS: Policy = { ...dismissIf({ ask: 'misdemeanor-or-infraction' }), id: 'misdemeanors' };

async function compared(
  files: Files,
  ...policies: readonly Policy[]
): Promise<Comparison & { readonly moves: readonly Move[] }> {
  const { docket, plans } = await gatheredFor(files, policies);
  const comparison = comparePolicies(docket, plans);
  return { ...comparison, moves: comparison.moving.map(comparison.moveAt) };
}

test('Convictions are counted by outcome under each policy, and people by the outcome that helps most', async () => {
  const found = await compared(bulkFile([FELONY, SECOND_OF_THE_FIRST, MISDEMEANOR]), DISMISS_NOTHING, BY_LEVEL);
  expect(found.policies.map(({ convictions }) => convictions)).toEqual([
    { 'not-eligible': 3 },
    { dismiss: 2, reduce: 1 },
  ]);
  expect(found.policies.map(({ people }) => people)).toEqual([{ 'not-eligible': 2 }, { dismiss: 2 }]);
});

test('A reduction instead of a dismissal is lost, a dismissal instead of nothing is gained, and the first policy is what both are told against', async () => {
  const all = policyNamed('dismiss-everything')!;
  const file = bulkFile([FELONY, MISDEMEANOR]);
  const [first, second, third] = (await compared(file, BY_LEVEL, all, DISMISS_MISDEMEANORS)).policies;
  expect([first!.gained, first!.lost]).toEqual([NONE, NONE]);
  expect([second!.gained, second!.lost]).toEqual([{ people: 0, convictions: 1 }, NONE]);
  expect([third!.gained, third!.lost]).toEqual([NONE, { people: 1, convictions: 1 }]);
});

const NONE = { people: 0, convictions: 0 };

test('It is counted from which outcome to which convictions go, and of how many people', async () => {
  const file = bulkFile([FELONY, SECOND_OF_THE_FIRST, MISDEMEANOR]);
  const { policies } = await compared(file, DISMISS_NOTHING, BY_LEVEL);
  expect(policies.map(({ changes }) => changes)).toEqual([
    [],
    [
      { from: 'not-eligible', to: 'dismiss', convictions: 2, people: 2 },
      { from: 'not-eligible', to: 'reduce', convictions: 1, people: 1 },
    ],
  ]);
});

test('Only convictions whose outcome is not the same under all policies move', async () => {
  const { moves } = await compared(bulkFile([FELONY, MISDEMEANOR]), BY_LEVEL, DISMISS_MISDEMEANORS);
  expect(moves.map(({ conviction, ends }) => [conviction.split('/')[0], ends.map((end) => end?.outcome)])).toEqual([
    ['1', ['reduce', 'not-eligible']],
  ]);
});

test('People without a conviction that any policy looks at are not kept', async () => {
  const { gathered } = await gatheredFor(bulkFile([FELONY, MURDER, OTHER_COUNTY]), [BY_LEVEL]);
  expect(gathered.facts.flatMap(({ convictions }) => convictions.map(({ key }) => key.split('/')[0]))).toEqual(['1']);
  expect({ rows: gathered.rows, people: gathered.people }).toEqual({ rows: 3, people: 3 });
});

test('The counties of the rows are known, whether or not anybody has such a conviction there, and another is refused', async () => {
  const { plan, inputs } = jobOn(bulkFile([MURDER]), { county: 'MARIN', policy: BY_LEVEL });
  const { facts, counties } = await gather({ ...jobOn(bulkFile([MURDER])), inputs, progress: () => {} }, [plan]);
  expect([facts, [...counties]]).toEqual([[], [['SACRAMENTO', 1]]]);
  const [problem] = await refusalOf((async () => refuseCounty([plan], counties))());
  expect(problem).toEqual({
    code: 'county-absent',
    hint: 'no row is of MARIN county. The data holds SACRAMENTO (1 row). Choose one of these with --county',
  });
});

test('A person whose rows stand in several files is judged once, by all of them', async () => {
  const apart = [bulkFile([FELONY, MISDEMEANOR]), bulkFile([MURDER, SECOND_OF_THE_FIRST])];
  const together = bulkFile([FELONY, SECOND_OF_THE_FIRST, MISDEMEANOR, MURDER]);
  const policies = [BY_LEVEL, { ...dismissIf({ ask: 'more-than-one-conviction' }), id: 'several' }];
  expect((await compared(apart, ...policies)).policies).toEqual((await compared(together, ...policies)).policies);
});

test.each(['los-angeles-2019', 'san-joaquin-2019', 'sacramento-2019', 'statute-only'])(
  'What %s gives here is what a run with it gives',
  async (name) => {
    const broken = row({ SUBJECT_ID: '2', CNT_ORDER: '1' });
    const file = bulkFile([FELONY, SECOND_OF_THE_FIRST, MISDEMEANOR, broken, MURDER, OTHER_COUNTY]);
    const policy = policyNamed(name)!;
    // Compared with a policy that flags every conviction, so that nearly all of them are listed.
    const { moves, policies } = await compared(file, { ...DISMISS_NOTHING, otherwise: 'maybe-eligible' }, policy);
    const run = await runOn(file, { policy });
    const listed = moves.map(({ conviction, ends }) => [conviction, ends[1] && OUTCOME_WORDS[ends[1].outcome]]);
    expect(outcomes(run)).toMatchObject(Object.fromEntries(listed));
    expect(Object.values(policies[1]!.convictions).reduce((sum, count) => sum + count, 0)).toBe(
      run.determinations.size,
    );
    expect(policies[1]!.impact).toEqual({
      noFelony: run.summary.reliefWithCurrentEligibilityChoices.CountSubjectsNoFelony,
      noConvictionIn7Years: run.summary.reliefWithCurrentEligibilityChoices.CountSubjectsNoConvictionLast7Years,
      noConviction: run.summary.reliefWithCurrentEligibilityChoices.CountSubjectsNoConviction,
    });
  },
);
