import { type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flat, pagesByPdfJs } from '../support/pdf.ts';
import { type App, type Window, atRest, enter, judged, leave, openWindow, startApp } from './app.ts';
import { chromiumPath } from './chromium.ts';

describe.skipIf(chromiumPath === undefined)('On paper', () => {
  let app: App;
  let window: Window;

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow();
    const { page } = window;
    await enter(page, app);
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    await page.getByLabel('Law as of').fill('2020-07-01');
    await page.getByLabel('Begin with').selectOption('los-angeles-2019');
    await judged(page);
  });

  afterAll(() => leave(app));

  test('a policy has its questions and their effect, and nothing to press', async () => {
    const { page } = window;
    await judged(page);
    expect(await leftOver(page)).toEqual([]);
    const text = await printed(page);
    expect(text).toMatch(/What the run asks about Proposition 64 Cannabis/);
    expect(text).not.toMatch(/Proposition 47|Answers of people/);
    expect(text).toContain('Los Angeles, the pilot of 2019');
    expect(text).toContain('What this policy gives');
    // Folded on the screen.
    expect(text).toMatch(/People without relief White/);
    expect(text).not.toContain('Vary a number');
  });

  test('results have each of their tables and their balance', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    expect(await leftOver(page)).toEqual([]);
    const text = await printed(page);
    for (const head of ['Convictions by outcome', 'What it changes for people', 'By section', 'Balance'])
      expect(text).toContain(head);
    expect(text).not.toMatch(/New run|Change the policy|Overview|locks after/);
  });

  test('a table is whole: also the rows that were not in sight', async () => {
    const { page } = window;
    await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: 'Convictions' }).click();
    await page.locator('summary', { hasText: /^Outcome$/ }).click();
    await page.getByText(/^Eligible for Dismissal \(/).click();
    const told = page.getByRole('status').filter({ hasText: ' of ' });
    const count = Number((await told.textContent())!.split(' ')[0]);
    expect(count).toBeGreaterThan(100);
    await page.evaluate('globalThis.print = () => { globalThis.asked = true }');
    await page.getByRole('button', { name: 'Print table' }).click();
    await page.waitForFunction('globalThis.asked');
    expect(await leftOver(page)).toEqual([]);
    const rows = (text: string): number => text.match(/Eligible for\s+Dismissal/g)?.length ?? 0;
    expect(rows(await printed(page))).toBe(count);
    await page.locator('.virtual--whole').waitFor({ state: 'detached' });
    // Printed by the browser's own command, it holds what was in sight, and says so.
    await atRest(page.getByRole('region', { name: 'Convictions' }));
    const inSight = await printed(page);
    expect(inSight).toContain('rows that were in sight');
    expect(rows(inSight)).toBeLessThan(count);
  });

  test('a person has every answer with its line, and every row of the record', async () => {
    const { page } = window;
    await page.getByRole('region', { name: 'Convictions' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Determinations' }).waitFor();
    expect(await leftOver(page)).toEqual([]);
    const lines = await page.getByRole('button', { name: /^line \d+, all columns$/ }).allTextContents();
    expect(lines.length).toBeGreaterThan(5);
    const text = await printed(page);
    const record = text.slice(text.lastIndexOf('Charged') - 100);
    expect(lines.filter((line) => !text.includes(`${line} `))).toEqual([]);
    expect(record).toContain('Comment');
    expect(text).toContain('By statute alone');
    expect(text).toMatch(/HS 11361\.9\(b\); county policy · line \d+/);
    expect(text).toContain('keep this paper as you keep the record');
    expect(text).not.toMatch(/Show in the record|Person before|Next person/);
  });

  test('documents have what was made and nothing of how to make it', async () => {
    const { page } = window;
    await page.getByRole('link', { name: 'People' }).first().click();
    const parts = page.getByRole('navigation', { name: 'Results' });
    await parts.getByRole('link', { name: 'Documents' }).click();
    await page.getByRole('button', { name: 'Make lists and workbook' }).click();
    await page.getByText('Lists and workbook: made').waitFor();
    await page.getByRole('link', { name: 'lists/review.xlsx' }).waitFor();
    expect(await leftOver(page)).toEqual([]);
    const text = await printed(page);
    for (const words of ['The office’s details are not entered', 'public_defender.csv: ', 'lists/review.xlsx'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/Public report|Letters to a file|Size of paper|Choose File|Make (?!documents)|Download /);
  });

  test('courts have where everything stands, and the files', async () => {
    const { page } = window;
    const parts = page.getByRole('navigation', { name: 'Results' });
    await parts.getByRole('link', { name: 'Courts' }).click();
    await page.getByText('I will send the exported files').click();
    await page.getByRole('button', { name: 'Make court export' }).click();
    await page.getByRole('region', { name: 'Table of batches' }).waitFor();
    await page
      .getByRole('link', { name: /court-relief_001/ })
      .first()
      .waitFor();
    expect(await leftOver(page)).toEqual([]);
    const text = await printed(page);
    expect(text).toMatch(/convictions? sent = 0 changed or gone/);
    // Folded on the screen.
    expect(text).toMatch(/Identified, of \d+ people/);
    for (const words of ['Outstanding', 'Not sent (convictions)', 'court-relief_001']) expect(text).toContain(words);
    expect(text).not.toMatch(/Decided by|Choose File|Say first|Make |Download |Count people/);
  });

  test('ink is dark on white, also when the screen is dark', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Dark colors' }).click();
    const colours = `[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor].join()`;
    const inkOnPaper = 'rgb(27, 27, 27),rgb(255, 255, 255)';
    await expect.poll(() => page.evaluate(colours)).not.toBe(inkOnPaper);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(colours)).toBe(inkOnPaper);
    await page.emulateMedia({ media: null });
  });
});

/** What one could press or go to that would be printed, and boxes that would cut what they hold. */
async function leftOver(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize()!;
  // The inside of a sheet of letter paper at 96 pixels an inch.
  await page.setViewportSize({ width: 700, height: 910 });
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(LEFT_OVER);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(size);
  return found as readonly string[];
}

const LEFT_OVER = `(() => {
  const shown = (each) => each.checkVisibility();
  const words = (each) => each.tagName + ' ' + (each.getAttribute('aria-label') ?? each.textContent).slice(0, 60);
  const pressed = [...document.querySelectorAll('nav, header.top, footer.bottom, button, .usa-button, [type=file], [type=range], [type=search], .maker input, .maker select')]
    .filter(shown)
    .filter((each) => !each.closest('.trace__from, .record__table, .virtual__table thead'));
  const cut = [...document.querySelectorAll('main *')].filter(
    (each) =>
      shown(each) && getComputedStyle(each).overflowY !== 'visible' && !each.matches('svg, .usa-sr-only, option, select, input') &&
      (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1),
  );
  return [...pressed.map(words), ...cut.map((each) => 'cut: ' + words(each))];
})()`;

async function printed(page: Page): Promise<string> {
  return flat((await pagesByPdfJs(await page.pdf({ preferCSSPageSize: true }))).join('\n'));
}
