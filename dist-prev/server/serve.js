import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { RunRefused } from '../run/index.js';
import { Door } from './door.js';
import { cookieName, cookieOnly, ownPageOnly, safeHeaders } from './guard.js';
import { Office } from './office.js';
import { pages } from './pages.js';
import { routes } from './routes.js';
import { Workspace } from './workspace.js';
/** Serves the application on this machine's own address and nowhere else. */
export async function serve(options) {
    process.umask(0o077);
    const office = new Office(new Workspace(options.workspace), options.clock);
    let port = 0;
    const linkFor = (key) => `http://127.0.0.1:${port}/open?key=${key}`;
    const door = new Door({
        now: () => performance.now(),
        idleMinutes: options.idleMinutes,
        sayKey: (key) => options.locked(linkFor(key), key),
    });
    const app = new Hono();
    app.use(safeHeaders(), ownPageOnly(() => port));
    const admit = (key) => door.enter(key);
    app.get('/open', (context) => {
        const cookie = admit(context.req.query('key') ?? '');
        if (cookie === undefined)
            return context.redirect('/', 303);
        setCookie(context, cookieName(port), cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
        // Not a redirect: the request that follows then comes from this very site, and a strict cookie goes with it.
        return context.html('<!doctype html><title>Clear My Record</title><meta http-equiv="refresh" content="0;url=/">');
    });
    app.post('/unlock', async (context) => {
        const { key } = await context.req.json();
        const cookie = admit(String(key));
        if (cookie === undefined)
            return context.json({ problems: [{ code: 'wrong-key', hint: 'this key does not open it; see the terminal' }] }, 401);
        setCookie(context, cookieName(port), cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
        return context.body(null, 204);
    });
    app.use('/api/*', cookieOnly(door, () => port));
    app.post('/api/lock', (context) => {
        door.lock();
        return context.body(null, 204);
    });
    const { version, idleMinutes } = options;
    app.route('/api', routes(office, { version, idleMinutes, workspace: office.workspace.path }));
    app.route('/', pages());
    const server = createAdaptorServer({ fetch: app.fetch });
    try {
        port = await new Promise((resolve, reject) => {
            server.once('error', reject);
            server.listen(options.port, '127.0.0.1', () => resolve(server.address().port));
        });
    }
    catch (cause) {
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
            if ('closeAllConnections' in server)
                server.closeAllConnections();
            await Promise.all([closed, office.close()]);
        },
    };
}
