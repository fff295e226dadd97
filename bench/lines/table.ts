// The table of results in the browser: how smoothly it scrolls, how long a jump and a search take until they are painted.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { chromiumPath, openBrowser, startApp } from '../app.ts';
import { measure, median } from '../measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = join(root, 'dist/cli/cmr.js');
const rows = (process.env['rows'] ?? '2000000').split(',').at(-1)!;

type Found = {
  readonly convictions: number;
  /** All in milliseconds. */
  readonly frames: readonly number[];
  readonly jumps: readonly number[];
  readonly searches: readonly number[];
};

/** Works the table as hands would, and notes each frame. Runs in the page. */
const IN_THE_PAGE = `(async () => {
  const box = document.querySelector('.virtual');
  const count = () => document.querySelector('.browse__count').textContent;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const missing = () => [...box.querySelectorAll('tbody tr[aria-rowindex]')].some((row) => row.textContent.startsWith('…'));
  const frames = [], jumps = [], searches = [];
  const convictions = Number(count().split(' ')[0].replaceAll(',', ''));
  let last = await frame();
  for (let i = 0; i < 200; i++) {
    box.scrollTop += 150;
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  for (let i = 0; i < 25; i++) {
    const began = performance.now();
    box.scrollTop = ((box.scrollHeight - box.clientHeight) * ((i * 37) % 100)) / 100;
    do await frame(); while (missing());
    jumps.push(performance.now() - began);
  }
  const input = document.querySelector('[type=search]');
  for (const text of ['s', 'sa', '', 'm', 'ma', '', 'w', 'wi', '', 'b', 'bi', '']) {
    const before = count();
    const began = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    do await frame(); while (count() === before);
    searches.push(performance.now() - began);
  }
  return { convictions, frames, jumps, searches };
})()`;

if (!chromiumPath) console.log('\nThe table was not measured: no Chromium was found.');
else {
  const app = await startApp(root);
  const input = join(app.folder, 'doj.csv');
  await measure([program, 'generate', '--rows', rows, '--county', 'SACRAMENTO', '--seed', '5', '--out', input]);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const found = await useTable(page, app.link, input);
  await browser.close();
  await app.close();
  console.log(`\n| a table of ${found.convictions.toLocaleString('en-US')} convictions | median, ms | worst, ms |`);
  console.log('|---|---:|---:|');
  for (const [what, times] of [
    ['a frame, while it is scrolled', found.frames],
    ['a jump to another place, until its rows are painted', found.jumps],
    ['a letter of a search, until the rows found are counted and painted', found.searches],
  ] as const)
    console.log(`| ${what} | ${median(times).toFixed(0)} | ${Math.max(...times).toFixed(0)} |`);
}

async function useTable(page: Page, link: string, input: string): Promise<Found> {
  page.setDefaultTimeout(300_000);
  await page.goto(link);
  await page.getByRole('link', { name: 'New run' }).first().click();
  await page.getByLabel('Path of a file or folder').fill(input);
  await page.getByRole('button', { name: 'Use this path' }).click();
  await page.getByRole('link', { name: 'Choose the policy' }).click();
  await page.getByRole('button', { name: 'Start run' }).click();
  const parts = page.getByRole('navigation', { name: 'Results' });
  await parts.getByRole('link', { name: 'Convictions' }).click();
  await page.getByRole('region', { name: 'Convictions' }).getByRole('link').first().waitFor();
  return (await page.evaluate(IN_THE_PAGE)) as Found;
}
