import type { Problem } from '../../basics/index.ts';
import type { Refusal } from '../../server/index.ts';

/** The server would not do it; `problems` say why and what to do. */
class Refused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('refused');
    this.problems = problems;
  }
}

let whenLocked: () => void = () => {};

/** Called when the server no longer knows this browser: everything shown is to be taken away. */
export function onLocked(then: () => void): void {
  whenLocked = then;
}

const LOOK = '/api/lock';

let whenGone: () => void = () => {};

/** Called when {@link look} finds no server: what is shown is of an application that is no longer there. */
export function onGone(then: () => void): void {
  whenGone = then;
}

/** Finds out whether the application is still there, and open. Never fails: whoever listens is told. */
export async function look(): Promise<void> {
  await ask('GET', LOOK).catch((cause: unknown) => {
    if (problemsIn(cause).some(({ code }) => code === 'no-server')) whenGone();
  });
}

/** Asks the server. Throws {@link Refused} with what to tell. Record data goes in `body`, never in `path`. `stop` ends it early. */
export async function ask<T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  stop?: AbortSignal,
): Promise<T> {
  const init: RequestInit = { method, ...(stop ? { signal: stop } : {}) };
  if (body instanceof Blob || body instanceof FormData) init.body = body;
  else if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'Content-Type': 'application/json' };
  }
  let reply: Response;
  try {
    reply = await fetch(path, init);
  } catch {
    // The rest of the page may be of an application that has ended.
    if (path !== LOOK && stop?.aborted !== true) void look();
    throw new Refused([{ code: 'no-server', hint: SERVER_GONE }]);
  }
  if (reply.status === 204) return undefined as T;
  if (reply.ok) return (await reply.json()) as T;
  const refusal = (await reply.json().catch(() => undefined)) as Refusal | undefined;
  if (reply.status === 401 && path !== '/unlock') whenLocked();
  throw new Refused(refusal?.problems ?? [{ code: 'no-answer', hint: SERVER_GONE }]);
}

const SERVER_GONE =
  'the application on this machine does not answer. It may have been closed: start it again with cmr app';

/** What to tell about anything that was thrown. */
export function problemsIn(cause: unknown): readonly Problem[] {
  if (cause instanceof Refused) return cause.problems;
  const name = cause instanceof Error ? cause.name : 'unknown';
  return [{ code: 'defect', hint: `a defect of the page: ${name}; load the page again, and please report it` }];
}
