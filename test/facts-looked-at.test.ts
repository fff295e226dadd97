import { beforeAll, describe, expect, test } from 'vitest';
import { type PolicyStep, judge } from '../src/engine/index.ts';
import { watchedFacts } from '../src/history/index.ts';
import { invent } from '../src/invent/index.ts';
import { builtInPolicies } from '../src/policies/index.ts';
import { benchOf, explainFacts, withFactsLookedAt } from '../src/run/index.ts';
import { ofStep } from '../src/web/screens/person/shown.ts';
import { type Cells, bulkFile, row } from './support/bulk-file.ts';
import { policyOf } from './support/policies.ts';
import { gatheredFor } from './what-if/gathered.ts';

/** The columns that are marked for each question, on the row of the person's one conviction. */
async function marked(step: PolicyStep, cells: Cells = {}): Promise<readonly string[]> {
  const policy = policyOf(step);
  const { gathered, plans } = await gatheredFor(bulkFile([row({ SUBJECT_ID: '1', ...cells })]), [policy]);
  const [facts] = gathered.facts;
  const [decided] = withFactsLookedAt(explainFacts(facts!, plans[0]!).decided, facts!, benchOf(plans[0]!));
  const asked = decided!.determination.trace.at(-1)!;
  return [...ofStep(asked).rows.values()].flatMap((columns) => [...columns]);
}

describe('The cells that are marked for a question', () => {
  test('are those of the facts that it looked at, and no others', async () => {
    expect(await marked({ ask: 'misdemeanor-or-infraction', then: 'dismiss' })).toEqual([
      'CONV_STAT_DESCR',
      'CONV_STAT_CODE',
      'CONV_OFFENSE_TOC',
      'DISP_OFFENSE_TOC',
      'OFFENSE_TOC',
    ]);
    expect(await marked({ ask: 'years-since-conviction', years: 5, then: 'dismiss' })).toEqual(['STP_EVENT_DATE']);
    expect(await marked({ ask: 'age-at-least', age: 50, then: 'dismiss' })).toContain('PRI_DOB');
    expect(await marked({ ask: 'age-at-least', age: 50, then: 'dismiss' })).not.toContain('OFFENSE_DESCR');
    expect(await marked({ ask: 'sentence-completed', then: 'dismiss' })).toContain('SENT_LENGTH');
  });

  test('are the cell from which the charge was taken: as charged, or as convicted', async () => {
    const step: PolicyStep = { ask: 'section-within', sections: ['HS 11357'], then: 'dismiss' };
    const charged = { OFFENSE_DESCR: '11357(A) HS-POSSESS CANNABIS', CONV_OFFENSE_DESCR: '' };
    expect(await marked(step, charged)).toContain('OFFENSE_DESCR');
    expect(await marked(step, charged)).not.toContain('CONV_OFFENSE_DESCR');
    const convicted = await marked(step, { ...charged, CONV_OFFENSE_DESCR: '11358 HS-CULTIVATE' });
    expect(convicted).toContain('CONV_OFFENSE_DESCR');
    expect(convicted).not.toContain('OFFENSE_DESCR');
  });
});

let invented: Awaited<ReturnType<typeof gatheredFor>>;

beforeAll(async () => {
  const pieces = [...invent({ people: 120, county: 'SACRAMENTO', seed: 5, faults: 0.5, header: true })];
  invented = await gatheredFor(Buffer.concat(pieces.map(({ bytes }) => bytes)), builtInPolicies);
});

describe.each(builtInPolicies.map((policy, i) => [policy.id, i] as const))('Under %s', (_, i) => {
  test('watching which facts are looked at changes no answer', () => {
    const { gathered, plans } = invented;
    const plan = plans[i]!;
    const bench = benchOf(plan);
    const { flow, remedy, statute } = bench.byPolicy;
    let looks = 0;
    for (const facts of gathered.facts) {
      for (const subject of remedy.cases(facts, plan)) {
        const watched = watchedFacts(facts, () => looks++);
        const conviction = watched.convictions[facts.convictions.indexOf(subject.conviction)]!;
        for (const each of [flow, ...(statute ? [statute] : [])])
          expect(judge(each, { ...subject, facts: watched, conviction })).toEqual(judge(each, subject));
      }
    }
    expect(looks).toBeGreaterThan(1000);
  });
});
