import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Policy } from '../src/engine/index.ts';
import { policyNamed } from '../src/policies/index.ts';
import type { NewRuns, RunState } from '../src/server/index.ts';
import { type App, endApp, enter, judged, leave, openWindow, startApp } from './browser/app.ts';
import { faultsOf } from './browser/axe.ts';
import { chromiumPath } from './browser/chromium.ts';
import { type Client, clientOf } from './browser/client.ts';
import { cmr, contents, ownFolder, put } from './command/cmr.ts';
import { bulkFile, row } from './support/bulk-file.ts';

const at = ownFolder();
/** People of three counties; in Yolo nobody has a conviction in scope. */
const input = put(
  at('doj.csv'),
  bulkFile([
    ...['SACRAMENTO', 'SACRAMENTO', 'ALAMEDA'].map((STP_ORI_CNTY_NAME, i) =>
      row({ SUBJECT_ID: `1000000${i}`, OFN: `20F000${i}`, STP_ORI_CNTY_NAME }),
    ),
    row({ SUBJECT_ID: '20000001', STP_ORI_CNTY_NAME: 'YOLO', OFFENSE_DESCR: '484 PC-THEFT' }),
  ]),
);
const own: Policy = { ...policyNamed('statute-only')!, id: 'ours', county: 'ALAMEDA', source: 'a test' };
mkdirSync(at('policies'));
put(at('policies', 'alameda.json'), JSON.stringify(own));

describe('Several counties in the application', () => {
  let app: App;
  let client: Client;
  let data: string;

  beforeAll(async () => {
    app = await startApp();
    client = await clientOf(app);
    data = (await client.addPath(input)).id;
  });

  afterAll(async () => {
    await endApp(app);
  });

  /** Runs them, and gives each county's end with what lies in its folder. */
  async function runs(
    counties: NewRuns['counties'],
    everywhere: boolean,
  ): Promise<readonly (readonly [RunState, Readonly<Record<string, string>>])[]> {
    const asked: NewRuns = { data, asOf: '2020-07-01', everywhere, counties };
    const { group } = await client.send<RunState>('/api/runs/several', asked);
    for (;;) {
      const all = await Promise.all(group!.runs.map(({ id }) => client.send<RunState>(`/api/runs/${id}`)));
      if (all.every(({ state }) => state !== 'running' && state !== 'waiting'))
        return all.map((run) => [run, contents(join(app.workspace, 'runs', run.id, 'results'))]);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  const job = ['run', '--input', input, '--as-of', '2020-07-01', '--quiet'];
  const everything = policyNamed('dismiss-everything')!;
  const one = (county: string, policy = everything): NewRuns['counties'][number] => ({ county, policy });

  test('that were named give each the bytes of the command line, each by its own policy', async () => {
    const named = ['--county', 'SACRAMENTO', '--county', 'ALAMEDA', '--policies', at('policies')];
    expect(cmr([...job, ...named, '--policy', 'dismiss-everything', '--out', at('named')]).code).toBe(0);
    const [[first, sacramento], [, alameda]] = (await runs([one('SACRAMENTO'), one('ALAMEDA', own)], false)) as [
      readonly [RunState, object],
      readonly [RunState, object],
    ];
    expect(first).toMatchObject({ state: 'done', county: 'SACRAMENTO' });
    expect(sacramento).toEqual(contents(at('named', 'sacramento')));
    expect(alameda).toEqual(contents(at('named', 'alameda')));
  });

  test('that are all give results where somebody has a conviction in scope, and say so where nobody has', async () => {
    expect(cmr([...job, '--county', 'all', '--policy', 'dismiss-everything', '--out', at('all')]).code).toBe(0);
    const all = await runs([one('SACRAMENTO'), one('ALAMEDA'), one('YOLO')], true);
    for (const [i, folder] of ['sacramento', 'alameda'].entries())
      expect(all[i]![1]).toEqual(contents(at('all', folder)));
    expect(all[2]).toMatchObject([{ state: 'nothing' }, {}]);
    expect(existsSync(at('all', 'yolo'))).toBe(false);
  });

  test('start again together, and a county asked for twice or none at all is refused', async () => {
    const [, [second]] = (await runs([one('SACRAMENTO'), one('ALAMEDA')], false)) as [unknown, readonly [RunState]];
    const again = await client.send<RunState>(`/api/runs/${second.id}/again`, {});
    expect(again).toMatchObject({ county: 'ALAMEDA', group: { runs: [{ county: 'SACRAMENTO' }, { id: again.id }] } });
    const asked = { data, asOf: '2020-07-01', everywhere: false };
    await expect(client.send('/api/runs/several', { ...asked, counties: [] })).rejects.toThrow('at least one county');
    const twice = { ...asked, counties: [one('YOLO'), one('YOLO')] };
    await expect(client.send('/api/runs/several', twice)).rejects.toThrow('asked for twice');
  });
});

describe.skipIf(chromiumPath === undefined)('Several counties on the page', () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp();
  });

  afterAll(() => leave(app));

  test('are chosen with the data, run as one by keyboard, and each has results of its own', async () => {
    const { page } = await openWindow({ bypassCSP: true });
    await enter(page, app);
    await page.goto(`${app.origin}/data`);
    await page.getByLabel('Path of a file or folder').fill(input);
    await page.getByLabel('Path of a file or folder').press('Enter');
    await page.getByText('Readiness:').waitFor();
    await page.getByLabel('Several').press('Space');
    await page.getByLabel('Alameda').press('Space');
    await page.getByLabel('Sacramento').press('Space');
    await page.getByText('2 counties chosen').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Choose the policy' }).press('Enter');
    await page.getByText('The run is for 2 counties: Sacramento, Alameda.').waitFor();
    await page.getByLabel('Counties’ own policies').setInputFiles(at('policies', 'alameda.json'));
    await page.getByText('By their own policy: Alameda.').waitFor();
    await judged(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Law as of').fill('2020-07-01');
    await page.getByRole('button', { name: 'Start run' }).press('Enter');
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const other = page.getByLabel('County, of the 2 of this run');
    expect(await other.locator('option:checked').textContent()).toBe('Sacramento');
    await other.selectOption({ label: 'Alameda' });
    await page.getByText(/^Alameda County, .*law as of 2020-07-01/).waitFor();
    await page.getByRole('link', { name: 'Start', exact: true }).press('Enter');
    await expect.poll(() => page.getByRole('row', { name: /Done/ }).count()).toBe(2);
  });
});
