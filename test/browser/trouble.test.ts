import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cmr, contents, ownFolder, put } from '../command/cmr.ts';
import {
  type App,
  type Window,
  atRest,
  childrenOf,
  closeBrowser,
  endApp,
  engineOf,
  enter,
  judged,
  openWindow,
  startApp,
} from './app.ts';
import { chromiumPath } from './chromium.ts';

const folder = ownFolder();
const big = folder('doj.csv');
const ROWS = 100_000;

beforeAll(() => {
  cmr(['generate', '--rows', String(ROWS), '--county', 'SACRAMENTO', '--seed', '5', '--out', big]);
});

afterAll(closeBrowser);

/** Gives a file by its path and waits for the report. */
async function addByPath(page: Page, path: string): Promise<void> {
  await page.getByRole('link', { name: 'New run' }).first().click();
  await page.getByLabel('Path of a file or folder').fill(path);
  await page.getByRole('button', { name: 'Use this path' }).click();
}

async function toPolicy(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Choose the policy' }).click();
  await page.getByLabel('Law as of').fill('2020-07-01');
  await page.getByLabel('Begin with').selectOption('los-angeles-2019');
}

/** The same run by the command line. */
function run(policy: string): void {
  const job = ['run', '--input', big, '--county', 'SACRAMENTO', '--policy', policy, '--as-of', '2020-07-01'];
  cmr([...job, '--out', folder(policy), '--quiet']);
}

/** How many convictions end in which way by the command line, as the page writes numbers. */
function outcomesBy(policy: string): readonly (readonly [string, string])[] {
  run(policy);
  const { balance } = JSON.parse(readFileSync(folder(policy, 'summary.json'), 'utf8')) as {
    balance: { convictions: { byOutcome: Record<string, number> } };
  };
  return Object.entries(balance.convictions.byOutcome)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => [outcome, count.toLocaleString('en-US')]);
}

/** What was chosen for a run, as it is kept: files, county, day, policy; without what became of it. */
function choicesOf(app: App, run: string): object {
  const text = readFileSync(join(app.workspace, 'runs', run, 'state.json'), 'utf8');
  const results = new Set(['id', 'created', 'state', 'seconds', 'summary', 'outputs']);
  const kept = Object.entries(JSON.parse(text) as object);
  return Object.fromEntries(kept.filter(([key]) => !results.has(key)));
}

/** Every run of the workspace: its policy and its state. */
function statesOf({ workspace }: App): readonly string[] {
  const runs = join(workspace, 'runs');
  return readdirSync(runs).map((id) => {
    const { policy, state } = JSON.parse(readFileSync(join(runs, id, 'state.json'), 'utf8')) as {
      policy: { id: string };
      state: string;
    };
    return `${policy.id} ${state}`;
  });
}

