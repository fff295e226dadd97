import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dropEarlier } from './earlier-papers.ts';

const folder = mkdtempSync(join(tmpdir(), 'cmr-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('Papers of the kinds made now that are not of them go; all else stays', () => {
  const kept = [
    'motion_000001.pdf',
    'bulk-motion_000007.pdf',
    'cr-400_000002.pdf',
    'motion_own.pdf',
    'motions_index.csv',
  ];
  for (const name of [...kept, 'motion_000002.pdf', 'cr-180_000003.pdf', 'cr-180-more-2_000001.pdf'])
    writeFileSync(join(folder, name), '');
  dropEarlier(folder, ['motion_000001.pdf']);
  dropEarlier(folder, ['cr-180_000001.pdf']);
  expect(readdirSync(folder).toSorted()).toEqual(kept.toSorted());
});
