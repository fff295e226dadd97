import { spawn } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bulkFile, row } from '../support/bulk-file.ts';
import { cmr, contents, ownFolder, put } from './cmr.ts';
import { start } from '../faults/faults.ts';

const samples = fileURLToPath(new URL('../../samples', import.meta.url));
const at = ownFolder();
const policy = put(
  at('policy.json'),
  JSON.stringify({
    id: 'ours',
    remedy: 'prop-64',
    county: 'SACRAMENTO',
    source: 'a test',
    flow: [{ ask: 'section-within', sections: ['HS 11359'], then: 'dismiss' }],
    otherwise: 'hand-review',
  }),
);

/** Six people dismissed, one in hand review. */
function results(name: string): string {
  const rows = Array.from({ length: 7 }, (_, i) =>
    row({
      SUBJECT_ID: `1000000${i + 1}`,
      OFN: `20F0000${i + 1}`,
      OFFENSE_DESCR: i === 6 ? '11357(C) HS-POSSESS MARIJUANA' : '11359 HS-POSSESS MARIJUANA FOR SALE',
    }),
  );
  const input = put(at(`${name}.csv`), bulkFile(rows));
  const out = at(name);
  const ended = cmr(['run', '-i', input, '-c', 'SACRAMENTO', '-p', policy, '--as-of', '2020-07-01', '-o', out]);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return out;
}

const batchOf = (folder: string, number = 1): string => {
  const name = readdirSync(join(folder, 'court')).find((each) => each.startsWith(`court-relief_00${number}`))!;
  return readFileSync(join(folder, 'court', name.replace(/\.\w+$/, '.csv')), 'utf8')
    .split('\n')[1]!
    .split(',')[1]!;
};

