import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { LANGUAGES, PAPERS } from '../documents/index.ts';
import type { Office } from './office.ts';
import type { FileRole, PaperAsked, PaperKind } from './paper-api.ts';
import type { FileCame } from './paper-desk.ts';
import { archiveOf } from './paper-files.ts';
import { plainName } from './plain-name.ts';
import { bodyOf } from './body.ts';
import { fail } from './works.ts';

const ROLES = /^(?:reviewed|corrections|addresses|return|map|form:[\w. -]{1,40})$/;
const MOST_BYTES = 200e6;
/** Where a file lies while it is counted, beside the run. */
const COUNTED = 'counted';

/** What is made from a run's results, and what goes to courts and comes back. */
export function paperRoutes({ papers, runs, results, court, workspace }: Office): Hono {
  const api = new Hono();
  const run = (context: Context): string => runs.done(context.req.param('id') ?? '').id;

  api.get('/:id/papers', (context) => context.json(papers.of(run(context))));
  api.post('/:id/papers', async (context) => {
    const form = await formOf(context);
    const asked = askedIn(form.get('order'));
    court.requireOneLedger(run(context), asked);
    return context.json(papers.add(run(context), asked, await cameIn(form)));
  });
  api.post('/:id/papers/:kind/cancel', (context) => {
    papers.cancel(run(context), context.req.param('kind') as PaperKind);
    return context.body(null, 204);
  });
  api.get('/:id/archives/:folder', (context) => {
    const folder = context.req.param('folder');
    const stream = Readable.toWeb(Readable.from(archiveOf(runs.resultsOf(run(context)), folder)));
    return context.body(stream as globalThis.ReadableStream, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${folder}.zip"`,
    });
  });
  api.post('/:id/court', async (context) => {
    const { on } = await bodyOf<{ readonly on: string }>(context, 'on');
    const view = await results.court(run(context), on, court.others(run(context)));
    return context.body(view, 200, { 'Content-Type': 'application/json' });
  });
  // Like `cmr report --progress --reviewed`. The decisions are counted and not kept.
  api.post('/:id/progress', async (context) => {
    const id = run(context);
    const came = (await cameIn(await formOf(context))).find(({ role }) => role === 'reviewed');
    if (!came) return fail('no-file', 'choose the file with people’s decisions');
    const path = workspace.bring('runs', id, [COUNTED, workspace.newId(), came.name], came.bytes);
    try {
      const found = await results.progress(id, path);
      return context.body(found, 200, { 'Content-Type': 'application/json' });
    } finally {
      rmSync(dirname(path), { recursive: true, force: true });
    }
  });
  api.post('/:id/court/carry-on', async (context) => {
    const { from } = await bodyOf<{ readonly from: string }>(context, 'from');
    court.carryOn(run(context), from);
    return context.body(null, 204);
  });
  return api;
}

function formOf(context: Context): Promise<FormData> {
  const size = Number(context.req.header('Content-Length') ?? 0);
  if (size > MOST_BYTES) fail('too-large', 'these files are too large; give them to the command line instead');
  return context.req.formData();
}

/** What is asked, held against what the commands take. */
function askedIn(text: unknown): PaperAsked {
  const asked = JSON.parse(typeof text === 'string' ? text : '') as PaperAsked;
  if ('paper' in asked && !PAPERS.includes(asked.paper)) fail('bad-paper', `paper: expected ${PAPERS.join(' or ')}`);
  if ('language' in asked && !LANGUAGES.includes(asked.language))
    fail('bad-language', `language: expected one of ${LANGUAGES.join(', ')}`);
  if ('batch' in asked) whole('letters to a file', asked.batch, 2000);
  if ('bulk' in asked) whole('cases in one motion', asked.bulk, 5000);
  return asked;
}

function whole(what: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most)
    fail('bad-number', `${what}: expected a whole number from 1 to ${most.toLocaleString('en-US')}`);
}

async function cameIn(form: FormData): Promise<readonly FileCame[]> {
  const came: FileCame[] = [];
  for (const [role, value] of form) {
    if (typeof value === 'string') continue;
    if (!ROLES.test(role)) fail('bad-role', 'a file came for which there is no use');
    came.push({
      role: role as FileRole,
      name: plainName(value.name),
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return came;
}
