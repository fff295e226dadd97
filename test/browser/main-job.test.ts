import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cmr, ownFolder } from '../command/cmr.ts';
import { type App, type Window, closeBrowser, enter, openWindow, removeWorkspace, startApp } from './app.ts';
import { chromiumPath } from './chromium.ts';

describe.skipIf(chromiumPath === undefined)('The main job, by mouse', () => {
  let app: App;
  let window: Window;
  const folder = ownFolder();

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow();
  }, 60_000);

  afterAll(async () => {
    await closeBrowser();
    await app.close();
    removeWorkspace(app);
  }, 60_000);

  test('goes from the sample to results, and every number of the policy stands in the results', async () => {
    const { page } = window;
    await enter(page, app);
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await page.getByText('Readiness:').waitFor();
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    await page.getByLabel('Law as of').fill('2020-07-01');
    await page.getByLabel('Begin with').selectOption('sacramento-2019');
    const live = page.getByRole('complementary', { name: 'What this policy gives' });
    await live.getByText('people with some relief').waitFor();
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    expect(await page.getByText('convictions in scope').first().isVisible()).toBe(true);
  }, 60_000);

  test('gives the same bytes as the command line', () => {
    const runs = join(app.workspace, 'runs');
    const [run] = readdirSync(runs);
    const data = join(app.workspace, 'data');
    const input = join(data, readdirSync(data)[0]!, 'files', 'sample.csv');
    const job = ['run', '--input', input, '--county', 'SACRAMENTO', '--policy', 'sacramento-2019'];
    expect(cmr([...job, '--as-of', '2020-07-01', '--out', folder('cli'), '--quiet']).code).toBeLessThan(2);
    const results = join(runs, run!, 'results');
    expect(contents(results)).toEqual(contents(folder('cli')));
  }, 60_000);

  test('asks nobody but the application for anything, and the page has nothing to complain of', () => {
    expect(window.asked.length).toBeGreaterThan(10);
    expect(window.asked.filter((address) => !address.startsWith(`${app.origin}/`))).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