describe('cmr court', () => {
  test('From results to the court and back: sent, answered, asked again', () => {
    const folder = results('whole');
    const exported = cmr(['court', 'export', folder, '--on', '2020-08-01']);
    expect(exported.stdout).toContain('court-relief_001_cascsacramento.csv, .json: 6 counts in 6 cases of 6 people');
    expect(exported.stdout).toContain('1  Hand Review: waits for a person');
    expect(readdirSync(join(folder, 'court')).toSorted()).toEqual([
      'court-relief_001_cascsacramento.csv',
      'court-relief_001_cascsacramento.json',
      'court-return_001_cascsacramento.csv',
      'ledger',
    ]);

    const batch = batchOf(folder);
    const answers = put(
      at('return.csv'),
      `batch_id;line_id;status;order_date\r\n${batch};1;Ordered;8/20/2020\r\n${batch};2;not found;\r\n${batch};3;;\r\n`,
    );
    const taken = cmr(['court', 'import-return', folder, answers, '--on', '2020-09-01']);
    expect(taken.stdout).toContain('2 answers taken in (1 ORDERED, 1 NOT_FOUND)');
    expect(cmr(['court', 'import-return', folder, answers, '--on', '2020-09-02']).stdout).toContain('taken in before');

    const status = cmr(['court', 'status', folder, '--as-of', '2020-09-10']);
    expect(status.stdout).toContain(
      '6 convictions sent = 1 changed or gone + 0 refused + 1 open questions + 4 outstanding',
    );
    expect(status.stdout).toContain('40 days');
    const json = JSON.parse(cmr(['court', 'status', folder, '--as-of', '2020-09-10', '--json']).stdout);
    expect(json).toMatchObject({ convictions: 6, cleared: 1, open: 1, all: { outstanding: 4, oldestDays: 40 } });

    const list = join(folder, 'court', 'open-questions_002.csv');
    const filled = readFileSync(list, 'utf8').replace(/,,\r\n$/, ',0020F2,\r\n');
    writeFileSync(list, filled);
    cmr(['court', 'status', folder, '--as-of', '2020-09-11']);
    expect(readFileSync(list, 'utf8')).toBe(filled);
    const again = cmr(['court', 'export', folder, '--corrections', list, '--on', '2020-09-12']);
    expect(again.stdout).toContain('2 counts in 2 cases of 1 person (1 CANCEL, 1 DISMISS_AND_SEAL)');
    expect(cmr(['court', 'export', folder, '--on', '2020-09-13']).stdout).toContain('Nothing new to send');
    expect(cmr(['verify', folder]).code).toBe(0);
  });

  test('A reviewed decision goes out, and names who decided', () => {
    const folder = results('reviewed');
    const reviewed = put(
      at('reviewed.csv'),
      'conviction_key,decision,decided_by,decided_on,note\n10000007/101002001000,dismiss,A. Prosecutor,2020-07-20,\n',
    );
    const { stdout } = cmr(['court', 'export', folder, '--reviewed', reviewed, '--on', '2020-08-01']);
    expect(stdout).toContain('7 counts in 7 cases');
  });

  test('The next delivery sends what the courts do not have yet, and says what waits for a person', () => {
    const old = results('old');
    cmr(['court', 'export', old, '--on', '2020-08-01']);
    const before = contents(old);
    const numbers = ['20F00001', '20F00002', 'MCR-3', '20F00004', '20F00005', '20F00006', '', '21F00008'];
    const rows = numbers.map((OFN, i) =>
      row({
        SUBJECT_ID: `2000000${9 - i}`,
        OFN,
        OFFENSE_DESCR: i === 6 ? '11357(C) HS-POSSESS MARIJUANA' : '11359 HS-POSSESS MARIJUANA FOR SALE',
      }),
    );
    const folder = at('next');
    const input = put(at('next.csv'), bulkFile(rows));
    cmr(['run', '-i', input, '-c', 'SACRAMENTO', '-p', policy, '--as-of', '2021-07-01', '-o', folder]);
    const exported = cmr(['court', 'export', folder, '--after', old, '--on', '2021-08-01']).stdout;
    expect(exported).toContain('5 counts were sent with an earlier delivery and are not sent again.');
    expect(exported).toContain('3  may have been sent with the earlier delivery; waits for a person');
    expect(exported).toContain('3 convictions cannot be told apart');
    const status = cmr(['court', 'status', folder, '--as-of', '2021-09-01']).stdout;
    expect(status).toContain('5 convictions sent with an earlier delivery = 0 changed or gone + 0 refused');
    const list = join(folder, 'court', 'open-questions_001.csv');
    const keys = [...readFileSync(list, 'utf8').matchAll(/^(\S+?),.*MAY_BE_SENT/gm)].map(([, key]) => key);
    expect(keys).toHaveLength(3);
    writeFileSync(list, readFileSync(list, 'utf8').replace(/,,\r\n$/, ',,yes\r\n'));
    const reviewed = `conviction_key,decision,decided_by,decided_on\n${keys[0]},dismiss,A. Prosecutor,2021-08-02\n`;
    const asked = ['--corrections', list, '--reviewed', put(at('next-reviewed.csv'), reviewed)];
    const decided = cmr(['court', 'export', folder, ...asked]).stdout;
    expect(decided).toContain('1 count in 1 case of 1 person');
    expect(decided).toContain(
      'Notice: 1 count was sent by decisions given now, though an earlier delivery may have sent it',
    );
    expect(decided).toContain('1 conviction cannot be told apart');
    expect(cmr(['court', 'export', folder, '--after', old]).stdout).toContain('Nothing new to send');
    expect(contents(old)).toEqual(before);
    expect(cmr(['court', 'export', folder, '--after', at('nowhere')]).stderr).toContain('nowhere/run.json: cannot be');
    expect(cmr(['court', 'export', old, '--after', results('unsent-next')]).stderr).toContain('nothing has been sent');
  });

  test('A folder from which courts were sent decisions takes no results of other files, and none is read beside its ledger', () => {
    const folder = results('taken');
    cmr(['court', 'export', folder, '--on', '2020-08-01']);
    const before = contents(folder);
    const rows = [1, 2].map((i) => row({ SUBJECT_ID: `1000000${i}`, PRI_NAME: 'OTHER,ANN', OFN: `21F0000${i}` }));
    const input = put(at('taken-next.csv'), bulkFile(rows));
    const run = ['run', '-i', input, '-c', 'SACRAMENTO', '-p', policy, '--as-of', '2021-07-01', '-o'];
    const sheets = join(samples, 'rap-sheets');
    const asked = ['-c', 'SACRAMENTO', '-p', 'dismiss-everything', '--as-of', '2021-07-01', '-o', folder];
    for (const refused of [cmr([...run, folder]), cmr(['rap-sheets', sheets, ...asked])]) {
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('Choose another folder with --out') });
      expect(contents(folder)).toEqual(before);
    }
    const again = ['run', '-i', at('taken.csv'), '-c', 'SACRAMENTO', '-p', 'statute-only', '--as-of', '2021-07-01'];
    expect(cmr([...again, '-o', folder]).code).toBe(0);
    const other = at('taken-other');
    cmr([...run, other]);
    cpSync(join(folder, 'court'), join(other, 'court'), { recursive: true });
    const readers = [['letters', other, '-o', at('none')], ['lists', other], ['court', 'status', other], ['report', other, '--progress']]; // prettier-ignore
    for (const reader of readers)
      expect(cmr(reader)).toMatchObject({ code: 2, stderr: expect.stringContaining('its ledger means other people') });
  });

  test('Two exports at once send every count once', async () => {
    const folder = results('at-once');
    const program = fileURLToPath(new URL('../../dist/cli/cmr.js', import.meta.url));
    const codes = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise((resolve) => {
            spawn(process.execPath, [program, 'court', 'export', folder, '--on', '2020-08-01']).on('exit', resolve);
          }),
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    expect(readdirSync(join(folder, 'court', 'ledger'))).toEqual(['000001.json']);
    expect(readdirSync(join(folder, 'court')).filter((name) => name.endsWith('.cmr-part'))).toEqual([]);
    expect(cmr(['court', 'status', folder]).stdout).toContain('6 convictions sent');
  });

  test('A file that another command put in place between the look and the renaming is no fault', async () => {
    const folder = results('renamed-meanwhile');
    const gone = {
      call: 'renameSync',
      of: '.cmr-part',
      nth: 1,
      thread: 'main',
      then: { act: 'fail', code: 'ENOENT' },
    } as const;
    const { code, stderr } = await start(['court', 'export', folder, '--on', '2020-08-01'], gone).ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(readdirSync(join(folder, 'court')).filter((name) => name.endsWith('.cmr-part'))).toEqual([]);
    expect(cmr(['court', 'status', folder]).stdout).not.toContain('Notice');
  });

  test('What a stopped command left beside its name is put in place by the next', () => {
    const folder = results('stopped');
    cmr(['court', 'export', folder, '--on', '2020-08-01']);
    const name = join(folder, 'court', 'court-relief_001_cascsacramento.json');
    const entry = JSON.parse(readFileSync(join(folder, 'court', 'ledger', '000001.json'), 'utf8'));
    const { sha256 } = entry.batches[0].files.find((file: { name: string }) => file.name.endsWith('.json'));
    renameSync(name, `${name}.${sha256.slice(0, 12)}.0123456789ab.cmr-part`);
    expect(cmr(['court', 'status', folder]).stdout).not.toContain('Notice');
    expect(readdirSync(join(folder, 'court'))).toContain('court-relief_001_cascsacramento.json');
    rmSync(name);
    expect(cmr(['court', 'status', folder]).stdout).toContain(
      'Notice: no longer in court/, though the ledger has them: court-relief_001_cascsacramento.json.',
    );
  });

  test('A return file with mistakes is refused as a whole, each mistake with its line', () => {
    const folder = results('mistakes');
    cmr(['court', 'export', folder, '--on', '2020-08-01']);
    const batch = batchOf(folder);
    const bad = put(at('bad.csv'), `batch_id,line_id,status\n${batch},1,ORDERED\n${batch},2,SAMPLE SAM\n`);
    const { code, stderr } = cmr(['court', 'import-return', folder, bad]);
    expect(code).toBe(2);
    expect(stderr).toContain('bad.csv line 3, status: expected one of ORDERED');
    expect(stderr).toContain('nothing was taken in of the file with these lines');
    expect(stderr).not.toContain('SAM');
    expect(cmr(['court', 'status', folder]).stdout).toContain('6 outstanding');
  });

  test('Changed results, a damaged ledger and a folder without a run are refused in words', () => {
    const folder = results('changed');
    cmr(['court', 'export', folder, '--on', '2020-08-01']);
    const entry = join(folder, 'court', 'ledger', '000001.json');
    writeFileSync(entry, readFileSync(entry, 'utf8').replace('20F00003', '20F00009'));
    expect(cmr(['court', 'status', folder]).stderr).toContain('000001.json: the ledger cannot be relied on');
    const determinations = join(folder, 'determinations.csv');
    writeFileSync(determinations, `${readFileSync(determinations, 'utf8')}\n`);
    expect(cmr(['court', 'export', folder]).stderr).toContain('determinations.csv: is not as the run wrote it');
    expect(cmr(['court', 'export', at('nowhere')]).stderr).toContain('A folder without run.json holds no finished run');
    expect(cmr(['court', 'import-return', results('unsent'), at('policy.json')]).stderr).toContain(
      'begin with `cmr court export`',
    );
  });
});

describe('cmr lists', () => {
  test('It writes three lists and a workbook, and a workbook that is there is left alone', () => {
    const folder = results('lists');
    const { stdout } = cmr(['lists', folder]);
    expect(stdout).toContain('public_defender.csv  1 line');
    expect(stdout).toContain('review.xlsx          7 convictions');
    expect(cmr(['lists', folder]).stdout).toContain('is there already, unchanged');
    writeFileSync(join(folder, 'lists', 'review.xlsx'), 'decisions of an analyst');
    expect(cmr(['lists', folder]).stdout).toContain('it was left as it is');
    expect(readdirSync(join(folder, 'lists')).toSorted()).toEqual([
      'challenges.csv',
      'doj_update.csv',
      'public_defender.csv',
      'review.xlsx',
      'review_2.xlsx',
    ]);
    const exported = cmr(['court', 'export', folder, '--reviewed', join(folder, 'lists', 'review_2.xlsx')]);
    expect(exported.stdout).toContain('6 counts in 6 cases');
    expect(cmr(['lists', folder, '--reviewed', join(folder, 'lists', 'review.xlsx')]).stderr).toContain(
      'no such column',
    );
  });
});
