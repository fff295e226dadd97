import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
  chromium,
} from 'playwright-core';
import { expect } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts';

const program = fileURLToPath(new URL('../../dist/cli/cmr.js', import.meta.url));

/** The application as a user starts it: the command, its workspace and its link. */
export type App = {
  readonly link: string;
  readonly origin: string;
  readonly workspace: string;
  /** What it printed so far. */
  readonly said: () => string;
  readonly process: ChildProcess;
  /** Ends it with Ctrl-C and tells the exit code. */
  readonly close: () => Promise<number | null>;
};

export async function startApp(
  options: {
    readonly workspace?: string;
    readonly more?: readonly string[];
    /** Where programs are looked for, for a test of what opens the link; without it the link is not opened. */
    readonly path?: string;
  } = {},
): Promise<App> {
  const workspace = options.workspace ?? join(mkdtempSync(join(tmpdir(), 'app-')), 'workspace');
  const opening = options.path === undefined ? ['--no-open'] : [];
  const child = spawn(
    process.execPath,
    [program, 'app', ...opening, '--workspace', workspace, ...(options.more ?? [])],
    options.path === undefined ? {} : { env: { ...process.env, PATH: options.path } },
  );
  let said = '';
  const link = await new Promise<string>((resolve, reject) => {
    const hear = (bytes: Buffer): void => {
      said += bytes.toString();
      const [found] = linksIn(said);
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the application ended with ${code}: ${said}`)));
  });
  return {
    link,
    origin: new URL(link).origin,
    workspace,
    said: () => said,
    process: child,
    close: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
        // All that it printed has come by then.
        child.once('close', resolve);
        child.kill('SIGINT');
      }),
  };
}

/** The links that were printed whole. */
function linksIn(said: string): readonly string[] {
  return said.match(/http:\S+(?=\s)/g) ?? [];
}

/** The link that the application prints once it has locked, after the `before` links that it had printed by then. */
export async function linkAfter(app: App, before: number): Promise<string> {
  await expect.poll(() => linksSaid(app)).toBeGreaterThan(before);
  return linksIn(app.said()).at(-1)!;
}

export function linksSaid(app: App): number {
  return linksIn(app.said()).length;
}

/** A browser with one window, all of whose traffic and complaints are written down. */
export type Window = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address that was asked for. */
  readonly asked: readonly string[];
  /** Errors on the page or in its console. */
  readonly complaints: readonly string[];
};

let browser: Browser | undefined;

export async function openWindow(more: BrowserContextOptions = {}): Promise<Window> {
  browser ??= await chromium.launch({ executablePath: chromiumPath!, args: [...CHROMIUM_FLAGS] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...more });
  context.setDefaultTimeout(150_000);
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return { page, context, asked, complaints };
}

/** Goes in by the one-time link, which leads on to the first screen once the key is taken. */
export async function enter(page: Page, app: App): Promise<void> {
  await page.goto(app.link);
  await page.waitForURL(`${app.origin}/`);
  await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor();
}

/** Waits until a table of results shows what was asked of it last: rows that are on their way may be others. */
export async function atRest(table: Locator): Promise<void> {
  await table.and(table.page().locator('[aria-busy=false]')).waitFor();
}

/** Waits until the numbers beside a policy are those of the policy as it stands. */
export async function judged(page: Page): Promise<void> {
  await page.locator('.live[aria-busy=false] .stats').waitFor();
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

export function removeWorkspace({ workspace }: App): void {
  rmSync(join(workspace, '..'), { recursive: true, force: true });
}

/** Ends the application and takes its workspace away. */
export async function endApp(app: App): Promise<void> {
  await app.close();
  removeWorkspace(app);
}

/** The same for an application that a browser was on. */
export async function leave(app: App): Promise<void> {
  await closeBrowser();
  await endApp(app);
}

/** The process that looks at files, runs or makes documents for the application, once there is one; not those that keep people. */
export async function engineOf(app: App): Promise<number> {
  const find = (): number | undefined =>
    childrenOf(app.process.pid!).find((child) => commandOf(child).includes('engine-process'));
  await expect.poll(find).toBeDefined();
  return find()!;
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // It has ended meanwhile.
  }
}

/** The processes that this one started and that still live. */
export function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}
