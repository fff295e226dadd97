// The application: how much the page loads first, how long until it can be used, and how quickly a change of the policy is
// on the screen.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { type App, chromiumPath, openBrowser, startApp } from '../app.ts';
import { median, mostOf } from '../measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const repetitions = Number(process.env['repetitions'] ?? '5');
/** An invented person has two convictions and a sixth in the policy's scope. */
const people = Number(process.env['people'] ?? '46100');

/** Waits until what the person did has been answered and painted. */
const WATCH = `window.painted = new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('no answer came to a change')), 120000);
  const live = document.querySelector('.live');
  let began;
  const note = (event) => { began ??= event.timeStamp; };
  for (const kind of ['keydown', 'input', 'change', 'click']) addEventListener(kind, note, { capture: true, once: true });
  const watch = new MutationObserver(() => {
    if (began === undefined || live.getAttribute('aria-busy') !== 'false') return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => resolve(performance.now() - began);
      after.port2.postMessage(0);
    });
  });
  watch.observe(live, { attributeFilter: ['aria-busy'] });
}); 0`;

/** The whole page's program, also of screens that are loaded later. */
const web = join(root, 'dist/web');
const programs = readdirSync(web).filter((name) => /\.(?:js|css)$/.test(name));
const packed = programs.reduce((sum, name) => sum + gzipSync(readFileSync(join(web, name))).length, 0);

if (chromiumPath === undefined) console.log('\nThe application was not measured: no Chromium was found.');
else {
  const loads: number[] = [];
  const seconds: number[] = [];
  for (let i = 0; i < repetitions; i++) {
    const found = await firstUse();
    loads.push(found.kilobytes);
    seconds.push(found.seconds);
  }
  console.log('\n| the application | |\n|---|---:|');
  console.log(`| first load, compressed, fonts included, KB | ${median(loads).toFixed(0)} |`);
  console.log(`| all screens, compressed, KB | ${(packed / 1000).toFixed(0)} |`);
  console.log(`| from the link to the first screen in use, s | ${median(seconds).toFixed(2)} |`);
  await changes();
}

/** Opens the link in a fresh browser and waits until the first screen answers. */
async function firstUse(): Promise<{ readonly kilobytes: number; readonly seconds: number }> {
  const app = await startApp(root);
  const browser = await openBrowser();
  const page = await browser.newPage();
  let bytes = 0;
  page.on(
    'requestfinished',
    (request) => void request.sizes().then((sizes) => (bytes += sizes.responseBodySize + sizes.responseHeadersSize)),
  );
  const began = performance.now();
  await page.goto(app.link);
  await page.getByText('No run yet').waitFor();
  const seconds = (performance.now() - began) / 1000;
  await page.waitForLoadState('networkidle').catch(() => {});
  await browser.close();
  await app.close();
  return { kilobytes: bytes / 1000, seconds };
}

