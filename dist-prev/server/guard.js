import { getCookie } from 'hono/cookie';
/** Everything comes from this server, nothing stands inline, nobody may frame the page, and nothing leaves it. */
const CONTENT_POLICY = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
const HEADERS = {
    'Content-Security-Policy': CONTENT_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};
/** Sets the headers of every answer, errors included. Answers are kept by no cache unless a route says otherwise. */
export function safeHeaders() {
    return async (context, next) => {
        await next();
        for (const [name, value] of Object.entries(HEADERS))
            context.res.headers.set(name, value);
        if (!context.res.headers.has('Cache-Control'))
            context.res.headers.set('Cache-Control', 'no-store');
    };
}
/** Refuses requests that were made for another host (DNS rebinding) or by another page (cross-site). */
export function ownPageOnly(port) {
    return async (context, next) => {
        const host = context.req.header('Host') ?? '';
        if (host !== `127.0.0.1:${port()}` && host !== `localhost:${port()}`)
            return context.text('This address is not one of the application.', 421);
        const { method } = context.req;
        const origin = context.req.header('Origin');
        if (origin !== undefined && origin !== `http://${host}`)
            return context.text('Not from another page.', 403);
        if (method !== 'GET' && method !== 'HEAD' && origin === undefined)
            return context.text('Only the page of the application may ask for that.', 403);
        const site = context.req.header('Sec-Fetch-Site');
        const goesThere = context.req.header('Sec-Fetch-Mode') === 'navigate';
        if (site !== undefined && site !== 'same-origin' && site !== 'none' && !goesThere)
            return context.text('Not from another page.', 403);
        return next();
    };
}
/** Cookies know no ports, so the name does. */
export function cookieName(port) {
    return `cmr-${port}`;
}
/** Lets in who has the cookie. What comes by itself (a stream of events) does not count as somebody being there. */
export function cookieOnly(door, port) {
    return async (context, next) => {
        const { method, path } = context.req;
        const byItself = method === 'GET' && (path === '/api/events' || path === '/api/lock');
        if (!door.admits(cookieOf(context, port()), !byItself))
            return context.json({ problems: [{ code: 'locked', hint: 'the application is locked' }] }, 401);
        return next();
    };
}
function cookieOf(context, port) {
    return getCookie(context, cookieName(port));
}
