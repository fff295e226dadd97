import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Window, enter, judged, leave, openWindow, startApp } from './app.ts';
import { look } from './axe.ts';
import { chromiumPath } from './chromium.ts';

const ADVANCE = { phase: 'deciding', bytesDone: 3e8, bytesAll: 1e9, rowsDone: 400_000, secondsLeft: 75 };
const PROBLEM = {
  code: 'cannot-write',
  file: 'All_Results.csv',
  hint: 'cannot be written: the disk is full; free some space',
};

describe.skipIf(chromiumPath === undefined)('A state that is seldom seen', () => {
  let app: App;
  let window: Window;
  let data = '';
  let run = '';

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow({ bypassCSP: true });
    const { page } = window;
    await enter(page, app);
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    data = page.url().split('/').at(-1)!;
    await judged(page);
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    run = page.url().split('/').at(-1)!;
  });

  afterAll(() => leave(app));

  /** Shows an address while the server's answer at `path` is changed, and tells the words of the screen. */
  async function shown(address: string, path: string, change: object | number): Promise<string> {
    const { page } = window;
    const where = `${app.origin}${path}`;
    await page.route(where, async (route) => {
      if (change === 0) return route.abort();
      if (typeof change === 'number') return route.fulfill({ status: change, body: 'no words' });
      return route.fulfill({ json: { ...((await (await route.fetch()).json()) as object), ...change } });
    });
    await page.goto(`${app.origin}${address}`);
    await page.waitForFunction(`document.querySelector('main') && !document.querySelector('.loading')`);
    expect(await look(page, address)).toEqual([]);
    await page.unroute(where);
    return page.locator('main').innerText();
  }

  test.each([
    ['waiting', {}, 'Waiting for another run to end', 'Cancel run'],
    ['running', { advance: ADVANCE }, '30 % of 1.0 GB\n400,000 rows done\nabout 75 seconds left', 'Cancel run'],
    ['running', {}, 'Starting', 'Cancel run'],
    ['cancelled', {}, 'Nothing of it was kept', 'Run again'],
    ['nothing', {}, 'no conviction of Sacramento County in scope', 'Change the policy'],
    ['interrupted', {}, 'No result was published', 'the same choices'],
    ['failed', { problems: [PROBLEM] }, 'All_Results.csv: cannot be written: the disk is full; free', 'Run again'],
  ] as const)('of a run, %s, has words, and what to do', async (state, more, words, todo) => {
    const text = await shown(`/runs/${run}`, `/api/runs/${run}`, { state, ...more });
    expect(text).toContain(words);
    expect(text).toContain(todo);
  });

  test.each([
    ['receiving', {}, 'still being copied', 'Remove these files'],
    ['checking', { advance: { ...ADVANCE, phase: 'reading' } }, 'Reading rows: 30 %', 'Remove these files'],
    ['interrupted', {}, 'did not finish', 'Check again'],
    ['failed', { problems: [PROBLEM] }, 'cannot be used', 'Check again'],
  ] as const)('of files, %s, has words, and what to do', async (state, more, words, todo) => {
    const text = await shown(`/data/${data}`, `/api/data/${data}`, { state, ...more });
    expect(text).toContain(words);
    expect(text).toContain(todo);
    expect(await shown(`/policy/${data}`, `/api/data/${data}`, { state, ...more })).toContain('have not been checked');
  });

  test.each([
    ['a run', '/runs/aaaaaaaaaaaa', 'This run is no longer here', 'Start'],
    ['files', '/data/aaaaaaaaaaaa', 'These files are no longer here', 'New run'],
    ['runs to compare', '/compare/aaaaaaaaaaaa/bbbbbbbbbbbb', 'Two finished runs are needed', 'Start'],
    ['a page of help', '/help/law/nothing', 'There is no such page', 'Choose another'],
    ['a screen', '/nowhere', 'There is no screen at this address', 'Go to Start'],
  ] as const)('at the address of %s not there has words, and what to do', async (_, address, words, todo) => {
    const text = await shown(address, '/api/unused', {});
    expect(text).toContain(words);
    expect(text).toContain(todo);
  });

  test('at the address of a person not there has words', async () => {
    const text = await shown(`/runs/${run}/person/99999`, '/api/unused', {});
    expect(text).toContain('The results hold no person at this place');
  });

  test.each([
    ['/', '/api/runs'],
    ['/', '/api/session'],
    ['/help', '/api/help'],
    ['/workspace', '/api/workspace'],
    ['/runs/*/convictions', '/api/runs/*/rows'],
    ['/runs/*/person/0', '/api/runs/*/person'],
    ['/policy/+', '/api/what-if'],
  ])('at %s, when the application is gone for %s, says how to start it again', async (address, path) => {
    const [at, from] = [address, path].map((each) => each.replace('*', run).replace('+', data)) as [string, string];
    expect(await shown(at, from, 0)).toContain('start it again with cmr app');
    expect(await shown(at, from, 502)).toContain('start it again with cmr app');
  });
});
