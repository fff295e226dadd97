import type { Context } from 'hono';
import { fail } from './works.ts';

/** What a request asks, as JSON; refused where it is no object or one of what is needed is not there. */
export async function bodyOf<T extends object>(context: Context, ...needed: readonly (keyof T & string)[]): Promise<T> {
  const body = await context.req.json<T | null>();
  if (typeof body !== 'object' || body === null || needed.some((key) => body[key] === undefined))
    return fail('bad-request', 'the request does not say what is asked');
  return body;
}
