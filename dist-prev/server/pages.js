import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
const KINDS = new Map([
    ['.html', 'text/html; charset=utf-8'],
    ['.js', 'text/javascript; charset=utf-8'],
    ['.css', 'text/css; charset=utf-8'],
    ['.woff2', 'font/woff2'],
    ['.svg', 'image/svg+xml'],
]);
/** The app's own files, as the build made them: read once, kept packed. Every other address is the app's first page. */
export function pages() {
    const folder = fileURLToPath(new URL('../web/', import.meta.url));
    const found = new Map();
    if (existsSync(folder)) {
        for (const name of readdirSync(folder, { recursive: true }).map(String)) {
            const kind = KINDS.get(extname(name));
            if (kind === undefined)
                continue;
            const bytes = readFileSync(join(folder, name));
            const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
            found.set(`/${name.replaceAll('\\', '/')}`, { bytes, packed: gzipSync(bytes), kind, tag });
        }
    }
    const web = new Hono();
    // Asked for by browsers before they have read which icon the page has.
    web.get('/favicon.ico', (context) => context.body(null, 204));
    web.get('*', (context) => {
        const { path } = context.req;
        const page = found.get(path) ?? (extname(path) === '' ? found.get('/index.html') : undefined);
        if (!page)
            return context.text('There is nothing at this address.', 404);
        context.header('Content-Type', page.kind);
        context.header('ETag', page.tag);
        context.header('Cache-Control', 'no-cache');
        context.header('Vary', 'Accept-Encoding');
        if (context.req.header('If-None-Match') === page.tag)
            return context.body(null, 304);
        if (!(context.req.header('Accept-Encoding') ?? '').includes('gzip'))
            return context.body(page.bytes);
        context.header('Content-Encoding', 'gzip');
        return context.body(page.packed);
    });
    return web;
}
