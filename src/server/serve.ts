import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { RunRefused } from '../run/index.ts';
import type { Clock } from './data-desk.ts';
import { Door } from './door.ts';
import { cookieName, cookieOnly, ownPageOnly, safeHeaders } from './guard.ts';
import { Office } from './office.ts';
import { pages } from './pages.ts';
import { routes } from './routes.ts';
import { Workspace } from './workspace.ts';

export type ServeOptions = {
  /** 0: a free one. */
  readonly port: number;
  readonly workspace: string;
  readonly version: string;
  readonly idleMinutes: number;
  readonly clock: Clock;
  /** Told when somebody has come in by a key, which opens nothing any more. */
  readonly entered?: () => void;
  /** Told when the application locks itself, with the link that opens it again. */
  readonly locked: (link: string, key: string) => void;
};

/** A server that is up. */
export type Served = {
  readonly port: number;
  /** The one-time link. */
  readonly link: string;
  readonly office: Office;
  readonly close: () => Promise<void>;
};

/** Serves the application on this machine's own address and nowhere else. */
export async function serve(options: ServeOptions): Promise<Served> {
  process.umask(0o077);
  const office = new Office(new Workspace(options.workspace), options.clock);
  let port = 0;
  const linkFor = (key: string): string => `http://127.0.0.1:${port}/open?key=${key}`;
  const door = new Door({
    now: () => performance.now(),
    idleMinutes: options.idleMinutes,
    sayKey: (key) => options.locked(linkFor(key), key),
  });
  const app = new Hono();
  app.use(
    safeHeaders(),
    ownPageOnly(() => port),
  );
  const admit = (key: string): string | undefined => {
    const cookie = door.enter(key);
    if (cookie !== undefined) options.entered?.();
    return cookie;
  };
  app.get('/open', (context) => {
    const cookie = admit(context.req.query('key') ?? '');
    if (cookie === undefined) return context.redirect('/', 303);
    setCookie(context, cookieName(port), cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
    // Not a redirect: the request that follows then comes from this very site, and a strict cookie goes with it.
    return context.html('<!doctype html><title>Clear My Record</title><meta http-equiv="refresh" content="0;url=/">');
  });
  app.post('/unlock', async (context) => {
    // What cannot be read is a wrong key.
    const given = await context.req.json<{ key?: unknown } | null>().catch(() => null);
    const cookie = admit(typeof given?.key === 'string' ? given.key : '');
    if (cookie === undefined)
      return context.json(
        { problems: [{ code: 'wrong-key', hint: 'this key does not open it; see the terminal' }] },
        401,
      );
    setCookie(context, cookieName(port), cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return context.body(null, 204);
  });
  app.use(
    '/api/*',
    cookieOnly(door, () => port),
  );
  app.post('/api/lock', (context) => {
    door.lock();
    return context.body(null, 204);
  });
  const { version, idleMinutes } = options;
  app.route('/api', routes(office, { version, idleMinutes, workspace: office.workspace.path }));
  app.route('/', pages());

  const server = createAdaptorServer({ fetch: app.fetch });
  try {
    port = await new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  } catch (cause) {
    await office.close();
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const hint = code === 'EADDRINUSE' ? 'another program uses this port; choose another' : `the system says ${code}`;
    throw new RunRefused([{ code: 'cannot-serve', field: '--port', hint }]);
  }
  const watch = setInterval(() => door.lockIfIdle(), 5_000);
  watch.unref();
  return {
    port,
    link: linkFor(door.newKey()),
    office,
    close: async () => {
      clearInterval(watch);
      const closed = new Promise((resolve) => server.close(resolve));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await Promise.all([closed, office.close()]);
    },
  };
}
