import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cmr, contents, ownFolder } from '../command/cmr.ts';
import { type App, type Window, childrenOf, enter, judged, leave, openWindow, startApp } from './app.ts';
import { chromiumPath } from './chromium.ts';

const folder = ownFolder();
const profile = fileURLToPath(new URL('../../samples/county-profile.json', import.meta.url));

describe.skipIf(chromiumPath === undefined)('Documents on the page', () => {
  let app: App;
  let window: Window;
  const results = (): string => {
    const runs = join(app.workspace, 'runs');
    return join(runs, readdirSync(runs)[0]!, 'results');
  };

  beforeAll(async () => {
    const input = folder('doj.csv');
    cmr(['generate', '--people', '120', '--county', 'SACRAMENTO', '--seed', '3', '--out', input]);
    app = await startApp();
    window = await openWindow();
    const { page } = window;
    await enter(page, app);
    await page.goto(`${app.origin}/data`);
    await page.getByLabel('Path of a file or folder').fill(input);
    await page.getByRole('button', { name: 'Use this path' }).click();
    await page.getByText('Readiness:').waitFor();
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    await page.getByLabel('Law as of').fill('2020-07-01');
    await page.getByLabel('Begin with').selectOption('dismiss-everything');
    await judged(page);
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: 'Documents' }).click();
  });

  afterAll(() => leave(app));

  test('need the office’s details for motions; a form takes them, says what is missing, and keeps them', async () => {
    const { page } = window;
    await expect.poll(() => page.getByRole('button', { name: 'Make motions' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Enter details' }).click();
    const office = page.getByRole('group', { name: 'Office', exact: true });
    await office.getByLabel('Name (needed)').fill('Office of the Example Attorney');
    await page.getByRole('button', { name: 'Keep details' }).click();
    await page.getByRole('alert').filter({ hasText: 'attorney.bar: is missing' }).waitFor();
    await office.getByLabel('Address (needed)').fill('1 Example Street\nSacramento, CA 95800');
    await office.getByLabel('Telephone (needed)').fill('(916) 555-0100');
    const attorney = page.getByRole('group', { name: 'Attorney', exact: true });
    await attorney.getByLabel('Name (needed)').fill('Avery Example');
    await attorney.getByLabel('State Bar number (needed)').fill('000000');
    await page
      .getByRole('group', { name: 'Court', exact: true })
      .getByLabel('Name (needed)')
      .fill('Superior Court of California, County of Sacramento');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Keep details' }).press('Enter');
    await page.getByText('Office of the Example Attorney').waitFor();
    await page.reload();
    await page.getByText('Office of the Example Attorney').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as county profile' }).click(),
    ]);
    const kept = JSON.parse(readFileSync(await saved.path(), 'utf8')) as { readonly agency: object };
    expect(kept.agency).toMatchObject({ address: ['1 Example Street', 'Sacramento, CA 95800'] });
    expect(cmr(['profile', 'check', await saved.path()]).code).toBe(0);
  });

  test('show how far they are, go on while the page is loaded again, and leave nothing when they are cancelled', async () => {
    const { page } = window;
    await page.getByLabel('Open county profile').setInputFiles(profile);
    await page.getByText('Deputy District Attorney').waitFor();
    await page.getByRole('button', { name: 'Make motions' }).press('Enter');
    await page.getByText(/^\d+ of \d+ made$/).waitFor();
    await page.reload();
    await page.getByRole('progressbar', { name: 'Motions, one for each case, being made' }).waitFor();
    await page.getByRole('button', { name: 'Cancel: Motions, one for each case' }).press('Enter');
    await page.getByText('Motions, one for each case: cancelled').waitFor();
    expect(existsSync(join(results(), 'motions'))).toBe(false);
  });

  test('whose process is killed are told as not finished, and made again', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Make motions' }).click();
    await page.getByText(/^[1-9]\d* of \d+ made$/).waitFor();
    for (const child of childrenOf(app.process.pid!)) process.kill(child, 'SIGKILL');
    await page.getByText('Motions, one for each case: not finished').waitFor();
    expect(Object.keys(contents(join(results(), 'motions')))).toEqual([]);
    await page.getByText('One motion and one order for many cases').click();
    await page.getByLabel('Cases in one motion').fill('100');
    await page.getByRole('button', { name: 'Make motions' }).click();
    const link = page.getByRole('link', { name: 'Download motions_bulk.zip' });
    await link.waitFor();
    const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const packed = unzipSync(readFileSync(await saved.path()));
    expect(Object.keys(packed)).toContain('motions_bulk/motions_index.csv');
    expect(Object.keys(packed)).toHaveLength(readdirSync(join(results(), 'motions_bulk')).length);
  });

  test('that were being made when the application was ended are told as not finished', async () => {
    const { page } = window;
    await page.getByText('A motion for each court case').click();
    await page.getByRole('button', { name: 'Make motions' }).click();
    await page.getByText(/^[1-9]\d* of \d+ made$/).waitFor();
    app.process.kill('SIGKILL');
    await new Promise((resolve) => app.process.once('exit', resolve));
    const run = new URL(page.url()).pathname;
    app = await startApp({ workspace: app.workspace });
    await enter(page, app);
    await page.goto(`${app.origin}${run}`);
    await page.getByText('Motions, one for each case: not finished').waitFor();
    expect(readdirSync(results(), { recursive: true }).filter((name) => String(name).endsWith('.cmr-part'))).toEqual(
      [],
    );
  });

  test('and court files are sent on record only after one has said so, and a court’s answer comes back', async () => {
    const { page } = window;
    await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: 'Courts' }).click();
    await page.getByText('Nothing was sent to a court from these results').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Make court export' }).isDisabled()).toBe(true);
    await page.getByLabel('I will send the exported files to the courts').press('Space');
    await page.getByRole('button', { name: 'Make court export' }).press('Enter');
    await page.getByText('Court export: made').waitFor();
    await page.getByText(/convictions sent = 0 changed or gone/).waitFor();
    await expect.poll(() => page.getByLabel('I will send the exported files to the courts').isChecked()).toBe(false);
    const court = join(results(), 'court');
    const name = readdirSync(court).find((each) => each.startsWith('court-return_001'))!;
    const [header, first] = readFileSync(join(court, name), 'utf8').split(/\r?\n/);
    const answered = `${header}\r\n${first!.replace(/^([^,]*,[^,]*),,,,/, '$1,ORDERED,,,2020-07-20')}\r\n`;
    await page
      .getByLabel('Return files')
      .setInputFiles({ name: 'answer.csv', mimeType: 'text/csv', buffer: Buffer.from(answered) });
    await page.getByRole('button', { name: 'Take in answer' }).press('Enter');
    await page.getByText('answer.csv: 1 ORDERED.').waitFor();
    await page.getByText(/convictions sent = 1 changed or gone/).waitFor();
    await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: 'Files' }).press('Enter');
    await page.getByRole('button', { name: 'Remove this run' }).press('Enter');
    await page.getByText('Decisions of this run were sent to courts').waitFor();
    // A second press of the key does not remove it for good.
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Keep this run' }).press('Enter');
    await page.getByRole('link', { name: 'Workspace' }).press('Enter');
    await page.getByText('Ledgers of what was sent to courts are here').waitFor();
    const elsewhere = window.asked.filter((address) => !/^(?:http:\/\/127\.0\.0\.1:\d+\/|blob:)/.test(address));
    expect(elsewhere).toEqual([]);
  });
});
