import { expect, test } from 'vitest';
import type { Passage } from '../../src/engine/index.ts';
import { invent } from '../../src/invent/index.ts';
import { builtInPolicies } from '../../src/policies/index.ts';
import { flowCounts } from '../../src/run/index.ts';
import { printFlowFile, readFlowFile } from '../../src/write/index.ts';
import { runOn } from '../support/run-on.ts';
import { gatheredFor } from './gathered.ts';

const pieces = [...invent({ people: 60, county: 'SACRAMENTO', seed: 3, faults: 0.4, header: true })];
const FILE = Buffer.concat(pieces.map(({ bytes }) => bytes));

test.each(builtInPolicies.map((policy) => [policy.id, policy] as const))(
  'The flow that a run by %s writes is the one that the docket counts',
  async (_, policy) => {
    const run = await runOn(FILE, { policy });
    const { docket, plans } = await gatheredFor(FILE, [policy]);
    const { stations, coverageUnknown }: Passage = JSON.parse(run.files.get('flow.json')!);
    // JSON leaves out what a station whose yes leads to further questions does not give.
    expect({ stations, coverageUnknown }).toEqual(JSON.parse(JSON.stringify(flowCounts(docket, plans[0]!))));
    const decided = stations.reduce((sum, station) => sum + station.decided, coverageUnknown);
    expect(decided).toBe(run.determinations.size);
    expect(run.files.get('flow.svg')).toContain(`${decided} convictions of SACRAMENTO county`);
  },
);

test('What a run writes of its flow is read back as it was, and nothing else is taken for it', async () => {
  const run = await runOn(FILE, { policy: builtInPolicies[0]! });
  const text = run.files.get('flow.json')!;
  expect(printFlowFile(readFlowFile(text)!)).toBe(text);
  for (const other of ['', '[]', 'null', '{}', text.replace('"reached":', '"other":'), text.slice(0, -4)])
    expect(readFlowFile(other)).toBeUndefined();
});
