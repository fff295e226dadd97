import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { papersIn } from './paper-files.ts';

test('A document that is taken away while the documents are listed is not named, and is no defect', () => {
  const results = mkdtempSync(join(tmpdir(), 'cmr-papers-'));
  try {
    mkdirSync(join(results, 'motions'));
    writeFileSync(join(results, 'motions', 'motion_000001.pdf'), 'a motion');
    // A name without a file behind it is what a listing holds of one that has gone since.
    symlinkSync(join(results, 'gone'), join(results, 'motions', 'motion_000002.pdf'));
    symlinkSync(join(results, 'gone'), join(results, 'Summary_Report.pdf'));
    const { files, folders } = papersIn(results);
    expect(files).toEqual([]);
    expect(folders).toEqual([
      { name: 'motions', bytes: 8, count: 1, first: [{ name: 'motions/motion_000001.pdf', bytes: 8 }] },
    ]);
  } finally {
    rmSync(results, { recursive: true });
  }
});
