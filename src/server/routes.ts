import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { isoDate } from '../basics/index.ts';
import { reason } from '../node/index.ts';
import { RunRefused } from '../run/index.ts';
import type {
  AnswersBrought,
  MoversAsked,
  NewData,
  NewRun,
  NewRuns,
  Piece,
  Place,
  RowsAsked,
  Session,
  SweepAsked,
  WhatIfAsked,
  WhoAsked,
} from './api.ts';
import { helpPages, helpPicture, helpText } from './help.ts';
import type { Office } from './office.ts';
import { isPaper } from './paper-files.ts';
import { paperRoutes } from './paper-routes.ts';
import { placeAt } from './places.ts';
import { answersBrought } from './run-plan.ts';
import { bodyOf } from './body.ts';
import { fail } from './works.ts';

/** Ids stand in addresses; names, numbers and words of a record never do: they are asked for in the body of a request. */
export function routes(office: Office, session: Omit<Session, 'today'>): Hono {
  const { data, runs, news, workspace, clock } = office;
  const api = new Hono();

  api.get('/session', (context) => context.json({ ...session, today: isoDate(clock.today()) } satisfies Session));
  api.post('/alive', (context) => context.body(null, 204));
  // Asked again and again by the page, which so finds out that the application is locked.
  api.get('/lock', (context) => context.body(null, 204));
  api.get('/notes/:name', (context) => context.json(workspace.note(noteName(context.req.param('name'))) ?? {}));
  api.put('/notes/:name', async (context) => {
    workspace.saveNote(noteName(context.req.param('name')), await bodyOf(context));
    return context.body(null, 204);
  });

  api.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const beat = (): void => void stream.writeSSE({ event: 'beat', data: '' });
      const quit = news.listen((told) => void stream.writeSSE({ data: JSON.stringify(told) }));
      // Nobody waits for the next beat when the server closes.
      const beats = setInterval(beat, 10_000).unref();
      beat();
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      clearInterval(beats);
      quit();
    }),
  );

  // Asked in the body: a path may name a person.
  api.post('/places', async (context) => {
    const { path } = await bodyOf<{ readonly path?: string }>(context);
    return context.json(placeAt(path) satisfies Place);
  });

  api.get('/data', (context) => context.json(data.all));
  api.post('/data', async (context) => context.json(data.add(newData(await bodyOf<NewData>(context, 'kind')))));
  api.get('/data/:id', (context) => context.json(data.get(context.req.param('id'))));
  api.put('/data/:id/files/:file', async (context) => {
    const place = data.placeFor(context.req.param('id'), Number(context.req.param('file')));
    await receive(context.req.raw.body as ReadableStream | null, place);
    return context.body(null, 204);
  });
  api.post('/data/:id/received', (context) => context.json(data.received(context.req.param('id'))));
  api.post('/data/:id/check', (context) => context.json(data.checkAgain(context.req.param('id'))));
  api.delete('/data/:id', async (context) => {
    await office.removeData(context.req.param('id'));
    return context.body(null, 204);
  });

  // What stands in them is checked when the file is chosen, and again when a run is asked for.
  api.post('/answers', async (context) =>
    context.json({ count: answersBrought(await bodyOf<AnswersBrought>(context)).length }),
  );

  api.get('/runs', (context) => context.json(runs.all));
  api.post('/runs', async (context) => context.json(runs.add(await bodyOf<NewRun>(context, 'data'))));
  api.post('/runs/several', async (context) => context.json(runs.addAll(await bodyOf<NewRuns>(context, 'data'))));
  api.get('/runs/:id', (context) => context.json(runs.get(context.req.param('id'))));
  api.post('/runs/:id/cancel', (context) => context.json(runs.cancel(context.req.param('id'))));
  api.post('/runs/:id/again', (context) => context.json(runs.again(context.req.param('id'))));
  api.delete('/runs/:id', async (context) => {
    await office.removeRun(context.req.param('id'));
    return context.body(null, 204);
  });
  api.post('/runs/:id/rows', async (context) =>
    asJson(context, await office.results.rows(context.req.param('id'), await bodyOf<RowsAsked>(context))),
  );
  api.post('/runs/:id/person', async (context) => {
    const { person } = await bodyOf<{ readonly person: number }>(context, 'person');
    return asJson(context, await office.results.person(context.req.param('id'), person));
  });
  api.post('/runs/:id/differences', async (context) => {
    const { earlier, piece } = await bodyOf<{ readonly earlier: string; readonly piece: Piece }>(
      context,
      'earlier',
      'piece',
    );
    return asJson(context, await office.results.differences(context.req.param('id'), earlier, piece));
  });
  api.route('/runs', paperRoutes(office));
  api.get('/runs/:id/files/:name{.+}', (context) => {
    const { id, outputs = [] } = runs.done(context.req.param('id'));
    // Only what is listed can be asked for, so that no address leads out of the results.
    const name = context.req.param('name');
    if (!outputs.some((output) => output.name === name) && !isPaper(runs.resultsOf(id), name))
      return fail('no-such-file', 'this run has no such file');
    const path = join(runs.resultsOf(id), name);
    const headers = {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(statSync(path).size),
      'Content-Disposition': `attachment; filename="${basename(name)}"`,
    };
    return context.body(Readable.toWeb(createReadStream(path)) as globalThis.ReadableStream, 200, headers);
  });

  api.post('/what-if', async (context) => {
    const asked = await bodyOf<WhatIfAsked>(context, 'data');
    const against = asked.against && runs.planFor({ ...asked, policy: asked.against });
    const plans = { plan: runs.planFor(asked), against };
    return context.json(await office.whatIf.judge(asked.data, plans, context.req.raw.signal));
  });
  api.post('/what-if/movers', async (context) => {
    const asked = await bodyOf<MoversAsked>(context, 'data');
    const plans = { plan: runs.planFor(asked), against: runs.planFor({ ...asked, policy: asked.against }) };
    return context.json(await office.whatIf.movers(asked.data, plans, asked));
  });
  api.post('/what-if/person', async (context) => {
    const asked = await bodyOf<WhoAsked>(context, 'data', 'person');
    return context.json(await office.whatIf.person(asked.data, runs.planFor(asked), asked.person));
  });
  api.post('/sweep', async (context) => {
    const asked = await bodyOf<SweepAsked>(context, 'data', 'variation');
    return context.json(await office.whatIf.sweep(asked.data, runs.planFor(asked), asked.variation));
  });

  api.get('/help', (context) => context.json(helpPages));
  api.get('/help/:id{.+}', (context) => {
    const id = context.req.param('id');
    const picture = helpPicture(id);
    if (picture) return context.body(Buffer.from(picture.bytes), 200, { 'Content-Type': picture.kind });
    const text = helpText(id);
    return text === undefined ? fail('no-such-page', 'there is no such page of help') : context.json({ text });
  });

  api.post('/wipe', async (context) => context.json(await office.wipe()));
  api.get('/workspace', (context) => context.json(workspace.contents()));

  api.onError((cause, context) => {
    if (cause instanceof RunRefused) return context.json({ problems: cause.problems }, 400);
    if (cause instanceof SyntaxError)
      return context.json({ problems: [{ code: 'bad-request', hint: 'the request cannot be read' }] }, 400);
    const hint = `a defect of the program: ${cause.name}; please report this`;
    return context.json({ problems: [{ code: 'defect', hint }] }, 500);
  });
  api.notFound((context) =>
    context.json({ problems: [{ code: 'not-found', hint: 'there is nothing at this address' }] }, 404),
  );
  return api;
}

function asJson(context: Context, json: string): Response {
  return context.body(json, 200, { 'Content-Type': 'application/json' });
}

function newData(asked: NewData): NewData {
  const known =
    asked.kind === 'sample' ||
    (asked.kind === 'path' && Array.isArray(asked.paths)) ||
    (asked.kind === 'upload' && Array.isArray(asked.files));
  return known ? asked : fail('bad-request', 'the request names no files');
}

/** Notes are few and known. */
function noteName(name: string): string {
  return /^(?:settings|filters|(?:draft|counties|remedies)-[\w-]{12}|office-[A-Z-]{3,20})$/.test(name)
    ? name
    : fail('no-such-note', 'there is no note of this name');
}

/** All of it or nothing. */
async function receive(body: ReadableStream | null, path: string): Promise<void> {
  const part = `${path}.cmr-part`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const from = body ? Readable.fromWeb(body) : Readable.from([]);
    await pipeline(from, createWriteStream(part, { mode: 0o600 }));
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    throw new RunRefused([
      { code: 'cannot-write', file: basename(path), hint: reason(cause, 'kept in the workspace') },
    ]);
  }
}
