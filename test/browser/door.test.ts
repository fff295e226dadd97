import { type IncomingHttpHeaders, request } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { started } from '../command/cmr.ts';
import {
  type App,
  endApp,
  engineOf,
  leave,
  linkAfter,
  linksSaid,
  openWindow,
  removeWorkspace,
  startApp,
} from './app.ts';

type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

describe('The door of the application', () => {
  let app: App;
  let cookie: string;

  /** A request as any program could make it; with the cookie and as the page itself would, unless told otherwise. */
  function send(
    path: string,
    options: {
      readonly method?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    } = {},
  ): Promise<Reply> {
    const { method = 'GET', headers = { Cookie: cookie, Origin: app.origin }, body } = options;
    return new Promise((resolve, reject) => {
      const asked = request(`${app.origin}${path}`, { method, headers }, (reply) => {
        let text = '';
        reply.on('data', (bytes: Buffer) => (text += bytes.toString()));
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text }));
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  beforeAll(async () => {
    app = await startApp();
    const { pathname, search } = new URL(app.link);
    const opened = await send(`${pathname}${search}`, { headers: {} });
    cookie = opened.headers['set-cookie']?.[0] ?? '';
  });

  afterAll(async () => {
    await endApp(app);
  });

  test('hands out a cookie that no program of a page can read and that no other site can make the browser send', () => {
    expect(cookie).toMatch(/^cmr-\d+=[A-Z0-9]{40}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('opens once: the link does not open it again', async () => {
    const { pathname, search } = new URL(app.link);
    const again = await send(`${pathname}${search}`, { headers: {} });
    expect([again.status, again.headers['set-cookie']]).toEqual([303, undefined]);
  });

  test.each(['/api/session', '/api/runs', '/api/data', '/api/workspace', '/api/events', '/api/notes/filters'])(
    'shows nothing at %s to who has no cookie, or another',
    async (path) => {
      expect((await send(path, { headers: {} })).status).toBe(401);
      expect((await send(path, { headers: { Cookie: `${cookie.slice(0, 9)}=${'A'.repeat(40)}` } })).status).toBe(401);
    },
  );

  test('lets in who has the cookie', async () => {
    expect((await send('/api/session')).status).toBe(200);
  });

  test('does not answer to another name, as after DNS was bent', async () => {
    const reply = await send('/api/session', { headers: { Cookie: cookie, Host: 'evil.example' } });
    expect(reply.status).toBe(421);
  });

  test.each([
    ['with another origin', { Origin: 'https://evil.example' }],
    ['with an origin that is none', { Origin: 'null' }],
    ['without an origin', {}],
    ['that the browser marks as of another site', { Origin: 'own', 'Sec-Fetch-Site': 'cross-site' }],
    ['that the browser marks as of another port', { Origin: 'own', 'Sec-Fetch-Site': 'same-site' }],
  ] as const)('does nothing for a post %s', async (_, marks) => {
    const headers = Object.fromEntries(
      Object.entries(marks).map(([name, value]) => [name, value === 'own' ? app.origin : value]),
    );
    const reply = await send('/api/data', {
      method: 'POST',
      headers: { Cookie: cookie, ...headers },
      body: '{"kind":"sample"}',
    });
    expect(reply.status).toBe(403);
    expect(JSON.parse((await send('/api/data')).text)).toEqual([]);
  });

  test('gives nothing to a picture, a program or a frame of another page, whose requests have no origin', async () => {
    const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'no-cors' };
    expect((await send('/api/session', { headers })).status).toBe(403);
  });

  test.each(['/', '/api/session', '/api/nowhere', '/app.js', '/no/such.file'])(
    'puts the strict policies on its answer at %s',
    async (path) => {
      const { headers } = await send(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['cache-control']).toMatch(/no-store|no-cache/);
    },
  );

  test.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/api/help/..%2f..%2f/package',
    '/api/help/law/..%2f..%2f..%2fpackage.json',
    '/api/runs/..%2f..%2fetc/files/passwd',
    '/api/data/aaaaaaaaaaaa/../../x',
  ])('gives no file for %s', async (path) => {
    const reply = await send(path);
    expect(reply.text).not.toMatch(/"name": "clear-my-record"|root:/);
  });

  test.each([
    ['/api/data', 'null'],
    ['/api/data', '{}'],
    ['/api/data', '{"kind":"weird"}'],
    ['/api/data', '{"kind":"path"}'],
    ['/api/runs', '[]'],
    ['/api/what-if', '7'],
  ])('says of a request to %s with the body %s that it does not say what is asked', async (path, body) => {
    const reply = await send(path, { method: 'POST', body });
    expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('bad-request')]);
  });

  test('keeps its folder for its owner alone', () => {
    expect(statSync(app.workspace).mode & 0o777).toBe(0o700);
    expect(statSync(join(app.workspace, 'runs')).mode & 0o077).toBe(0);
  });

  test('is at one address of this machine only', async () => {
    const { port } = new URL(app.origin);
    const elsewhere = await new Promise<string>((resolve) => {
      const asked = request({ host: '127.0.0.2', port, path: '/', timeout: 2000 }, () => resolve('answered'));
      asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      asked.end();
    });
    expect(elsewhere).toBe('ECONNREFUSED');
  });

  /** The key of the newest link, once more than so many were told. */
  const keyAfter = async (links: number): Promise<string> =>
    new URL(await linkAfter(app, links)).searchParams.get('key') ?? '';

  test('locks, and a new link is told at the terminal and nowhere else', async () => {
    const before = linksSaid(app);
    expect((await send('/api/lock', { method: 'POST' })).status).toBe(204);
    expect((await send('/api/session')).status).toBe(401);
    const key = await keyAfter(before);
    expect(
      (await send('/unlock', { method: 'POST', headers: { Origin: app.origin }, body: '{"key":"WRONG"}' })).status,
    ).toBe(401);
    const right = await send('/unlock', {
      method: 'POST',
      headers: { Origin: app.origin },
      body: JSON.stringify({ key }),
    });
    expect(right.status).toBe(204);
    cookie = right.headers['set-cookie']?.[0] ?? '';
    expect((await send('/api/session')).status).toBe(200);
  });

  test('gives out a new key after ten wrong ones, and the old one opens nothing', async () => {
    const before = linksSaid(app);
    await send('/api/lock', { method: 'POST' });
    const key = await keyAfter(before);
    for (let i = 0; i < 10; i++)
      await send('/unlock', {
        method: 'POST',
        headers: { Origin: app.origin },
        body: JSON.stringify({ key: `WRONG${i}` }),
      });
    const late = await send('/unlock', {
      method: 'POST',
      headers: { Origin: app.origin },
      body: JSON.stringify({ key }),
    });
    expect(late.status).toBe(401);
    const fresh = await keyAfter(before + 1);
    expect(fresh).not.toBe(key);
    const right = await send('/unlock', {
      method: 'POST',
      headers: { Origin: app.origin },
      body: JSON.stringify({ key: fresh }),
    });
    expect(right.status).toBe(204);
  });
});

