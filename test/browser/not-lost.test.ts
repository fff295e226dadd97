import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Window, enter, judged, leave, openWindow, startApp } from './app.ts';
import { chromiumPath } from './chromium.ts';

const OWN_TITLE = 'From Dismiss everything';

describe.skipIf(chromiumPath === undefined)('What somebody has made or looks at', () => {
  let app: App;
  let window: Window;
  let data = '';

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow();
    const { page } = window;
    await enter(page, app);
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    data = page.url();
    await judged(page);
  });

  afterAll(() => leave(app));

  /** What has the focus: its words, with those that are not seen. */
  const focused = (page: Page): Promise<string> =>
    page.evaluate(`(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')`);

  test('is no day of the calendar, and holds the run back until it is one', async () => {
    const { page } = window;
    const day = page.getByLabel('Law as of');
    const start = page.getByRole('button', { name: 'Start run' });
    await day.press('ArrowLeft');
    await day.pressSequentially('06312021');
    await page.getByText('This is not a whole day of the calendar').waitFor();
    expect(await start.isDisabled()).toBe(true);
    await start.press('Enter');
    expect(page.url()).toBe(data);
    await day.press('ArrowLeft');
    await day.press('ArrowLeft');
    await day.pressSequentially('06302021');
    await expect.poll(() => day.inputValue()).toBe('2021-06-30');
    await expect.poll(() => start.isDisabled()).toBe(false);
    await day.fill('');
    await expect.poll(() => start.isDisabled()).toBe(true);
    await day.fill('2020-07-01');
    await judged(page);
  });

  test('as a flow of their own is there again after another was chosen, and so is its undo', async () => {
    const { page } = window;
    const from = page.getByLabel('Begin with');
    const undo = page.getByRole('button', { name: 'Undo the last change' });
    const questions = page.getByRole('button', { name: /^Remove Question \d+$/ });
    await from.selectOption('dismiss-everything');
    await page.getByRole('button', { name: 'Change this flow' }).press('Enter');
    expect(await focused(page)).toContain('Then, in this order');
    const before = await questions.count();
    await page.getByRole('button', { name: 'Remove Question 1', exact: true }).press('Enter');
    await expect.poll(() => questions.count()).toBe(before - 1);
    await from.selectOption('los-angeles-2019');
    await expect.poll(() => questions.count()).toBe(0);
    await from.selectOption('own');
    await expect.poll(() => questions.count()).toBe(before - 1);
    await undo.press('Enter');
    await expect.poll(() => questions.count()).toBe(before);
    expect(await undo.isDisabled()).toBe(true);
    expect(await focused(page)).toBe('Undo the last change');
    await from.selectOption('los-angeles-2019');
    await page.getByRole('button', { name: 'Change this flow' }).press('Enter');
    await undo.press('Enter');
    await page.getByText('About this policy').click();
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe(OWN_TITLE);
  });

  test('is told of a last day in force that is not in the calendar', async () => {
    const { page } = window;
    const day = page.getByLabel('Last day in force');
    await day.focus();
    await page.keyboard.type('02312026');
    await day.blur();
    await page.locator('.about').getByText('Choose a day.').waitFor();
    expect(await page.getByRole('button', { name: 'Start run' }).isDisabled()).toBe(true);
    await day.fill('2026-02-28');
    await page.locator('.about').getByText('Choose a day.').waitFor({ state: 'detached' });
  });

  test('as the policy of an older run is what a change of that run begins with, and the day too', async () => {
    const { page } = window;
    await page.getByLabel('Begin with').selectOption('dismiss-everything');
    await judged(page);
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    const run = page.url();
    await page.goto(data);
    await page.getByLabel('Begin with').selectOption('sacramento-2019');
    await page.getByLabel('Law as of').fill('2022-01-01');
    await judged(page);
    await page.goto(run);
    await page.getByRole('link', { name: 'Change the policy' }).click();
    await page.waitForURL(data);
    await expect.poll(() => page.getByLabel('Begin with').inputValue()).toBe('dismiss-everything');
    expect(await page.getByLabel('Law as of').inputValue()).toBe('2020-07-01');
    await page.goto(run);
  });

  test('keeps its place for keys and a screen reader when what was pressed is gone', async () => {
    const { page } = window;
    await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: 'Documents' }).click();
    await page.getByRole('button', { name: 'Enter details' }).press('Enter');
    await page.getByRole('button', { name: 'Keep details' }).waitFor();
    expect(await focused(page)).toBe('The office’s details');
    await page.getByRole('button', { name: 'Make summary report' }).press('Enter');
    await page.getByText('Summary report: made').waitFor();
    expect(await focused(page)).toBe('Make summary report');
    await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: 'Convictions' }).click();
    await page.getByLabel('Search').fill('nobody of this name');
    await page.getByRole('button', { name: 'Show all again' }).press('Enter');
    expect(await page.evaluate(`document.activeElement.type`)).toBe('search');
    await page.getByRole('region', { name: 'Convictions' }).getByRole('link').first().click();
    await page
      .getByRole('button', { name: /^Show in the record/ })
      .first()
      .press('Enter');
    await page.getByText('Only the marked rows').waitFor();
    expect(await page.evaluate(`document.activeElement.className`)).toContain('record__row--marked');
  });

  test('in the help has its pictures, and the texts to start from', async () => {
    const { page } = window;
    await page.goto(`${app.origin}/help/blueprint/09-tell-people`);
    await page.getByRole('img').first().waitFor();
    const widths = (): Promise<readonly number[]> =>
      page.evaluate(`[...document.querySelectorAll('main img')].map((each) => each.naturalWidth)`);
    await expect.poll(async () => (await widths()).every((width) => width > 0)).toBe(true);
    expect(await widths()).toHaveLength(2);
    await page.getByRole('link', { name: 'answers for the press', exact: true }).click();
    await page.getByText('Does a computer decide?').waitFor();
  });

  test('is taken from the screen when the application has ended, and that is said', async () => {
    const { page } = window;
    await page.goto(`${app.origin}/`);
    await page.getByRole('link', { name: 'Help' }).waitFor();
    await app.close();
    // The page may have noticed before anybody asks it for something.
    const closed = page.getByRole('heading', { name: 'The application is closed' });
    await closed
      .or(page.getByRole('link', { name: 'Compare' }))
      .first()
      .press('Enter');
    await closed.waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Sacramento');
    expect(await page.title()).toBe('The application is closed – Clear My Record');
  });
});
