import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Window, enter, judged, leave, linkAfter, openWindow, startApp } from './app.ts';
import { chromiumPath } from './chromium.ts';

/** In milliseconds: the shortest idle time that the command takes, and how much later the page may find out. */
const [IDLE, LATER] = [60_000, 30_000];

describe.skipIf(chromiumPath === undefined)('Left alone', () => {
  let app: App;
  let window: Window;

  beforeAll(async () => {
    app = await startApp({ more: ['--idle', '1'] });
    window = await openWindow();
    const { page } = window;
    await enter(page, app);
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    await judged(page);
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: 'People' }).click();
    await page.getByRole('region', { name: 'People' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Determinations' }).waitFor();
  });

  afterAll(() => leave(app));

  test('the application locks after its idle time and not before, though its page asks and listens all the while', async () => {
    const { page, context } = window;
    await page.getByText('locks after 1 minute without use').waitFor();
    const name = (await page.locator('.who__name').textContent())!;
    // A second window listens to news and asks whether it is locked; nobody uses it.
    const other = await context.newPage();
    await other.goto(`${app.origin}/`);
    await other.getByRole('heading', { name: 'Start', level: 1 }).waitFor();
    // Somebody is there after half of the time: it counts anew.
    await page.waitForTimeout(IDLE / 2);
    await page.mouse.click(5, 400);
    const used = performance.now();
    for (const each of [page, other])
      await each.getByRole('heading', { name: 'Locked', level: 1 }).waitFor({ timeout: IDLE + LATER });
    expect(performance.now() - used).toBeGreaterThan(IDLE - 1_000);
    expect(await page.content()).not.toContain(name);
    await expect.poll(() => page.title()).toBe('Locked – Clear My Record');
    expect(await page.evaluate(`fetch('/api/runs').then((reply) => reply.status)`)).toBe(401);
    await expect.poll(app.said).toContain('Locked. To go on, open this link, once:');
  });

  test('what was on the screen is there again for who has the new link', async () => {
    const { page } = window;
    await page.getByLabel('Key').fill(await linkAfter(app, 1));
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByRole('heading', { name: 'Determinations' }).waitFor();
    expect(await page.locator('.who__name').count()).toBe(1);
  });
});
