import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cmr, contents, ownFolder } from '../command/cmr.ts';
import {
  type App,
  type Window,
  atRest,
  enter,
  judged,
  leave,
  linkAfter,
  linksSaid,
  openWindow,
  startApp,
} from './app.ts';
import { chromiumPath } from './chromium.ts';

describe.skipIf(chromiumPath === undefined)('The main job, by mouse', () => {
  let app: App;
  let window: Window;
  const folder = ownFolder();

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow();
  });

  afterAll(() => leave(app));

  test('goes from the sample to results, and every number of the policy stands in the results', async () => {
    const { page } = window;
    await enter(page, app);
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await page.getByText('Readiness:').waitFor();
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    await page.getByLabel('Law as of').fill('2020-07-01');
    await page.getByLabel('Begin with').selectOption('sacramento-2019');
    await judged(page);
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    await expect.poll(() => page.getByText('convictions in scope').first().isVisible()).toBe(true);
  });

  test('gives the same bytes as the command line', () => {
    const runs = join(app.workspace, 'runs');
    const [run] = readdirSync(runs);
    const data = join(app.workspace, 'data');
    const input = join(data, readdirSync(data)[0]!, 'files', 'sample.csv');
    const job = ['run', '--input', input, '--county', 'SACRAMENTO', '--policy', 'sacramento-2019'];
    expect(cmr([...job, '--as-of', '2020-07-01', '--out', folder('cli'), '--quiet']).code).toBeLessThan(2);
    const results = join(runs, run!, 'results');
    expect(contents(results)).toEqual(contents(folder('cli')));
  });

  test.each([
    ['a case number', 'Convictions', 'Case numbers'],
    ['a CII number', 'People', 'CII number'],
  ] as const)('finds who has %s, by mouse', async (_, part, column) => {
    const { page } = window;
    await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: part }).click();
    const rows = page.getByRole('region', { name: part });
    await rows.getByRole('link').first().waitFor();
    await atRest(rows);
    const heads = await rows.getByRole('columnheader').allTextContents();
    const at = heads.findIndex((head) => head.startsWith(column));
    const cellsOf = (row: number): Promise<readonly string[]> =>
      rows.getByRole('row').nth(row).locator('th, td').allTextContents();
    // One far down, with a number of their own.
    const wanted = await cellsOf(9);
    const number = wanted[at]!.split('; ')[0]!;
    expect(number).toMatch(/\d{5}/);
    await page.getByLabel('Search').click();
    await page.getByLabel('Search').pressSequentially(number);
    await page
      .getByRole('status')
      .filter({ hasText: /^\d of / })
      .waitFor();
    await atRest(rows);
    expect((await cellsOf(1))[at]).toContain(number);
    expect(await rows.getByRole('link').first().textContent()).toBe(wanted[0]);
    await rows.getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Determinations' }).waitFor();
    await page.getByText(number).first().waitFor();
    // What was searched for is nobody's to read in an address or a title.
    expect(window.asked.filter((address) => address.includes(number))).toEqual([]);
    await page.goBack();
    await page.getByRole('button', { name: 'Show all again' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ (?:convictions|people)$/ })
      .waitFor();
  });

  test('asks nobody but the application for anything, and the page has nothing to complain of', () => {
    expect(window.asked.length).toBeGreaterThan(10);
    expect(window.asked.filter((address) => !address.startsWith(`${app.origin}/`))).toEqual([]);
    expect(window.complaints).toEqual([]);
  });

  test('is out of reach of a page of another port, to which the browser would give the same cookie', async () => {
    const { page, context } = window;
    const there = createServer((_, reply) => reply.setHeader('Content-Type', 'text/html').end(ATTACK(app.origin)));
    await new Promise<void>((resolve) => there.listen(0, '127.0.0.1', resolve));
    const before = contents(app.workspace);
    const other = await context.newPage();
    await other.goto(`http://127.0.0.1:${(there.address() as AddressInfo).port}/`);
    await other.waitForFunction('globalThis.told?.length === 4');
    expect(await other.evaluate('told')).toEqual([
      'picture refused',
      'program refused',
      'read refused',
      'post answered',
    ]);
    await expect.poll(() => other.frames()[1]?.url()).toContain('chrome-error:');
    await other.close();
    there.close();
    expect(contents(app.workspace)).toEqual(before);
    expect(await page.evaluate(`fetch('/api/session').then((reply) => reply.status)`)).toBe(200);
  });

  test('is taken off every screen when one of them locks, and goes on by the new link that the terminal shows', async () => {
    const { page, context } = window;
    await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: 'People' }).click();
    await page.getByRole('region', { name: 'People' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Determinations' }).waitFor();
    const name = (await page.locator('.who__name').textContent())!;
    const address = page.url();
    const other = await context.newPage();
    await other.goto(`${app.origin}/`);
    const before = linksSaid(app);
    await other.getByRole('button', { name: 'Lock' }).click();
    for (const tab of [other, page]) await tab.getByRole('heading', { name: 'Locked', level: 1 }).waitFor();
    expect(await page.content()).not.toContain(name);
    await page.goBack();
    await page.getByRole('heading', { name: 'Locked', level: 1 }).waitFor();
    await other.close();
    const link = await linkAfter(app, before);
    await page.getByLabel('Key').fill('not this one');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText('this key does not open it').waitFor();
    await page.getByLabel('Key').fill(link);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByRole('heading', { name: 'Locked', level: 1 }).waitFor({ state: 'detached' });
    await page.goto(address);
    await page.getByText(name).first().waitFor();
  });
});

/** A page that tries what a page of somebody else may try. */
const ATTACK = (origin: string): string => `<!doctype html><script>
globalThis.told = [];
const note = (what) => told.push(what);
const ways = [
  (end) => { const it = new Image(); it.onload = () => end('picture read'); it.onerror = () => end('picture refused'); it.src = '${origin}/icon.svg'; },
  (end) => { const it = document.createElement('script'); it.onload = () => end('program read'); it.onerror = () => end('program refused'); it.src = '${origin}/app.js'; document.head.append(it); },
  (end) => fetch('${origin}/api/runs', { credentials: 'include' }).then(() => end('read'), () => end('read refused')),
  (end) => fetch('${origin}/api/wipe', { method: 'POST', mode: 'no-cors', credentials: 'include' }).then(() => end('post answered'), () => end('post answered')),
];
(async () => { for (const way of ways) note(await new Promise(way)); })();
</script><iframe src="${origin}/"></iframe>`;
