// Takes the pictures of docs/screens: the application with its invented sample, screen by screen, in a real Chromium.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs/screens');
const executablePath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);
if (!executablePath) {
  console.error('screens: no Chromium was found; install one, or set CHROMIUM to its path');
  process.exit(1);
}
mkdirSync(out, { recursive: true });

const folder = mkdtempSync(join(tmpdir(), 'screens-'));
const app = spawn(process.execPath, [
  join(root, 'dist/cli/cmr.js'),
  'app',
  '--no-open',
  '--workspace',
  join(folder, 'clear-my-record'),
]);
let said = '';
const link = await new Promise((resolve, reject) => {
  app.stdout.on('data', (bytes) => {
    said += bytes;
    const found = /http:\S+/.exec(said);
    if (found) resolve(found[0]);
  });
  app.once('exit', (code) => reject(new Error(`the application ended with ${code}`)));
});
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
page.setDefaultTimeout(90_000);

/** One picture; the names of people in it are invented. */
const picture = async (name, settle = 400) => {
  await page.waitForTimeout(settle);
  await page.evaluate('document.activeElement?.blur()');
  await page.screenshot({ path: join(out, `${name}.png`) });
  console.log(`screens: ${name}.png`);
};
const heading = (name) => page.getByRole('heading', { name, level: 1, exact: true }).waitFor();

try {
  await page.goto(link);
  await heading('Start');
  await page.getByRole('link', { name: 'New run' }).first().click();
  await heading('Choose files');
  await picture('choose-files');
  await page.getByRole('link', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Look at the sample' }).click();
  await page.getByText('Readiness:').waitFor();
  await picture('data');
  await page.getByRole('link', { name: 'Choose the policy' }).click();
  await page.getByLabel('Law as of').fill('2020-07-01');
  await page.getByLabel('Begin with').selectOption('sacramento-2019');
  await page.getByText('people with some relief').waitFor();
  await page.getByRole('button', { name: 'Start run' }).click();
  await heading('Results');
  await page.getByRole('link', { name: 'Change the policy' }).click();
  await page.getByLabel('Begin with').selectOption('los-angeles-2019');
  await page.getByLabel('Compare with').selectOption('sacramento-2019');
  await page.getByRole('table', { name: 'Convictions that move from one outcome to another' }).waitFor();
  await picture('policy');
  await page.getByRole('button', { name: 'Change this flow' }).click();
  await page.getByRole('button', { name: 'Move down Question 3' }).scrollIntoViewIfNeeded();
  await picture('policy-flow');
  await page.getByRole('button', { name: 'Start run' }).click();
  await page
    .getByText(/ % of /)
    .waitFor({ timeout: 5_000 })
    .catch(() => {});
  await picture('run', 0);
  await heading('Results');
  await picture('results');
  const parts = page.getByRole('navigation', { name: 'Results' });
  await parts.getByRole('link', { name: 'Convictions' }).click();
  await page.getByRole('region', { name: 'Convictions' }).getByRole('link').first().waitFor();
  await picture('convictions');
  await page.getByRole('region', { name: 'Convictions' }).getByRole('link').nth(3).click();
  await page.getByRole('heading', { name: 'Determinations' }).waitFor();
  await picture('person');
  await page.getByRole('button', { name: 'Show in the record' }).first().click();
  await page.getByText('Only the marked rows').waitFor();
  await picture('record');
  await page.getByRole('link', { name: 'People' }).click();
  await parts.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('button', { name: 'Make summary report' }).click();
  await page.getByRole('link', { name: 'Summary_Report.pdf' }).waitFor();
  await page.evaluate('scrollTo(0, 0)');
  await picture('documents');
  await parts.getByRole('link', { name: 'Courts' }).click();
  await page.getByText('I will send the exported files').click();
  await page.getByRole('button', { name: 'Make court export' }).click();
  await page.getByText('Court export: made').waitFor();
  await page.evaluate('scrollTo(0, 0)');
  await picture('courts');
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('heading', { name: 'From what to what' }).waitFor();
  await picture('compare');
  await page.goBack();
  await page.getByRole('link', { name: 'Change the policy' }).click();
  await page.getByLabel('Law as of').fill('2026-11-01');
  await page.getByRole('button', { name: 'Choose all remedies' }).click();
  await page.getByRole('heading', { name: 'Remedies' }).scrollIntoViewIfNeeded();
  await page.getByText('Judging the convictions anew').waitFor({ state: 'hidden' });
  await picture('remedies');
  await page.getByRole('button', { name: 'Start run' }).click();
  await heading('Results');
  await page.getByRole('heading', { name: 'By remedy' }).evaluate((element) => element.scrollIntoView());
  await picture('by-remedy');
  await parts.getByRole('link', { name: 'People' }).click();
  await page.getByRole('region', { name: 'People' }).getByRole('link').nth(6).click();
  await page.getByRole('heading', { name: 'Determinations' }).evaluate((element) => element.scrollIntoView());
  await picture('path');
  await page.getByRole('link', { name: 'Help' }).click();
  await page.getByRole('heading', { name: 'Using it' }).waitFor();
  await picture('help');
  await page.getByRole('link', { name: 'Workspace' }).click();
  await page.getByText('What is kept').waitFor();
  await picture('workspace');
  await page.getByRole('button', { name: 'Dark colors' }).click();
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByRole('table').first().waitFor();
  await picture('start-dark');
  await page.setViewportSize({ width: 400, height: 860 });
  await page.getByRole('button', { name: 'Light colors' }).click();
  await picture('start-narrow');
  await page.setViewportSize({ width: 1280, height: 860 });
  await picture('start');
  await page.getByRole('button', { name: 'Lock' }).click();
  await heading('Locked');
  await picture('locked');
} finally {
  await browser.close();
  app.kill('SIGINT');
  await new Promise((resolve) => app.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
