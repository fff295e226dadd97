import { PDFDocument } from '@cantoo/pdf-lib';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bulkFile, row } from '../support/bulk-file.ts';
import { pagesByPdfJs } from '../support/pdf.ts';
import { cmr, ownFolder, put } from './cmr.ts';

const at = ownFolder();
const profile = fileURLToPath(new URL('../../samples/county-profile.json', import.meta.url));
const input = put(at('doj.csv'), bulkFile([1, 2, 3].map((i) => row({ SUBJECT_ID: `1000000${i}`, OFN: `20F000${i}` }))));
const job = ['run', '-i', input, '-c', 'SACRAMENTO', '-p', 'dismiss-everything', '--as-of', '2020-07-01'];

describe('cmr motions', () => {
  test('One motion for each case, or one for all, with an index that says whose', async () => {
    const folder = at('results');
    expect(cmr([...job, '-o', folder]).code).toBe(0);
    expect(cmr(['motions', folder, '--county-profile', profile]).stdout).toContain('Wrote 3 motions in 3 cases');
    expect(readdirSync(join(folder, 'motions')).toSorted()).toEqual([
      'motion_000001.pdf',
      'motion_000002.pdf',
      'motion_000003.pdf',
      'motions_index.csv',
    ]);
    expect(readFileSync(join(folder, 'motions', 'motions_index.csv'), 'utf8')).toContain('motion_000002.pdf,20F0002,');
    const [first] = await pagesByPdfJs(readFileSync(join(folder, 'motions', 'motion_000002.pdf')));
    expect(first).toContain('20F0002');
    const bulk = cmr(['motions', folder, '--county-profile', profile, '--bulk', '2', '-o', at('bulk')]);
    expect(bulk.stdout).toContain('Wrote 2 bulk motions in 3 cases');
  });

  test('A blank form that the user brings is filled for each case; one of another edition is refused', async () => {
    const folder = at('forms');
    expect(cmr([...job, '-o', folder]).code).toBe(0);
    const document = await PDFDocument.create();
    const page = document.addPage([612, 792]);
    for (const [i, name] of ['SBN', 'FIRMNAME', 'NAMEOFDEFENDANT', 'CASENO'].entries())
      document
        .getForm()
        .createTextField(name)
        .addToPage(page, { x: 50, y: 700 - 30 * i, width: 300, height: 20 });
    const blank = put(at('cr181.pdf'), await document.save());
    const ended = cmr(['motions', folder, '--county-profile', profile, '--form', `CR-181=${blank}`]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('Wrote 3 forms in 3 cases');
    expect(readdirSync(join(folder, 'motions'))).toContain('cr-181_000003.pdf');
    const refused = cmr(['motions', folder, '--county-profile', profile, '--form', `CR-400=${blank}`]);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('cr181.pdf: is another edition of CR-400');
  });

  test('With a run: every document at once, with what is to be known of the motions as when they are made alone', () => {
    const folder = at('at-once');
    const { code, stdout } = cmr([...job, '-o', folder, '--documents', '--county-profile', profile]);
    expect(code).toBe(0);
    expect(stdout).toContain('motions (3 motions)');
    expect(readdirSync(join(folder, 'lists'))).toContain('review.xlsx');
    const alone = cmr(['motions', folder, '--county-profile', profile, '--out', at('alone')]).stdout;
    const notes = alone.split('\n').filter((line) => line.includes('motions_index.csv names'));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(stdout).toContain(note);
  });

  test('A profile of another county, or one that is wrong, is told before anything is done', () => {
    const folder = at('refused');
    const yolo = put(at('yolo.json'), readFileSync(profile, 'utf8').replace('"SACRAMENTO"', '"YOLO"'));
    const refused = cmr([...job, '-o', folder, '--documents', '--county-profile', yolo]);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('yolo.json, county: the profile is of YOLO, and the results are of SACRAMENTO');
    expect(cmr(['profile', 'check', profile]).stdout).toContain('is a profile of SACRAMENTO county');
    expect(cmr(['profile', 'check', put(at('bad.json'), '{}')]).stderr).toContain('attorney.bar: is missing');
  });
});
