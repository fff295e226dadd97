import type { DataSet, NewRun, RunState } from '../../src/server/index.ts';
import type { App } from './app.ts';

/** The application used by a program instead of a page: the same requests, with the same cookie. */
export type Client = {
  readonly addPath: (path: string) => Promise<DataSet>;
  readonly run: (asked: NewRun) => Promise<RunState>;
};

export async function clientOf({ link, origin }: App): Promise<Client> {
  const opened = await fetch(link);
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0]!;
  const send = async <T>(path: string, body?: unknown): Promise<T> => {
    const method = body === undefined ? 'GET' : 'POST';
    const headers = { Cookie: cookie, Origin: origin };
    const reply = await fetch(`${origin}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${path} was answered with ${reply.status}: ${await reply.text()}`);
    return (await reply.json()) as T;
  };
  const until = async <T extends { readonly state: string }>(path: string, going: readonly string[]): Promise<T> => {
    for (;;) {
      const now = await send<T>(path);
      if (!going.includes(now.state)) return now;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  return {
    addPath: async (path) => {
      const { id } = await send<DataSet>('/api/data', { kind: 'path', path });
      return until(`/api/data/${id}`, ['checking']);
    },
    run: async (asked) => {
      const { id } = await send<RunState>('/api/runs', asked);
      return until(`/api/runs/${id}`, ['waiting', 'running']);
    },
  };
}
