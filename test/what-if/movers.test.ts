import { beforeAll, describe, expect, test } from 'vitest';
import type { Judgments, Policy } from '../../src/engine/index.ts';
import { invent } from '../../src/invent/index.ts';
import { builtInPolicies, policyNamed } from '../../src/policies/index.ts';
import {
  type Docket,
  type Mover,
  benchOf,
  comparePolicies,
  inNumbers,
  moversOf,
  verdictOn,
} from '../../src/run/index.ts';
import { gatheredFor } from './gathered.ts';

const AGAINST = policyNamed('los-angeles-2019')!;
const ALL = { way: undefined, from: 0, count: 1_000_000 };

let docket: Docket;
let plan: Awaited<ReturnType<typeof gatheredFor>>['plans'][number];

beforeAll(async () => {
  const pieces = [...invent({ people: 300, county: 'SACRAMENTO', seed: 12, faults: 0.4, header: true })];
  const widest = { ...AGAINST, covers: ['related-charges', 'plea-bargains', 'predecessor-sections'] };
  const made = await gatheredFor(Buffer.concat(pieces.map(({ bytes }) => bytes)), [widest]);
  [docket, plan] = [made.docket, made.plans[0]!];
});

function judgedBy(policy: Policy): { readonly before: Judgments; readonly after: Judgments } {
  return { before: docket.caseload.judge(AGAINST), after: docket.caseload.judge(policy) };
}

/** The list as it is, or as long as any can be. */
function listed(policy: Policy, asked: Partial<Parameters<typeof moversOf>[2]> = {}): readonly Mover[] {
  return moversOf(docket, judgedBy(policy), { ...ALL, ...asked }).movers;
}

const ANY_YEAR: unknown = expect.anything();
const others = builtInPolicies.filter(({ id }) => id !== AGAINST.id).map((policy) => [policy.id, policy] as const);

describe.each(others)('From Los Angeles to %s', (_, policy) => {
  test('those who move are the convictions that comparing finds, in the same order', () => {
    const { moving } = comparePolicies(docket, [
      { ...plan, policy: AGAINST },
      { ...plan, policy },
    ]);
    const { subjects } = docket.caseload;
    expect(listed(policy).map(({ number, date }) => [number, date.slice(0, 4)])).toEqual(
      moving.map((place) => {
        const { date, key } = subjects[place]!.conviction;
        return [key.split('/')[0], date.kind === 'known' ? String(date.earliest).slice(0, 4) : ANY_YEAR];
      }),
    );
    expect(moving.length).toBeGreaterThan(0);
  });

  test('each moves from and to what judging in words gives, by the question that decided there', () => {
    const [before, after] = [AGAINST, policy].map((each) => benchOf({ ...plan, policy: each }).judged[0]!);
    const { moving } = comparePolicies(docket, [
      { ...plan, policy: AGAINST },
      { ...plan, policy },
    ]);
    const astray: string[] = [];
    for (const [i, mover] of listed(policy).entries()) {
      const subject = docket.caseload.subjects[moving[i]!]!;
      const verdict = verdictOn(after!, subject);
      expect([mover.from, mover.to]).toEqual([verdictOn(before!, subject)?.outcome, verdict?.outcome]);
      if (mover.decidedBy === '' || verdict === undefined) continue;
      const words = verdict.trace.filter(({ id }) => id === verdict.decidedBy.id).map(({ asks }) => asks);
      if (mover.decidedBy !== 'Is it such a conviction at all?' && !words.includes(mover.decidedBy))
        astray.push(mover.decidedBy);
    }
    expect(astray).toEqual([]);
  });

  test('pieces of the list are together the list, and those of one way are as many as the counts say', () => {
    const all = listed(policy);
    const cut = Math.ceil(all.length / 3);
    const pieces = [0, 1, 2].flatMap((i) => listed(policy, { from: i * cut, count: cut }));
    expect(pieces).toEqual(all);
    const { before, after } = judgedBy(policy);
    for (const { from, to, convictions, people } of inNumbers(docket, policy.id, after, before).changes) {
      const own = listed(policy, { way: { from, to } });
      expect([own.length, new Set(own.map(({ person }) => person)).size]).toEqual([convictions, people]);
    }
  });
});

test('Where another policy is set against itself, nobody moves', () => {
  expect(listed(AGAINST)).toEqual([]);
});
