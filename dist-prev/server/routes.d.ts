import { Hono } from 'hono';
import type { Session } from './api.ts';
import type { Office } from './office.ts';
/** Ids stand in addresses; names, numbers and words of a record never do: they are asked for in the body of a request. */
export declare function routes(office: Office, session: Omit<Session, 'today'>): Hono;