describe('A workspace', () => {
  test('that holds something else is refused, and nothing in it is touched', () => {
    const folder = mkdtempSync(join(tmpdir(), 'full-'));
    writeFileSync(join(folder, 'letter.txt'), 'dear');
    const ended = started(['app', '--no-open', '--workspace', folder]);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('this folder holds other things');
  });

  test('is used by one application at a time, and free again after it was closed', async () => {
    const first = await startApp();
    const second = started(['app', '--no-open', '--workspace', first.workspace]);
    expect([second.code, second.stderr]).toEqual([2, expect.stringContaining('already open on this folder')]);
    expect(await first.close()).toBe(0);
    const third = await startApp({ workspace: first.workspace });
    expect(await third.close()).toBe(0);
    removeWorkspace(first);
  });

  test('that another machine may have is refused with what to do; one taken before this machine was started is not', async () => {
    const first = await startApp();
    await first.close();
    const take = (host: string, since: number): void =>
      writeFileSync(join(first.workspace, 'in-use.json'), JSON.stringify({ process: 1, host, since }));
    take('another', Date.now());
    const refused = started(['app', '--no-open', '--workspace', first.workspace]);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('remove in-use.json')]);
    take(hostname(), 0);
    expect(await (await startApp({ workspace: first.workspace })).close()).toBe(0);
    removeWorkspace(first);
  });
});

describe('The command', () => {
  /** Begins a look at the sample, which a process of its own does; tells that process. */
  async function atWork(app: App): Promise<number> {
    const opened = await fetch(app.link);
    const headers = { Cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0]!, Origin: app.origin };
    await fetch(`${app.origin}/api/data`, { method: 'POST', headers, body: '{"kind":"sample"}' });
    return engineOf(app);
  }

  test.runIf(process.platform === 'linux')('ends what it began when it is closed, and when it is killed', async () => {
    const closed = await startApp();
    const first = await atWork(closed);
    expect(first).toBeGreaterThan(0);
    expect(await closed.close()).toBe(0);
    expect(existsSync(`/proc/${first}`)).toBe(false);
    expect(closed.said()).toContain('Closed.');
    const killed = await startApp({ workspace: closed.workspace });
    const second = await atWork(killed);
    expect(second).toBeGreaterThan(0);
    killed.process.kill('SIGKILL');
    await expect.poll(() => existsSync(`/proc/${second}`)).toBe(false);
    removeWorkspace(closed);
  });

  test('takes the port it is told, and says so when another program has it', async () => {
    const app = await startApp();
    const { port } = new URL(app.origin);
    const other = join(app.workspace, '..', 'other');
    const refused = started(['app', '--no-open', '--port', port, '--workspace', other]);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('another program uses this port')]);
    expect(await app.close()).toBe(0);
    const again = await startApp({ workspace: other, more: ['--port', port] });
    expect(new URL(again.origin).port).toBe(port);
    expect(await again.close()).toBe(0);
    removeWorkspace(app);
  });

  test.runIf(process.platform === 'linux')(
    'opens the browser on a page that only its owner can read, which leads to the link and is gone then',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'opens-'));
      writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" > '${folder}/opened'\n`, { mode: 0o755 });
      const app = await startApp({ path: `${folder}:/usr/bin:/bin` });
      const told = (): string =>
        existsSync(join(folder, 'opened')) ? readFileSync(join(folder, 'opened'), 'utf8').trim() : '';
      await expect.poll(told).not.toBe('');
      expect(told()).not.toContain('key');
      const way = fileURLToPath(told());
      expect(statSync(way).mode & 0o777).toBe(0o600);
      const { page } = await openWindow();
      await page.goto(told());
      await page.waitForURL(`${app.origin}/`);
      await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor();
      expect(existsSync(way)).toBe(false);
      await leave(app);
    },
  );

  test('takes a port of 0 for a free one, as its help says', async () => {
    const app = await startApp({ more: ['--port', '0'] });
    expect(Number(new URL(app.origin).port)).toBeGreaterThan(0);
    await endApp(app);
  });
});
