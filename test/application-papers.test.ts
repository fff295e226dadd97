import { PDFDocument } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyNamed } from '../src/policies/index.ts';
import type { ProgressReport } from '../src/documents/index.ts';
import type { CourtView, PaperAsked, RunPapers, RunState } from '../src/server/index.ts';
import { type App, endApp, startApp } from './browser/app.ts';
import { type Client, type PaperFile, clientOf } from './browser/client.ts';
import { cmr, contents, ownFolder, put } from './command/cmr.ts';
import { bulkFile, row } from './support/bulk-file.ts';

const at = ownFolder();
const profilePath = fileURLToPath(new URL('../samples/county-profile.json', import.meta.url));
const profile = JSON.parse(readFileSync(profilePath, 'utf8')) as Record<string, unknown>;
const input = put(
  at('doj.csv'),
  bulkFile([1, 2, 3, 4].map((i) => row({ SUBJECT_ID: `1000000${i}`, OFN: `20F000${i}` }))),
);
const addresses = put(at('addresses.csv'), 'subject_id,address_1,address_2\n10000001,1 Example Way,"Sacramento, CA"\n');

/** Where the workspace keeps the results of a run. */
const resultsOf = (app: App, run: string): string => join(app.workspace, 'runs', run, 'results');

describe('What the application makes from results is what the commands make', () => {
  let app: App;
  let client: Client;
  let run: RunState;
  let results: string;
  let copy: string;

  beforeAll(async () => {
    app = await startApp();
    client = await clientOf(app);
    const data = await client.addPath(input);
    run = await client.run({
      data: data.id,
      county: 'SACRAMENTO',
      policy: policyNamed('dismiss-everything')!,
      asOf: '2020-07-01',
    });
    results = resultsOf(app, run.id);
    copy = at('copy');
    cpSync(results, copy, { recursive: true });
  });

  afterAll(async () => {
    await endApp(app);
  });

  /** Makes it both ways and gives what lies in the two places. */
  async function bothWays(
    asked: PaperAsked,
    command: readonly string[],
    [ours, theirs]: readonly [string, string],
    files: readonly PaperFile[] = [],
  ): Promise<readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>]> {
    const paper = await client.make(run.id, asked, files);
    expect(paper).toMatchObject({ state: 'done' });
    expect(cmr(command)).toMatchObject({ code: 0, stderr: '' });
    return [contents(join(results, ours)), contents(join(copy, theirs))];
  }

  test.each([
    ['report', 'Summary_Report.pdf', []],
    ['public-report', 'Public_Report.pdf', ['--public']],
  ] as const)('%s', async (kind, file, more) => {
    expect(await client.make(run.id, { kind, paper: 'a4' })).toMatchObject({ state: 'done', made: { file } });
    expect(cmr(['report', copy, '--paper', 'a4', ...more]).code).toBe(0);
    expect(readFileSync(join(results, file)).equals(readFileSync(join(copy, file)))).toBe(true);
  });

  test('lists and the workbook, with the decisions that people made', async () => {
    const key = /\d+\/\d+/.exec(readFileSync(join(results, 'determinations.csv'), 'utf8'))![0];
    const decisions = `conviction_key,decision,decided_by,decided_on\n${key},no-relief,A. Example,2020-07-02\n`;
    const [ours, theirs] = await bothWays(
      { kind: 'lists' },
      ['lists', copy, '--reviewed', put(at('decisions.csv'), decisions)],
      ['lists', 'lists'],
      [['reviewed', 'decisions.csv', decisions]],
    );
    expect(Object.keys(ours)).toContain('review.xlsx');
    expect(ours).toEqual(theirs);
  });

  test('what HS 11361.9 is reported by, with the decisions of people counted, which are not kept', async () => {
    const [, key] = contents(results)
      ['determinations.csv']!.split('\n')[1]!
      .match(/^([^,]+),/)!;
    const text = `conviction_key,decision,decided_by,decided_on\n${key},challenge-risk,A. Reviewer,2020-07-02\n`;
    const form = new FormData();
    form.append('reviewed', new Blob([text]), 'people.csv');
    const ours = await client.send<ProgressReport>(`/api/runs/${run.id}/progress`, form);
    const command = ['report', copy, '--progress', '--json', '--reviewed', put(at('people.csv'), text)];
    const {
      county: _county,
      asOf: _asOf,
      ...theirs
    } = JSON.parse(cmr(command).stdout) as ProgressReport & Readonly<Record<'county' | 'asOf', string>>;
    expect(ours).toEqual(theirs);
    expect(ours.stages.challenged.of['challenged-risk']).toBe(1);
    const bad = new FormData();
    bad.append('reviewed', new Blob([text.replace('challenge-risk', 'perhaps')]), 'people.csv');
    await expect(client.send(`/api/runs/${run.id}/progress`, bad)).rejects.toThrow('people.csv');
    const left = readdirSync(join(results, '..'), { recursive: true }).map(String);
    expect(left.filter((name) => name.includes('people'))).toEqual([]);
  });

  test('a motion for each case', async () => {
    const [ours, theirs] = await bothWays(
      { kind: 'motions', profile, paper: 'letter' },
      ['motions', copy, '--county-profile', profilePath],
      ['motions', 'motions'],
    );
    expect(Object.keys(ours)).toHaveLength(5);
    expect(ours).toEqual(theirs);
  });

  test('motions in bulk; fewer than before leave none of those behind', async () => {
    await client.make(run.id, { kind: 'bulk-motions', profile, paper: 'letter', bulk: 1 });
    const [ours, theirs] = await bothWays(
      { kind: 'bulk-motions', profile, paper: 'letter', bulk: 3 },
      ['motions', copy, '--county-profile', profilePath, '--bulk', '3', '-o', join(copy, 'bulk')],
      ['motions_bulk', 'bulk'],
    );
    expect(Object.keys(ours)).toEqual(['bulk-motion_000001.pdf', 'bulk-motion_000002.pdf', 'motions_index.csv']);
    expect(ours).toEqual(theirs);
  });

  test('official forms that the office brings', async () => {
    const document = await PDFDocument.create();
    const page = document.addPage([612, 792]);
    for (const [i, name] of ['SBN', 'FIRMNAME', 'NAMEOFDEFENDANT', 'CASENO'].entries())
      document
        .getForm()
        .createTextField(name)
        .addToPage(page, { x: 50, y: 700 - 30 * i, width: 300, height: 20 });
    const blank = await document.save();
    const [ours, theirs] = await bothWays(
      { kind: 'forms', profile, paper: 'letter' },
      [
        'motions',
        copy,
        '--county-profile',
        profilePath,
        '--form',
        `CR-181=${put(at('cr181.pdf'), blank)}`,
        '-o',
        join(copy, 'forms'),
      ],
      ['forms', 'forms'],
      [['form:CR-181', 'cr181.pdf', blank]],
    );
    expect(Object.keys(ours)).toHaveLength(5);
    expect(ours).toEqual(theirs);
  });

  test('the court files and the ledger, the answers of a court, letters before and after, and the open questions', async () => {
    const on = '2020-08-01';
    const sending = { decidedBy: 'A. Example', spreadsheet: true, fbi: false, on, apart: false };
    const court = (): readonly [object, object] => [contents(join(results, 'court')), contents(join(copy, 'court'))];
    expect(await client.make(run.id, { kind: 'court-export', agency: '', ...sending })).toMatchObject({
      state: 'done',
      made: { batches: [{ number: 1, counts: 4, cases: 4, persons: 4 }] },
    });
    expect(cmr(['court', 'export', copy, '--decided-by', 'A. Example', '--spreadsheet', '--on', on]).code).toBe(0);
    expect(Object.keys(court()[0])).toContain('ledger/000001.json');
    expect(court()[0]).toEqual(court()[1]);

    const letters = { paper: 'letter', language: 'es', batch: 2, on } as const;
    const [announced, theirAnnounced] = await bothWays(
      { kind: 'letters-announced', profile, ...letters },
      [
        'letters',
        copy,
        '--announce',
        '--county-profile',
        profilePath,
        '--language',
        'es',
        '--batch',
        '2',
        '--on',
        on,
      ].concat(['--addresses', addresses]),
      ['letters_announced', 'letters_announced'],
      [['addresses', 'addresses.csv', readFileSync(addresses)]],
    );
    expect(Object.keys(announced)).toEqual(['letters_001.pdf', 'letters_002.pdf', 'letters_index.csv']);
    expect(announced).toEqual(theirAnnounced);

    const template = readdirSync(join(results, 'court')).find((name) => name.startsWith('court-return'))!;
    const batch = /[\da-f]{8}-[\da-f-]{27}/.exec(readFileSync(join(results, 'court', template), 'utf8'))![0];
    const answers = `batch_id,line_id,status,order_date\n${batch},1,ORDERED,2020-08-15\n${batch},2,NOT_FOUND,\n`;
    const returned = await client.make(run.id, { kind: 'court-return', correct: false, on: '2020-09-01' }, [
      ['return', 'answers.csv', answers],
      ['return', 'letter.csv', 'Dear Sir or Madam\n'],
    ]);
    expect(returned).toMatchObject({
      state: 'done',
      made: { taken: [{ file: 'answers.csv', answers: { ORDERED: 1, NOT_FOUND: 1 } }] },
    });
    expect(returned.made).toMatchObject({ refused: [{ file: 'letter.csv' }, {}, {}] });
    const path = put(at('answers.csv'), answers);
    expect(cmr(['court', 'import-return', copy, path, '--on', '2020-09-01']).code).toBe(0);
    expect(court()[0]).toEqual(court()[1]);

    const [changed, theirChanged] = await bothWays(
      { kind: 'letters', ...letters, batch: 250 },
      ['letters', copy, '--language', 'es', '--on', on],
      ['letters', 'letters'],
    );
    expect(changed).toEqual(theirChanged);

    await client.make(run.id, { kind: 'open-questions', on: '2020-09-10' });
    const said = cmr(['court', 'status', copy, '--as-of', '2020-09-10']).stdout;
    expect(said).toContain('open-questions_002.csv');
    expect(court()[0]).toEqual(court()[1]);
    const view = await client.send<CourtView>(`/api/runs/${run.id}/court`, { on: '2020-09-10' });
    const json = JSON.parse(cmr(['court', 'status', copy, '--as-of', '2020-09-10', '--json']).stdout) as object;
    expect(json).toEqual({ asOf: '2020-09-10', ...view.status });
    const progress = JSON.parse(cmr(['report', copy, '--progress', '--json']).stdout) as object;
    expect(progress).toEqual({ county: 'SACRAMENTO', asOf: '2020-07-01', ...view.progress });
  });

  test('all of a folder can be taken away as one archive, and nothing from outside the results', async () => {
    const archive = unzipSync(await client.bytes(`/api/runs/${run.id}/archives/court`));
    const packed = Object.fromEntries(
      Object.entries(archive).map(([name, bytes]) => [
        name.slice('court/'.length),
        Buffer.from(bytes).toString('latin1'),
      ]),
    );
    expect(packed).toEqual(contents(join(results, 'court')));
    for (const folder of ['..%2f..%2f', 'ledger', '..%2fbrought'])
      await expect(client.bytes(`/api/runs/${run.id}/archives/${folder}`)).rejects.toThrow(/answered with 40\d/);
    for (const name of [
      'lists/../state.json',
      'lists/..%2f..%2fstate.json',
      'court/ledger/000001.json',
      '../papers.json',
    ])
      await expect(client.bytes(`/api/runs/${run.id}/files/${name}`)).rejects.toThrow(/answered with 40\d/);
  });

  test('files that were brought for a document are gone when it is made', () => {
    const left = readdirSync(join(app.workspace, 'runs', run.id), { recursive: true })
      .map(String)
      .filter((name) => /addresses\.csv|decisions\.csv|answers\.csv|county-profile/.test(name));
    expect(left).toEqual([]);
  });

  test('a run from the same files sends nothing twice: it carries the ledger on, or says that it will not', async () => {
    const again = await client.run({
      data: run.data,
      county: 'SACRAMENTO',
      policy: policyNamed('statute-only')!,
      asOf: '2020-07-01',
    });
    const asked = { kind: 'court-export', agency: '', decidedBy: '', spreadsheet: false, fbi: false } as const;
    const order = { ...asked, on: '2020-09-20', apart: false };
    await expect(client.make(again.id, order)).rejects.toThrow('another run from the same files has sent');
    const view = await client.send<CourtView>(`/api/runs/${again.id}/court`, { on: '2020-09-20' });
    expect(view).toMatchObject({ others: [{ run: run.id, sameFiles: true }] });
    expect(view.status).toBeUndefined();
    await client.send(`/api/runs/${again.id}/court/carry-on`, { from: run.id });
    expect(Object.keys(contents(join(results, 'court')))).toEqual([]);
    expect(await client.make(again.id, order)).toMatchObject({ state: 'done' });
    expect(Object.keys(contents(join(resultsOf(app, again.id), 'court')))).toContain('ledger/000001.json');
  });

  test('a run from other files goes by what was sent before: it sends whom the earlier delivery did not know', async () => {
    const rows = [1, 2, 3, 4, 5].map((i) => row({ SUBJECT_ID: `2000000${9 - i}`, OFN: `20F000${i}` }));
    const next = await client.run({
      data: (await client.addPath(put(at('next.csv'), bulkFile(rows)))).id,
      county: 'SACRAMENTO',
      policy: policyNamed('dismiss-everything')!,
      asOf: '2021-07-01',
    });
    const view = await client.send<CourtView>(`/api/runs/${next.id}/court`, { on: '2021-08-01' });
    expect(view.others).toMatchObject([{ sameFiles: false }]);
    const earlier = view.others[0]!.run;
    const before = contents(join(resultsOf(app, earlier), 'court'));
    const order = { kind: 'court-export', agency: '', decidedBy: '', spreadsheet: false, fbi: false } as const;
    const asked = { ...order, on: '2021-08-01', apart: false };
    await expect(client.make(next.id, { ...asked, after: [next.id] })).rejects.toThrow('has sent nothing');
    expect(await client.make(next.id, { ...asked, after: [earlier] })).toMatchObject({
      state: 'done',
      made: { batches: [{ counts: 1 }], earlier: { sent: 4 }, maybe: 0 },
    });
    expect(contents(join(resultsOf(app, earlier), 'court'))).toEqual(before);
    const after = await client.send<CourtView>(`/api/runs/${next.id}/court`, { on: '2021-08-02' });
    expect(after.status).toMatchObject({ convictions: 1, earlier: { sent: 4 } });
  });

  test('what is wrong is told in words: a profile of another county, a day that is none, a form that is none', async () => {
    const yolo = { ...profile, county: 'YOLO' };
    const told = async (asked: PaperAsked, files: readonly PaperFile[] = []): Promise<string> =>
      JSON.stringify((await client.make(run.id, asked, files)).problems);
    expect(await told({ kind: 'motions', profile: yolo, paper: 'letter' })).toContain('the profile is of YOLO');
    expect(await told({ kind: 'open-questions', on: '2020-02-30' })).toContain('a day of the calendar');
    expect(await told({ kind: 'forms', profile, paper: 'letter' })).toContain('choose at least one blank form');
    const letters = { kind: 'letters', paper: 'letter', language: 'en', on: '2020-08-01' } as const;
    await expect(client.make(run.id, { ...letters, batch: 0 })).rejects.toThrow('a whole number from 1 to 2,000');
    expect((await client.send<RunPapers>(`/api/runs/${run.id}/papers`)).papers.length).toBeGreaterThan(7);
  });
});

