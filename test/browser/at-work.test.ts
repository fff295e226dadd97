import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cmr, ownFolder } from '../command/cmr.ts';
import { type App, type Window, engineOf, enter, judged, leave, openWindow, startApp } from './app.ts';
import { look } from './axe.ts';
import { chromiumPath } from './chromium.ts';

const big = ownFolder()('doj.csv');

describe.skipIf(chromiumPath === undefined || process.platform !== 'linux')('While work is going on', () => {
  let app: App;
  let window: Window;

  beforeAll(async () => {
    cmr(['generate', '--rows', '100000', '--county', 'SACRAMENTO', '--seed', '5', '--out', big]);
    app = await startApp();
    window = await openWindow({ bypassCSP: true });
    await enter(window.page, app);
  });

  afterAll(() => leave(app));

  /** Looks at the screen while its work is held up in the middle, tells how far the bar stands then, and lets the work go on. */
  async function lookInTheMiddle(name: string, words: RegExp): Promise<number> {
    const { page } = window;
    const bar = page.getByRole('progressbar');
    await bar.waitFor();
    await page.getByText(words).waitFor();
    const worker = await engineOf(app);
    process.kill(worker, 'SIGSTOP');
    try {
      expect(await look(page, name)).toEqual([]);
      expect(await bar.getAttribute('aria-label')).not.toBe('');
      // It is still in the middle: a bar without a number would not tell how far.
      expect(await bar.isVisible()).toBe(true);
      return Number((await bar.getAttribute('value')) ?? -1);
    } finally {
      process.kill(worker, 'SIGCONT');
    }
  }

  test('on files, axe finds nothing, and the screen fits', async () => {
    const { page } = window;
    await page.getByRole('link', { name: 'New run' }).first().click();
    await page.getByLabel('Path of a file or folder').fill(big);
    await page.getByRole('button', { name: 'Use this path' }).click();
    expect(await lookInTheMiddle('Checking', /Reading rows: \d+ % of /)).toBeGreaterThanOrEqual(0);
    await page.getByText('Readiness:').waitFor();
  });

  test('on a run with every remedy, axe finds nothing, and the results come when it goes on', async () => {
    const { page } = window;
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    await judged(page);
    await page.getByRole('button', { name: 'Choose all remedies' }).click();
    await page.getByRole('button', { name: 'Start run' }).click();
    const stood = await lookInTheMiddle('Run', /(?:Reading rows|Deciding convictions): \d+ % of /);
    expect(stood).toBeGreaterThanOrEqual(0);
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    expect(await look(page, 'Results')).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});
