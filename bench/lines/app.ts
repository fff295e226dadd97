// The application: how much the page loads first, and how long until it can be used.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { median } from '../measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const repetitions = Number(process.env['repetitions'] ?? '5');
const executablePath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);

/** The whole page's program, also of screens that are loaded later. */
const web = join(root, 'dist/web');
const programs = readdirSync(web).filter((name) => /\.(?:js|css)$/.test(name));
const packed = programs.reduce((sum, name) => sum + gzipSync(readFileSync(join(web, name))).length, 0);

if (!executablePath) console.log('\nThe application was not measured: no Chromium was found.');
else {
  const loads: number[] = [];
  const seconds: number[] = [];
  for (let i = 0; i < repetitions; i++) {
    const found = await firstUse(executablePath);
    loads.push(found.kilobytes);
    seconds.push(found.seconds);
  }
  console.log('\n| the application | |\n|---|---:|');
  console.log(`| first load, compressed, fonts included, KB | ${median(loads).toFixed(0)} |`);
  console.log(`| all screens, compressed, KB | ${(packed / 1000).toFixed(0)} |`);
  console.log(`| from the link to the first screen in use, s | ${median(seconds).toFixed(2)} |`);
}

/** Opens the link in a fresh browser and waits until the first screen answers. */
async function firstUse(path: string): Promise<{ readonly kilobytes: number; readonly seconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-app-'));
  const app = spawn(process.execPath, [
    join(root, 'dist/cli/cmr.js'),
    'app',
    '--no-open',
    '--workspace',
    join(folder, 'w'),
  ]);
  const link = await linkOf(app);
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  let bytes = 0;
  page.on(
    'requestfinished',
    (request) => void request.sizes().then((sizes) => (bytes += sizes.responseBodySize + sizes.responseHeadersSize)),
  );
  const began = performance.now();
  await page.goto(link);
  await page.getByText('No run yet').waitFor();
  const seconds = (performance.now() - began) / 1000;
  await page.waitForLoadState('networkidle').catch(() => {});
  await browser.close();
  app.kill('SIGINT');
  await new Promise((resolve) => app.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
  return { kilobytes: bytes / 1000, seconds };
}

function linkOf(app: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    app.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /http:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
  });
}