describe.skipIf(chromiumPath === undefined)(`A file of ${ROWS} rows`, { timeout: 400_001 }, () => {
  let app: App;
  let window: Window;

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow();
    await enter(window.page, app);
    await addByPath(window.page, big);
    await window.page.getByText('Readiness:').waitFor();
    await toPolicy(window.page);
    await judged(window.page);
  });

  afterAll(async () => {
    await endApp(app);
  });

  test('can be cancelled in mid-run, and nothing of the run is left', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel run' }).click();
    await page.getByText('Nothing of it was kept.').waitFor();
    const [run] = readdirSync(join(app.workspace, 'runs'));
    expect(readdirSync(join(app.workspace, 'runs', run!))).toEqual(['state.json']);
  });

  test('whose engine is killed in mid-run is told so, offers to resume, and then gives its results', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.getByRole('progressbar').waitFor();
    await engineOf(app);
    for (const child of childrenOf(app.process.pid!)) process.kill(child, 'SIGKILL');
    await page.getByText('The run did not finish').waitFor();
    const killed = page.url().split('/').at(-1)!;
    await page.getByRole('button', { name: 'Start again with the same choices' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor({ timeout: 300_001 });
    const resumed = page.url().split('/')[4]!;
    expect(resumed).not.toBe(killed);
    expect(choicesOf(app, resumed)).toEqual(choicesOf(app, killed));
    expect(choicesOf(app, resumed)).toMatchObject({ kind: 'path', county: 'SACRAMENTO' });
  });

  test('goes on while the page is loaded again; a second run of another tab waits, and each tab gets its own results', async () => {
    const { page, context } = window;
    await page.getByRole('link', { name: 'Change the policy' }).click();
    await page.getByLabel('Begin with').selectOption('dismiss-everything');
    // Who kept the people was killed with the engine, and another has read them; else its progress would be taken for the run's.
    await judged(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByLabel('Begin with').selectOption('sacramento-2019');
    await judged(other);
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.reload();
    await page.getByRole('progressbar').waitFor();
    // Held up, so that it does not come to its end before the other tab has asked.
    const engine = await engineOf(app);
    process.kill(engine, 'SIGSTOP');
    await other.getByRole('button', { name: 'Start run' }).click();
    await other.getByRole('heading', { name: 'Waiting for another run to end' }).waitFor();
    expect(statesOf(app)).toEqual(expect.arrayContaining(['dismiss-everything running', 'sacramento-2019 waiting']));
    process.kill(engine, 'SIGCONT');
    const [first, second] = await Promise.all(
      [page, other].map(async (tab) => {
        await tab.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
        return tab.getByRole('table', { name: 'Convictions by outcome' }).innerText();
      }),
    );
    await other.close();
    expect(statesOf(app)).toEqual(expect.arrayContaining(['dismiss-everything done', 'sacramento-2019 done']));
    expect(first).not.toBe(second);
    for (const [shown, policy] of [
      [first, 'dismiss-everything'],
      [second, 'sacramento-2019'],
    ] as const)
      for (const [outcome, count] of outcomesBy(policy)) expect(shown).toContain(`${outcome}\t${count}\t`);
  });

  test('gives the bytes of the command line', () => {
    const runs = join(app.workspace, 'runs');
    const done = readdirSync(runs).filter(
      (run) =>
        readFileSync(join(runs, run, 'state.json'), 'utf8').includes('"los-angeles-2019"') &&
        readdirSync(join(runs, run)).includes('results'),
    );
    expect(done).toHaveLength(1);
    run('los-angeles-2019');
    expect(contents(join(runs, done[0]!, 'results'))).toEqual(contents(folder('los-angeles-2019')));
  });

  test('is judged anew at each move of a number of the policy', async () => {
    const { page } = window;
    await page.getByRole('link', { name: 'Change the policy' }).click();
    await page.getByLabel('Begin with').selectOption('choices');
    await judged(page);
    const answered: number[] = [];
    const hear = (response: { url: () => string; status: () => number }): void => {
      if (response.url().endsWith('/api/what-if')) answered.push(response.status());
    };
    page.on('response', hear);
    await page.getByRole('group', { name: 'Felonies', exact: true }).getByText('Reduce HS 11359').click();
    const slider = page.getByRole('slider', { name: 'years since the conviction' });
    for (let i = 0; i < 5; i++) await slider.press('ArrowRight');
    await expect.poll(() => answered.length).toBeGreaterThan(2);
    page.off('response', hear);
    expect(new Set(answered)).toEqual(new Set([200]));
  });

  test('is scrolled and searched as a table of which only the rows in sight are on the page', async () => {
    const { page } = window;
    await page.goto(`${app.origin}/`);
    await page
      .getByRole('row', { name: /Los Angeles/ })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('link', { name: 'Convictions', exact: true }).click();
    const table = page.getByRole('region', { name: 'Convictions' });
    await table.getByRole('link').first().waitFor();
    const rows = Number(await table.getByRole('table').getAttribute('aria-rowcount')) - 1;
    expect(rows).toBeGreaterThan(2_000);
    expect(await table.locator('tbody tr').count()).toBeLessThan(60);
    await table.focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => table.locator('tbody tr[aria-rowindex]').last().getAttribute('aria-rowindex'))
      .toBe(String(rows + 1));
    await atRest(table);
    const name = (await table.getByRole('link').last().textContent()) ?? '';
    await page.getByLabel('Search').fill(name.toLowerCase().replace(',', ' '));
    await page.getByRole('status').filter({ hasText: ' of ' }).waitFor();
    await atRest(table);
    expect(await table.getByRole('link').first().textContent()).toBe(name);
    expect(page.url()).not.toContain(name.split(',')[0]!.toLowerCase());
  });

  test('leaves nothing of a record in addresses, titles or the browser’s storage', async () => {
    const { page, context, asked } = window;
    await page.getByRole('region', { name: 'Convictions' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Determinations' }).waitFor();
    const name = (await page.locator('.who__name').textContent()) ?? '';
    const number = (await page.locator('.who__facts dd').nth(1).textContent()) ?? '';
    expect([name.length > 3, number.length > 3]).toEqual([true, true]);
    expect(await page.title()).toBe('Person – Clear My Record');
    const told = decodeURIComponent(asked.join('\n')).toUpperCase();
    for (const secret of [name, name.split(',')[0]!, number]) expect(told).not.toContain(secret.toUpperCase());
    const { origins } = await context.storageState();
    expect(origins).toEqual([]);
    expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  test('asks nobody but the application for anything', () => {
    expect(
      window.asked.filter((address) => !address.startsWith(`${app.origin}/`) && !address.startsWith('blob:')),
    ).toEqual([]);
  });

  test('is shown as interrupted when the application itself was ended in mid-run', async () => {
    const { page } = window;
    await page.goto(`${app.origin}/`);
    await page
      .getByRole('row', { name: /Los Angeles/ })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('link', { name: 'Change the policy' }).click();
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('progressbar').waitFor();
    app.process.kill('SIGKILL');
    await new Promise((resolve) => app.process.once('exit', resolve));
    app = await startApp({ workspace: app.workspace });
    await enter(page, app);
    await page
      .getByRole('row', { name: /Interrupted/ })
      .getByRole('link')
      .first()
      .click();
    const again = page.getByRole('button', { name: 'Start again with the same choices' });
    await expect.poll(() => again.isEnabled()).toBe(true);
  });

  test('is gone after the workspace was wiped, and the page lists what was removed', async () => {
    const { page } = window;
    await page.getByRole('link', { name: 'Workspace' }).click();
    await page.getByText('I have taken away what I need').click();
    await page.getByRole('button', { name: 'Wipe workspace' }).click();
    await page.getByText('the folder holds nothing any more').waitFor();
    await page.getByText('Show what was removed').click();
    await page.getByText('determinations.csv').first().waitFor();
    const left = spawnSync('find', [app.workspace, '-type', 'f'], { encoding: 'utf8' }).stdout;
    expect(
      left
        .split('\n')
        .filter(Boolean)
        .map((path) => path.slice(app.workspace.length))
        .sort(),
    ).toEqual(['/in-use.json', '/workspace.json']);
  });
});

describe.skipIf(chromiumPath === undefined)('A file that cannot be used', () => {
  let app: App;
  let window: Window;

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow();
    await enter(window.page, app);
  });

  afterAll(async () => {
    await endApp(app);
  });

  test.each([
    ['empty', ''],
    ['a letter', 'Dear Sir or Madam,\n\nplease find enclosed.\n'],
    ['a table of something else', `${'a,b,c\n'.repeat(50)}`],
    ['bytes', '\u0000\u0001\u0002'.repeat(500)],
  ])('because it is %s is refused in words that say what to do, and the page stays usable', async (name, text) => {
    const { page } = window;
    await page.goto(`${app.origin}/data`);
    await page
      .getByLabel('Drop files here')
      .setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Add 1 file' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('These files cannot be used').waitFor();
    expect(await alert.textContent()).toMatch(/expected|ask for|give|take/i);
    expect(await alert.textContent()).not.toContain('Sir');
    await page.getByRole('button', { name: 'Remove these files', exact: true }).click();
    await page.getByRole('button', { name: 'Remove these files for good' }).click();
    await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor();
  });

  test('because it is not there is refused, and the path stays to be mended', async () => {
    const { page } = window;
    await addByPath(page, folder('nothing.csv'));
    await page.getByText('there is no such file or folder').waitFor();
    expect(await page.getByLabel('Path of a file or folder').inputValue()).toBe(folder('nothing.csv'));
  });

  test('because it changed since it was checked is not run', async () => {
    const { page } = window;
    const path = folder('changing.csv');
    cmr(['generate', '--people', '30', '--county', 'SACRAMENTO', '--out', path]);
    await addByPath(page, path);
    await page.getByText('Readiness:').waitFor();
    await toPolicy(page);
    // A question in flight would be told of first.
    await judged(page);
    put(path, readFileSync(path, 'utf8').split('\n').slice(0, 100).join('\n'));
    await page.getByRole('button', { name: 'Start run' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('others than when they were checked');
  });
});

/** Ten megabytes on a disk of five, then of sixteen: room for the files, for a part of their results, and for all of them. */
describe.skipIf(chromiumPath === undefined)('A disk that is full', () => {
  const disk = folder('disk');
  const input = folder('full.csv');
  const workspace = join(disk, 'workspace');
  let mounted = false;
  let app: App;
  let window: Window;

  beforeAll(async () => {
    mounted = shell(`mkdir '${disk}' && mount -t tmpfs -o size=5m tmpfs '${disk}'`);
    if (!mounted) return;
    cmr(['generate', '--rows', '12500', '--county', 'SACRAMENTO', '--seed', '5', '--out', input]);
    app = await startApp({ workspace });
    window = await openWindow();
    await enter(window.page, app);
  });

  afterAll(async () => {
    if (!mounted) return;
    await app.close();
    shell(`umount '${disk}'`);
  });

  beforeEach((context) => context.skip(!mounted, 'a small disk can only be mounted by root'));

  test('refuses files that do not fit, keeps nothing of them, and takes them once there is room', async () => {
    const { page } = window;
    await page.getByRole('link', { name: 'New run' }).first().click();
    await page.getByLabel('Drop files here').setInputFiles(input);
    await page.getByRole('button', { name: 'Add 1 file' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('the disk is full; free some space').waitFor();
    expect(await alert.textContent()).toContain('full.csv');
    expect(Object.keys(contents(workspace))).toEqual(['in-use.json', 'workspace.json']);
    expect(readdirSync(join(workspace, 'data'))).toEqual([]);
    shell(`mount -o remount,size=16m '${disk}'`);
    await page.getByRole('button', { name: 'Add 1 file' }).click();
    await page.getByText('Readiness:').waitFor();
  });

  test('on which nothing at all can be written begins no run, and the application stays in use', async () => {
    const { page } = window;
    await toPolicy(page);
    await judged(page);
    shell(`cat /dev/zero > '${disk}/filler'`);
    await page.getByRole('button', { name: 'Start run' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'The run was not started' });
    await alert.getByText('the disk is full').waitFor();
    expect(readdirSync(join(workspace, 'runs'))).toEqual([]);
    shell(`rm '${disk}/filler'`);
  });

  test('ends a run with a message that says so, and one with room then gives results', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByText('the disk is full').waitFor();
    const [run] = readdirSync(join(workspace, 'runs'));
    expect(Object.keys(contents(join(workspace, 'runs', run!)))).toEqual(['state.json']);
    shell(`mount -o remount,size=60m '${disk}'`);
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
  });
});

function shell(command: string): boolean {
  return spawnSync(command, { shell: true }).status === 0;
}
