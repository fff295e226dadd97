import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page, chromium } from 'playwright-core';

const program = fileURLToPath(new URL('../../dist/cli/cmr.js', import.meta.url));

/** A Chromium of this machine; nothing when there is none. */
export const chromiumPath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);

/** Starts the application with a workspace of its own, opens a page in a fresh browser, and ends both. */
export async function withApplication<T>(
  browserPath: string,
  use: (page: Page, link: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-app-'));
  const app = spawn(process.execPath, [program, 'app', '--no-open', '--workspace', join(folder, 'w')]);
  let said = '';
  const link = await new Promise<string>((resolve) => {
    app.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /http:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
  });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: browserPath, args });
  try {
    return await use(await browser.newPage({ viewport: { width: 1280, height: 900 } }), link);
  } finally {
    await browser.close();
    app.kill('SIGINT');
    await new Promise((resolve) => app.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}