describe('A disk that is full', () => {
  const disk = at('disk');
  let mounted = false;

  beforeAll(() => {
    mkdirSync(disk);
    mounted = shell(`mount -t tmpfs -o size=30m tmpfs '${disk}'`);
  });

  afterAll(() => {
    if (mounted) shell(`umount '${disk}'`);
  });

  test('is told when documents do not fit, keeps nothing half-made, and lets them be made once there is room', async (context) => {
    if (!mounted) context.skip('a small disk can only be mounted by root');
    const app = await startApp({ workspace: join(disk, 'workspace') });
    const client = await clientOf(app);
    const { id: data } = await client.addPath(input);
    const policy = policyNamed('dismiss-everything')!;
    const { id: run } = await client.run({ data, county: 'SACRAMENTO', policy, asOf: '2020-07-01' });
    const room = statfsSync(disk);
    // Two pages of room: enough to begin, and not for a motion.
    put(join(disk, 'filler'), new Uint8Array((room.bavail - 12) * room.bsize));
    const asked = { kind: 'motions', profile, paper: 'letter' } as const;
    expect(JSON.stringify((await client.make(run, asked)).problems)).toContain('the disk is full');
    expect(existsSync(join(resultsOf(app, run), 'motions'))).toBe(false);
    put(join(disk, 'filler-2'), new Uint8Array(statfsSync(disk).bavail * room.bsize));
    await expect(client.make(run, asked)).rejects.toThrow('the disk is full');
    rmSync(join(disk, 'filler'));
    expect(await client.make(run, asked)).toMatchObject({ state: 'done', made: { cases: 4 } });
    expect(await app.close()).toBe(0);
  });
});

function shell(command: string): boolean {
  return spawnSync(command, { shell: true }).status === 0;
}
