import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cmr, ownFolder } from '../command/cmr.ts';
import { type App, type Window, atRest, enter, judged, leave, openWindow, startApp } from './app.ts';
import { chromiumPath } from './chromium.ts';

const ROWS = 60_000;
const folder = ownFolder();
const big = folder('doj.csv');

describe.skipIf(chromiumPath === undefined)('The main job, by keyboard alone', () => {
  let app: App;
  let window: Window;

  beforeAll(async () => {
    cmr(['generate', '--rows', String(ROWS), '--county', 'SACRAMENTO', '--seed', '5', '--out', big]);
    app = await startApp();
    window = await openWindow();
    await enter(window.page, app);
  });

  afterAll(() => leave(app));

  /** Goes from control to control with Tab until one is named so, and tells its name. */
  async function tabTo(page: Page, name: RegExp): Promise<string> {
    for (let i = 0; i < 150; i++) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(NAME_OF_FOCUSED);
      if (name.test(String(now))) return String(now);
    }
    throw new Error(`no control named ${name} is reached with Tab`);
  }

  /** From the state of the data to a row of a record. */
  async function fromDataToRecord(page: Page): Promise<void> {
    await page.getByText('Readiness:').waitFor();
    await expect.poll(() => page.evaluate(NAME_OF_FOCUSED)).toBe('Data');
    await tabTo(page, /^Choose the policy/);
    await page.keyboard.press('Enter');
    await judged(page);
    await tabTo(page, /^Begin with/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Change this flow/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Move down Question 1$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Start run/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    await tabTo(page, /^Convictions$/);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Convictions' }).getByRole('link').first().waitFor();
    await tabTo(page, /^Outcome/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Eligible for Dismissal/);
    await page.keyboard.press('Space');
    await page.getByRole('status').filter({ hasText: ' of ' }).waitFor();
    await atRest(page.getByRole('region', { name: 'Convictions' }));
    await page.keyboard.press('Escape');
    await tabTo(page, /^[A-Z' -]+,[A-Z' -]+$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Determinations' }).waitFor();
    await page.getByText('This decided.').first().waitFor();
    await tabTo(page, /^Show in the record/);
    await page.keyboard.press('Enter');
    await page.getByText('Only the marked rows').waitFor();
    await tabTo(page, /line \d+, all columns$/);
    await page.keyboard.press('Enter');
    await page.getByText('RECORD_ID').waitFor();
  }

  test('goes from the sample over a policy and a run to the row that an answer came from', async () => {
    const { page } = window;
    await tabTo(page, /^Look at the sample/);
    await page.keyboard.press('Enter');
    await fromDataToRecord(page);
    expect(window.complaints).toEqual([]);
  });

  test(`goes the same way from a file of ${ROWS} rows, whose table is searched, given columns and kept as a filter`, async () => {
    const { page } = window;
    await tabTo(page, /^New run$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Choose files' }).waitFor();
    await tabTo(page, /^Path of a file or folder$/);
    await page.keyboard.type(big);
    await page.keyboard.press('Enter');
    await fromDataToRecord(page);
    const name = (await page.locator('.who__name').textContent())!;
    await tabTo(page, /^People$/);
    await page.keyboard.press('Enter');
    const people = page.getByRole('region', { name: 'People' });
    await people.getByRole('link').first().waitFor();
    const count = page.getByRole('status').filter({ hasText: 'people' });
    expect(Number((await count.textContent())!.replace(',', '').split(' ')[0])).toBeGreaterThan(1000);
    await tabTo(page, /^Search$/);
    await page.keyboard.type(name.toLowerCase());
    await count.filter({ hasText: /^\d of / }).waitFor();
    await atRest(people);
    expect(await people.getByRole('link').first().textContent()).toBe(name);
    await tabTo(page, /^Columns/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Case numbers$/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await people.getByRole('columnheader', { name: 'Case numbers' }).waitFor();
    await tabTo(page, /^Saved filters$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Save this choice as$/);
    await page.keyboard.type('With cases');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'With cases', exact: true }).waitFor();
    await page.reload();
    await people.getByRole('link').first().waitFor();
    expect(await people.getByRole('columnheader', { name: 'Case numbers' }).count()).toBe(0);
    await tabTo(page, /^Saved filters$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^With cases$/);
    await page.keyboard.press('Enter');
    await people.getByRole('columnheader', { name: 'Case numbers' }).waitFor();
    expect(window.complaints).toEqual([]);
  });
});

/** The name that a screen reader would say of what has the focus, near enough. */
const NAME_OF_FOCUSED = `(() => {
  const element = document.activeElement;
  if (!element) return '';
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (element.labels?.length) return element.labels[0].textContent.trim();
  return (element.textContent ?? '').trim();
})()`;
