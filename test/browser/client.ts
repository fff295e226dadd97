import { request } from 'node:http';
import type { DataSet, FileRole, NewRun, PaperAsked, PaperState, RunPapers, RunState } from '../../src/server/index.ts';
import type { App } from './app.ts';

/** The application used by a program instead of a page: the same requests, with the same cookie. */
export type Client = {
  readonly addPath: (path: string) => Promise<DataSet>;
  readonly run: (asked: NewRun) => Promise<RunState>;
  /** The same run when it has come to its end. */
  readonly ended: (run: RunState) => Promise<RunState>;
  /** Has a document made from a run's results, and waits for it; files go with it by their role. */
  readonly make: (run: string, asked: PaperAsked, files?: readonly PaperFile[]) => Promise<PaperState>;
  /** A request, answered with JSON or refused with an error that has the answer in it. */
  readonly send: <T>(path: string, body?: unknown) => Promise<T>;
  /** The bytes at an address. */
  readonly bytes: (path: string) => Promise<Uint8Array>;
};

export type PaperFile = readonly [role: FileRole, name: string, bytes: Uint8Array | string];

export async function clientOf({ link, origin }: App): Promise<Client> {
  const opened = await fetch(link);
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0]!;
  const send = async <T>(path: string, body?: unknown): Promise<T> => {
    const bytes = await bytesAt({ path, body });
    return (bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'))) as T;
  };
  // A connection of its own for each request: a test that waits for a command must not find an old one closed.
  const bytesAt = async ({ path, body }: { readonly path: string; readonly body?: unknown }): Promise<Buffer> => {
    const form = body instanceof FormData ? new Response(body) : undefined;
    const sent = form ? Buffer.from(await form.arrayBuffer()) : body === undefined ? '' : JSON.stringify(body);
    const type = form?.headers.get('content-type');
    const headers = { Cookie: cookie, Origin: origin, ...(type ? { 'Content-Type': type } : {}) };
    const method = body === undefined ? 'GET' : 'POST';
    return new Promise((resolve, reject) => {
      const asked = request(`${origin}${path}`, { method, headers, agent: false }, (reply) => {
        const pieces: Buffer[] = [];
        reply.on('data', (piece: Buffer) => pieces.push(piece));
        reply.on('end', () => {
          const all = Buffer.concat(pieces);
          if ((reply.statusCode ?? 0) < 400) resolve(all);
          else reject(new Error(`${path} was answered with ${reply.statusCode}: ${all.toString('utf8')}`));
        });
      });
      asked.on('error', reject);
      asked.end(sent);
    });
  };
  const until = async <T extends { readonly state: string }>(path: string, going: readonly string[]): Promise<T> => {
    for (;;) {
      const now = await send<T>(path);
      if (!going.includes(now.state)) return now;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const ended = ({ id }: RunState): Promise<RunState> => until(`/api/runs/${id}`, ['waiting', 'running']);
  return {
    addPath: async (path) => {
      const { id } = await send<DataSet>('/api/data', { kind: 'path', paths: [path] });
      return until(`/api/data/${id}`, ['checking']);
    },
    run: async (asked) => ended(await send<RunState>('/api/runs', asked)),
    ended,
    make: async (run, asked, files = []) => {
      const form = new FormData();
      form.append('order', JSON.stringify(asked));
      for (const [role, name, bytes] of files)
        form.append(role, new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
      await send(`/api/runs/${run}/papers`, form);
      for (;;) {
        const { papers } = await send<RunPapers>(`/api/runs/${run}/papers`);
        const paper = papers.find(({ kind }) => kind === asked.kind)!;
        if (paper.state !== 'waiting' && paper.state !== 'running') return paper;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    send,
    bytes: (path) => bytesAt({ path }),
  };
}
