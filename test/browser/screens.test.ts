import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Window, closeBrowser, openWindow, removeWorkspace, startApp } from './app.ts';
import { faultsOf, isTooWide } from './axe.ts';
import { chromiumPath } from './chromium.ts';

const WIDTHS = [1280, 400] as const;
const THEMES = ['light', 'dark'] as const;

describe.skipIf(chromiumPath === undefined)('Every screen', () => {
  let app: App;
  let window: Window;

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow({ bypassCSP: true });
    await window.page.goto(app.link);
    await window.page.getByRole('heading', { level: 1 }).waitFor();
  }, 60_000);

  afterAll(async () => {
    await closeBrowser();
    await app.close();
    removeWorkspace(app);
  });

  const faults: string[] = [];

  /** Looks at what is on the screen now, in both themes and both widths. */
  async function look(name: string): Promise<void> {
    const { page } = window;
    for (const theme of THEMES) {
      await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      faults.push(...(await faultsOf(page)).map((fault) => `${name}, ${theme}: ${fault}`));
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      if (await isTooWide(page)) faults.push(`${name} scrolls sideways at ${width}`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  test('is without fault for axe, and fits 400 and 1280 pixels', { timeout: 120_000 }, async () => {
    const { page } = window;
    await look('Start, empty');
    await page.getByRole('link', { name: 'New run' }).first().click();
    await page.getByRole('heading', { name: 'Choose files' }).waitFor();
    await look('Choose files');
    await page.getByLabel('Path of a file or folder').fill('/nowhere/at/all');
    await page.getByRole('button', { name: 'Use this path' }).click();
    await page.getByRole('alert').waitFor();
    await look('Choose files, refused');
    await page.getByRole('link', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await page.getByText('Readiness:').waitFor();
    await look('Data');
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    await page.getByText('people with some relief').waitFor();
    await look('Policy');
    await page.getByLabel('Begin with').selectOption('choices');
    await page.getByRole('group', { name: 'Felonies', exact: true }).waitFor();
    await look('Policy, form');
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    await look('Results');
    await page.getByRole('link', { name: 'Start' }).click();
    await page.getByRole('table').first().waitFor();
    await look('Start');
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await look('Locked');
    expect(faults).toEqual([]);
  });
});
