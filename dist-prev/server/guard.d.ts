import type { MiddlewareHandler } from 'hono';
import type { Door } from './door.ts';
/** Sets the headers of every answer, errors included. Answers are kept by no cache unless a route says otherwise. */
export declare function safeHeaders(): MiddlewareHandler;
/** Refuses requests that were made for another host (DNS rebinding) or by another page (cross-site). */
export declare function ownPageOnly(port: () => number): MiddlewareHandler;
/** Cookies know no ports, so the name does. */
export declare function cookieName(port: number): string;
/** Lets in who has the cookie. What comes by itself (a stream of events) does not count as somebody being there. */
export declare function cookieOnly(door: Door, port: () => number): MiddlewareHandler;
