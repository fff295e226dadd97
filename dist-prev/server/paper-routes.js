import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { LANGUAGES, PAPERS } from '../documents/index.js';
import { archiveOf } from './paper-files.js';
import { fail } from './works.js';
const ROLES = /^(?:reviewed|corrections|addresses|return|map|form:[\w. -]{1,40})$/;
const MOST_BYTES = 200e6;
/** What is made from a run's results, and what goes to courts and comes back. */
export function paperRoutes({ papers, runs, results, court }) {
    const api = new Hono();
    const run = (context) => runs.done(context.req.param('id') ?? '').id;
    api.get('/:id/papers', (context) => context.json(papers.of(run(context))));
    api.post('/:id/papers', async (context) => {
        const size = Number(context.req.header('Content-Length') ?? 0);
        if (size > MOST_BYTES)
            fail('too-large', 'these files are too large; give them to the command line instead');
        const form = await context.req.formData();
        const asked = askedIn(form.get('order'));
        court.requireOneLedger(run(context), asked);
        return context.json(papers.add(run(context), asked, await cameIn(form)));
    });
    api.post('/:id/papers/:kind/cancel', (context) => {
        papers.cancel(run(context), context.req.param('kind'));
        return context.body(null, 204);
    });
    api.get('/:id/archives/:folder', (context) => {
        const folder = context.req.param('folder');
        const stream = Readable.toWeb(Readable.from(archiveOf(runs.resultsOf(run(context)), folder)));
        return context.body(stream, 200, {
            'Content-Type': 'application/zip',
            'Content-Disposition': `attachment; filename="${folder}.zip"`,
        });
    });
    api.post('/:id/court', async (context) => {
        const { on } = await context.req.json();
        const view = await results.court(run(context), on, court.others(run(context)));
        return context.body(view, 200, { 'Content-Type': 'application/json' });
    });
    api.post('/:id/court/carry-on', async (context) => {
        const { from } = await context.req.json();
        court.carryOn(run(context), from);
        return context.body(null, 204);
    });
    return api;
}
/** What is asked, held against what the commands take. */
function askedIn(text) {
    const asked = JSON.parse(typeof text === 'string' ? text : '');
    if ('paper' in asked && !PAPERS.includes(asked.paper))
        fail('bad-paper', `paper: expected ${PAPERS.join(' or ')}`);
    if ('language' in asked && !LANGUAGES.includes(asked.language))
        fail('bad-language', `language: expected one of ${LANGUAGES.join(', ')}`);
    if ('batch' in asked)
        whole('letters to a file', asked.batch, 2000);
    if ('bulk' in asked)
        whole('cases in one motion', asked.bulk, 5000);
    return asked;
}
function whole(what, value, most) {
    if (!Number.isInteger(value) || value < 1 || value > most)
        fail('bad-number', `${what}: expected a whole number from 1 to ${most.toLocaleString('en-US')}`);
}
async function cameIn(form) {
    const came = [];
    for (const [role, value] of form) {
        if (typeof value === 'string')
            continue;
        if (!ROLES.test(role))
            fail('bad-role', 'a file came for which there is no use');
        came.push({
            role: role,
            name: plainName(value.name),
            bytes: new Uint8Array(await value.arrayBuffer()),
        });
    }
    return came;
}
function plainName(name) {
    const plain = basename(name.replaceAll('\\', '/'));
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    return plain === '' || plain.startsWith('.') || plain.length > 200 || /[\u0000-\u001f]/.test(plain)
        ? fail('bad-name', 'a file has a name that cannot be used; give it a plain one')
        : plain;
}
