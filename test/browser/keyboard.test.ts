import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Window, closeBrowser, enter, openWindow, removeWorkspace, startApp } from './app.ts';
import { chromiumPath } from './chromium.ts';

describe.skipIf(chromiumPath === undefined)('The main job, by keyboard alone', () => {
  let app: App;
  let window: Window;

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow();
    await enter(window.page, app);
  }, 60_000);

  afterAll(async () => {
    await closeBrowser();
    await app.close();
    removeWorkspace(app);
  }, 60_000);

  /** Goes from control to control with Tab until one is named so, and tells its name. */
  async function tabTo(page: Page, name: RegExp): Promise<string> {
    for (let i = 0; i < 150; i++) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(NAME_OF_FOCUSED);
      if (name.test(String(now))) return String(now);
    }
    throw new Error(`no control named ${name} is reached with Tab`);
  }

  test(
    'goes from the sample over a policy and a run to why a conviction was decided',
    { timeout: 300_000 },
    async () => {
      const { page } = window;
      await tabTo(page, /^Look at the sample/);
      await page.keyboard.press('Enter');
      await page.getByText('Readiness:').waitFor();
      expect(await page.evaluate(NAME_OF_FOCUSED)).toBe('Data');
      await tabTo(page, /^Choose the policy/);
      await page.keyboard.press('Enter');
      await page.getByText('people with some relief').waitFor();
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
      await page.keyboard.press('Escape');
      await tabTo(page, /^[A-Z' -]+,[A-Z' -]+$/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Determinations' }).waitFor();
      expect(await page.getByText('This decided.').first().isVisible()).toBe(true);
      await tabTo(page, /^Show in the record/);
      await page.keyboard.press('Enter');
      await page.getByText('Only the marked rows').waitFor();
      await tabTo(page, /line \d+, all columns$/);
      await page.keyboard.press('Enter');
      await page.getByText('RECORD_ID').waitFor();
      expect(window.complaints).toEqual([]);
    },
  );
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
