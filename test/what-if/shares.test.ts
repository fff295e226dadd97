import { beforeAll, describe, expect, test } from 'vitest';
import type { Policy } from '../../src/engine/index.ts';
import { invent } from '../../src/invent/index.ts';
import { builtInPolicies, policyNamed } from '../../src/policies/index.ts';
import {
  type Docket,
  type Gathered,
  type RunPlan,
  docketOf,
  equityOf,
  equityTogether,
  flowCounts,
  gather,
  groupingsOf,
  inNumbers,
  numbersTogether,
  passagesTogether,
  sweep,
  sweepsTogether,
} from '../../src/run/index.ts';
import { jobOn } from '../support/run-on.ts';
import { gatheredFor } from './gathered.ts';

/** People stand in several places, rows are broken, and each of two files holds part of them. */
const pieces = [...invent({ people: 160, county: 'SACRAMENTO', seed: 5, faults: 0.5, header: true })];
const whole = Buffer.concat(pieces.map(({ bytes }) => bytes));
const cut = whole.indexOf(10, whole.length * 0.6) + 1;
const head = whole.subarray(0, whole.indexOf(10) + 1);
const files = [whole.subarray(0, cut), Buffer.concat([head, whole.subarray(cut)])];

const WIDE = { ...policyNamed('san-joaquin-2019')!, covers: ['related-charges', 'plea-bargains'] } as Policy;

let all: Docket;
let gathered: Gathered;
let plan: RunPlan;

beforeAll(async () => {
  const made = await gatheredFor(files, [WIDE]);
  [all, gathered, plan] = [made.docket, made.gathered, made.plans[0]!];
});

describe.each([2, 3, 40])('People shared out in %i', (of) => {
  let shares: readonly Docket[];
  /** What each docket is compared with. */
  let judgedWide: ReadonlyMap<Docket, ReturnType<Docket['caseload']['judge']>>;

  beforeAll(async () => {
    const { plan: _plan, ...effects } = jobOn(files);
    const each = Array.from({ length: of }, (_, part) =>
      gather({ ...effects, progress: () => {}, share: { part, of } }, [plan]),
    );
    shares = (await Promise.all(each)).map((share) => docketOf(share, plan));
    judgedWide = new Map([all, ...shares].map((docket) => [docket, docket.caseload.judge(WIDE)]));
  });

  test('are together everybody, each once and in the same order', () => {
    const keys = shares.flatMap(({ people }) => people.map(({ history }) => history.person.key));
    expect(keys).toEqual(gathered.facts.map(({ history }) => history.person.key));
    const convictions = shares.flatMap(({ caseload }) => caseload.subjects.map(({ conviction }) => conviction.key));
    expect(convictions).toEqual(all.caseload.subjects.map(({ conviction }) => conviction.key));
  });

  test.each(builtInPolicies.map((policy) => [policy.id, policy] as const))(
    'are counted together as all of them are under %s',
    (_, policy) => {
      const numbersOf = (docket: Docket): ReturnType<typeof inNumbers> =>
        inNumbers(docket, policy.id, docket.caseload.judge(policy), judgedWide.get(docket)!);
      const groupsOf = (docket: Docket): ReturnType<typeof equityOf> =>
        equityOf(docket, docket.caseload.judge(policy), groupingsOf(docket, plan.asOf));
      const numbers = numbersOf(all);
      expect(numbersTogether(shares.map(numbersOf))).toEqual(numbers);
      expect(numbers.changes.length).toBeGreaterThan(1);
      expect(passagesTogether(shares.map((docket) => flowCounts(docket, { policy })))).toEqual(
        flowCounts(all, { policy }),
      );
      expect(equityTogether(shares.map(groupsOf))).toEqual(groupsOf(all));
    },
  );

  test('are together counted under each value of a number as all of them are', () => {
    const policy = policyNamed('los-angeles-2019')!;
    const ages = [{ parameter: 'age', from: 45, to: 55 }];
    const swept = shares.map((docket) => sweep(docket, { ...plan, policy }, ages));
    expect(sweepsTogether(swept)).toEqual(sweep(all, { ...plan, policy }, ages));
  });
});
