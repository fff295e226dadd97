// The application as a user starts it, for the lines that measure it.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export type App = { readonly link: string; readonly folder: string; readonly close: () => Promise<void> };

/** A Chromium of this machine, or nothing. */
export const chromiumPath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);

/** Starts `cmr app` with a folder of its own, which goes when it is closed. */
export async function startApp(root: string): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-app-'));
  const app = spawn(process.execPath, [
    join(root, 'dist/cli/cmr.js'),
    'app',
    '--no-open',
    '--workspace',
    join(folder, 'w'),
  ]);
  process.once('exit', () => app.kill());
  return {
    link: await linkOf(app),
    folder,
    close: async () => {
      app.kill('SIGINT');
      await new Promise((resolve) => app.once('exit', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
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
