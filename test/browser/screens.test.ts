import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Window, enter, judged, leave, openWindow, startApp } from './app.ts';
import { look as lookAt } from './axe.ts';
import { chromiumPath } from './chromium.ts';

describe.skipIf(chromiumPath === undefined)('Every screen', () => {
  let app: App;
  let window: Window;

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow({ bypassCSP: true });
    await enter(window.page, app);
  });

  afterAll(() => leave(app));

  const faults: string[] = [];

  /** Looks at what is on the screen now. */
  async function look(name: string): Promise<void> {
    faults.push(...(await lookAt(window.page, name)));
  }

  test('is without fault for axe, and fits 400 and 1280 pixels', async () => {
    const { page } = window;
    await look('Start, empty');
    await page.getByRole('link', { name: 'New run' }).first().click();
    await page.getByRole('heading', { name: 'Choose files' }).waitFor();
    await look('Choose files');
    await page.getByLabel('Path of a file or folder').fill('/nowhere/at/all');
    await page.getByRole('button', { name: 'Use this path' }).click();
    await page.getByRole('alert').waitFor();
    await look('Choose files, refused');
    await page.getByRole('button', { name: 'Browse folders' }).click();
    await page.getByRole('button', { name: 'This computer' }).click();
    await page.getByRole('button', { name: 'Open folder usr', exact: true }).waitFor();
    await look('Choose files, folders');
    await page.getByRole('link', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await page.getByText('Readiness:').waitFor();
    await look('Data');
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    await judged(page);
    await look('Policy');
    await page.getByLabel('Begin with').selectOption('choices');
    await page.getByRole('group', { name: 'Felonies', exact: true }).waitFor();
    await look('Policy, form');
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    await look('Results');
    const parts = page.getByRole('navigation', { name: 'Results' });
    await parts.getByRole('link', { name: 'Convictions' }).click();
    await page.getByRole('region', { name: 'Convictions' }).waitFor();
    await look('Convictions');
    for (const menu of ['Outcome', 'Columns', 'Saved filters']) {
      await page.locator('summary', { hasText: menu }).first().click();
      await look(`Convictions, ${menu} open`);
      await page.keyboard.press('Escape');
    }
    await page.getByLabel('Search').fill('nobody is called so');
    await page.getByText('Nothing fits').waitFor();
    await look('Convictions, nothing fits');
    await parts.getByRole('link', { name: 'People' }).click();
    await page.getByRole('region', { name: 'People' }).getByRole('link').first().waitFor();
    await look('People');
    await page.getByRole('region', { name: 'People' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Determinations' }).waitFor();
    await page.getByRole('button', { name: 'Show in the record' }).first().click();
    await look('Person');
    await page.getByRole('link', { name: 'People' }).click();
    await parts.getByRole('link', { name: 'Files' }).click();
    await page.getByText('What is needed to repeat the run').waitFor();
    await page.getByRole('button', { name: 'Remove this run' }).click();
    await look('Files, and whether to remove the run');
    await page.getByRole('button', { name: 'Keep this run' }).click();
    await parts.getByRole('link', { name: 'Documents' }).click();
    await page.getByRole('button', { name: 'Make summary report' }).click();
    await page.getByRole('link', { name: 'Summary_Report.pdf' }).waitFor();
    await page.getByText('Official forms, filled for each case').click();
    await look('Documents');
    await page.getByRole('button', { name: 'Enter details' }).click();
    await page.getByRole('button', { name: 'Add who helps' }).click();
    await page.getByRole('button', { name: 'Keep details' }).click();
    await page.getByText('The details are not kept').waitFor();
    await look('Documents, the office');
    await parts.getByRole('link', { name: 'Courts' }).click();
    await page.getByText('I will send the exported files').click();
    await look('Courts, before');
    await page.getByRole('button', { name: 'Make court export' }).click();
    await page.getByText('Court export: made').waitFor();
    await page.getByRole('button', { name: 'Make list of open questions' }).click();
    await page.getByText('There is no open question').waitFor();
    await look('Courts, after');
    await page.getByRole('link', { name: 'Change the policy' }).click();
    await page.getByLabel('Begin with').selectOption('san-joaquin-2019');
    await page.getByRole('button', { name: 'Change this flow' }).click();
    await page.getByLabel('Compare with').selectOption('sacramento-2019');
    await page.getByText('Vary a number').click();
    await page.getByText('By race, sex and age').click();
    await page.getByRole('table', { name: 'Convictions that move from one outcome to another' }).waitFor();
    await look('Policy, own flow');
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'From what to what' }).waitFor();
    await look('Compare');
    await page.getByRole('link', { name: 'Help' }).click();
    await page.getByRole('heading', { name: 'Using it' }).waitFor();
    await look('Help');
    await page.getByRole('link', { name: 'Proposition 64' }).click();
    await page.getByRole('heading', { name: 'Proposition 64' }).first().waitFor();
    await look('Help, law');
    await page.getByRole('link', { name: 'Workspace' }).click();
    await page.getByText('I have taken away what I need').click();
    await look('Workspace');
    await page.getByRole('link', { name: 'Start' }).click();
    await page.getByRole('table').first().waitFor();
    await look('Start');
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await look('Locked');
    expect(faults).toEqual([]);
  });
});
