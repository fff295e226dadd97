import { Hono } from 'hono';
import type { Office } from './office.ts';
/** What is made from a run's results, and what goes to courts and comes back. */
export declare function paperRoutes({ papers, runs, results, court }: Office): Hono;