/** The policy of a file of about 100,000 convictions in scope is changed on the page, as a person does it. */
async function changes(): Promise<void> {
  const app = await startApp(root);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(900_000);
  const { convictions, gigabytes, checked, read } = await loaded(page, app);
  const all = convictions.toLocaleString('en-US');
  console.log(
    `\n| from a change to the new numbers on the screen, ${all} convictions in scope | times | median ms | nine of ten, ms | worst ms |`,
  );
  console.log('|---|---:|---:|---:|---:|');
  const line = async (what: string, acts: readonly (() => Promise<unknown>)[]): Promise<void> => {
    const times: number[] = [];
    for (const act of acts) times.push(await timeOf(page, act));
    printed(what, times);
  };
  const again = (count: number, act: (i: number) => Promise<unknown>): readonly (() => Promise<unknown>)[] =>
    Array.from({ length: count }, (_, i) => () => act(i));
  const button = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const years = page.getByRole('slider').first();
  const add = page.getByLabel('Add a question behind the last Question', { exact: true });
  const added = await Promise.all((await add.locator('option').all()).map((each) => each.getAttribute('value')));
  const questions = added.flatMap((each) => (each === null || ['', 'all', 'any'].includes(each) ? [] : each));
  const last = (await page.getByRole('button', { name: /^Remove Question \d+$/ }).count()) + 1;

  // The first changes that the page and those who keep the people ever see.
  const slow = ['statute-gives', 'serving-sentence', 'cannabis-charge-in-cycle'];
  await line(
    'a question is added, at once after reading',
    slow.map((name) => () => add.selectOption(name)),
  );
  for (let i = slow.length; i-- > 0;) await timeOf(page, () => button(`Remove Question ${last + i}`));
  await line(
    'a threshold is moved',
    again(20, (i) => years.press(i % 8 < 4 ? 'ArrowRight' : 'ArrowLeft')),
  );
  await line(
    'an outcome is changed',
    again(20, (i) => page.getByLabel('Yes to Question 1', { exact: true }).selectOption(i % 2 ? 'dismiss' : 'reduce')),
  );
  await line(
    'two questions change places',
    again(20, (i) => button(i % 2 ? 'Move up Question 2' : 'Move down Question 1')),
  );
  const addings: number[] = [];
  const removals: number[] = [];
  for (const name of questions) {
    addings.push(await timeOf(page, () => add.selectOption(name)));
    removals.push(await timeOf(page, () => button(`Remove Question ${last}`)));
  }
  printed('a question is added, each once', addings);
  printed('it is removed', removals);
  const others = ['los-angeles-2019', 'sacramento-2019', 'dismiss-everything', 'contra-costa-2019'];
  await line(
    'it is compared with another policy',
    [...others, ...others, ...others].map((name) => () => page.getByLabel('Compare with').selectOption(name)),
  );
  await line(
    'a threshold is moved while it is compared',
    again(20, (i) => years.press(i % 8 < 4 ? 'ArrowRight' : 'ArrowLeft')),
  );
  console.log(
    `\nBefore that, once: ${gigabytes.toFixed(1)} GB were checked in ${checked.toFixed(0)} s, and the people kept in memory in ${read.toFixed(0)} s.`,
  );
  await browser.close();
  await app.close();
}

async function loaded(
  page: Page,
  app: App,
): Promise<{
  readonly convictions: number;
  readonly gigabytes: number;
  readonly checked: number;
  readonly read: number;
}> {
  const file = join(app.folder, 'doj.csv');
  const made = ['generate', '--people', String(people), '--seed', '1', '--faults', '0.05', '--out', file];
  if (spawnSync(process.execPath, [join(root, 'dist/cli/cmr.js'), ...made]).status !== 0)
    throw new Error('the file could not be invented');
  await page.goto(app.link);
  await page.getByRole('link', { name: 'New run' }).first().click();
  let began = performance.now();
  await page.getByLabel('Path of a file or folder').fill(file);
  await page.getByRole('button', { name: 'Use this path' }).click();
  await page.getByText('Readiness:').waitFor();
  const checked = (performance.now() - began) / 1000;
  began = performance.now();
  await page.getByRole('link', { name: 'Choose the policy' }).click();
  await page.getByLabel('Begin with').selectOption('san-joaquin-2019');
  await page.getByRole('button', { name: 'Change this flow' }).click();
  await page.locator('.live[aria-busy=false] .stats').waitFor();
  const read = (performance.now() - began) / 1000;
  const counts = page.getByRole('table', { name: 'Convictions by outcome' }).locator('tbody tr td:nth-child(2)');
  const convictions = (await counts.allTextContents()).reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0);
  return { convictions, gigabytes: statSync(file).size / 1e9, checked, read };
}

function printed(what: string, times: readonly number[]): void {
  const [middle, most, worst] = [median(times), mostOf(times), Math.max(...times)].map((time) => time.toFixed(0));
  console.log(`| ${what} | ${times.length} | ${middle} | ${most} | ${worst} |`);
}

/** Milliseconds from what the person did, as the browser stamps it, until the answer to it has been painted. */
async function timeOf(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(WATCH);
  await act();
  const milliseconds = Number(await page.evaluate('window.painted'));
  // The draft is written down a moment after a change; the next change is not made in the middle of that.
  await page.waitForTimeout(600);
  return milliseconds;
}
