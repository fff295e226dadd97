// The application: how much the page loads first, and how long until it can be used.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { chromiumPath, withApplication } from '../application.ts';
import { median } from '../measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const repetitions = Number(process.env['repetitions'] ?? '5');

/** The whole page's program, also of screens that are loaded later. */
const web = join(root, 'dist/web');
const programs = readdirSync(web).filter((name) => /\.(?:js|css)$/.test(name));
const packed = programs.reduce((sum, name) => sum + gzipSync(readFileSync(join(web, name))).length, 0);

if (!chromiumPath) console.log('\nThe application was not measured: no Chromium was found.');
else {
  const loads: number[] = [];
  const seconds: number[] = [];
  for (let i = 0; i < repetitions; i++) {
    const found = await withApplication(chromiumPath, firstUse);
    loads.push(found.kilobytes);
    seconds.push(found.seconds);
  }
  console.log('\n| the application | |\n|---|---:|');
  console.log(`| first load, compressed, fonts included, KB | ${median(loads).toFixed(0)} |`);
  console.log(`| all screens, compressed, KB | ${(packed / 1000).toFixed(0)} |`);
  console.log(`| from the link to the first screen in use, s | ${median(seconds).toFixed(2)} |`);
}

/** Opens the link in a fresh browser and waits until the first screen answers. */
async function firstUse(page: Page, link: string): Promise<{ readonly kilobytes: number; readonly seconds: number }> {
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
  return { kilobytes: bytes / 1000, seconds };
}
