// In a process of its own: makes what the page asks for, by the functions of the command line, so that it is the same.
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CalendarDate, type Problem, parseIsoDate } from '../basics/index.ts';
import { type ExportOutcome, type ImportOutcome, batchFileName, maybeSent, totalsOf } from '../court/index.ts';
import {
  type LettersMade,
  type MotionsMade,
  type PaperEffects,
  listOpenQuestions,
  makeLetters,
  makeLists,
  makeMotions,
  makeReport,
  sendToCourts,
  standingAt,
  takeInReturn,
} from '../paperwork/index.ts';
import { RunRefused } from '../run/index.ts';
import type { Counted, FileRole, PaperAsked, PaperMade, Sent, TakenIn } from './paper-api.ts';
import { folderOf } from './paper-files.ts';
import type { Brought, PaperOrder } from './paper-order.ts';
import { fail } from './works.ts';

/** The application asks for Proposition 64 alone. */
const REMEDY = 'prop-64';

export function makePaper(order: PaperOrder, effects: PaperEffects): Promise<PaperMade> {
  const { results, asked, brought } = order;
  const one = (role: FileRole): string | undefined => brought.find((each) => each.role === role)?.path;
  switch (asked.kind) {
    case 'report':
    case 'public-report':
      return report(results, asked, effects);
    case 'lists':
      return makeLists(results, { reviewed: one('reviewed') }, effects).then((made) => ({ kind: 'lists', ...made }));
    case 'motions':
    case 'bulk-motions':
    case 'forms':
      return motions(order, asked, effects);
    case 'letters':
    case 'letters-announced':
      return letters(order, asked, effects);
    case 'court-export':
      return sendToCourts(results, {
        ...asked,
        remedy: REMEDY,
        agency: asked.agency.trim() || undefined,
        reviewed: one('reviewed'),
        corrections: one('corrections'),
        after: order.after,
        on: dayOf(asked.on),
      }).then((outcome) => ({ kind: 'court-export', ...sentIn(outcome) }));
    case 'court-return':
      return returns(order, asked);
    case 'open-questions':
      return Promise.resolve({
        kind: 'open-questions',
        file: listOpenQuestions(results, standingAt(results, dayOf(asked.on))),
      });
    default:
      return asked satisfies never;
  }
}

type Kind<K extends PaperAsked['kind']> = Extract<PaperAsked, { readonly kind: K }>;

async function report(
  results: string,
  { kind, paper }: Kind<'report' | 'public-report'>,
  effects: PaperEffects,
): Promise<PaperMade> {
  return { kind, file: basename(await makeReport(results, { public: kind === 'public-report', paper }, effects)) };
}

async function motions(
  { results, brought, profile }: PaperOrder,
  asked: Kind<'motions' | 'bulk-motions' | 'forms'>,
  effects: PaperEffects,
): Promise<PaperMade> {
  const of = (start: string): readonly Brought[] => brought.filter(({ role }) => role.startsWith(start));
  const forms = of('form:').map(({ role, path }) => ({ form: role.slice('form:'.length), path }));
  if (asked.kind === 'forms' && forms.length === 0) fail('no-form', 'choose at least one blank form to be filled');
  const out = join(results, folderOf(asked.kind)!);
  const made: MotionsMade = await makeMotions(
    results,
    out,
    {
      countyProfile: profile ?? fail('no-profile', 'enter the office’s details first; a motion names who files it'),
      reviewed: of('reviewed')[0]?.path,
      remedy: REMEDY,
      paper: asked.paper,
      forms: asked.kind === 'forms' ? forms : [],
      formMaps: of('map').map(({ path }) => path),
      ...(asked.kind === 'bulk-motions' ? { bulk: asked.bulk } : {}),
    },
    effects,
  );
  keepOnly(out, made.files);
  return { kind: asked.kind, ...counted(made) };
}

/** What an earlier making left in the application's own folder, and this one did not make, is no document of these results. */
function keepOnly(folder: string, files: readonly string[]): void {
  if (files.length === 0) return;
  const made = new Set(files);
  for (const name of readdirSync(folder)) if (name.endsWith('.pdf') && !made.has(name)) rmSync(join(folder, name));
}

async function letters(
  { results, brought, profile }: PaperOrder,
  asked: Kind<'letters' | 'letters-announced'>,
  effects: PaperEffects,
): Promise<PaperMade> {
  const out = join(results, folderOf(asked.kind)!);
  const { language, batch, paper, on } = asked;
  dayOf(on);
  const made: LettersMade = await makeLetters(
    results,
    out,
    {
      announce: asked.kind === 'letters-announced',
      countyProfile: profile,
      addresses: brought.find(({ role }) => role === 'addresses')?.path,
      language,
      batch,
      paper,
      on,
    },
    effects,
  );
  keepOnly(out, made.files);
  return { kind: asked.kind, made: counted(made) };
}

function counted<T extends { readonly files: readonly string[] }>(made: T): Counted<T> {
  return { ...made, files: made.files.length };
}

const MOST_PROBLEMS = 30;

/** Each file is taken in whole or not at all; one that cannot be does not keep the others out. */
async function returns({ results, brought }: PaperOrder, asked: Kind<'court-return'>): Promise<PaperMade> {
  const on = dayOf(asked.on);
  const taken: TakenIn[] = [];
  const refused: Problem[] = [];
  for (const { role, path } of brought) {
    if (role !== 'return') continue;
    try {
      taken.push(takenIn(basename(path), await takeInReturn(results, { path, correct: asked.correct, on })));
    } catch (cause) {
      if (!(cause instanceof RunRefused)) throw cause;
      refused.push(...cause.problems);
    }
  }
  if (taken.length === 0 && refused.length === 0) fail('no-file', 'choose the file that the court sent');
  const more = refused.length - MOST_PROBLEMS;
  const told = refused.slice(0, MOST_PROBLEMS);
  return {
    kind: 'court-return',
    taken,
    refused: more > 0 ? [...told, { code: 'more', hint: `and ${more} more of this kind` }] : told,
  };
}

function takenIn(file: string, { answers, ...rest }: ImportOutcome): TakenIn {
  const counts: Partial<Record<(typeof answers)[number]['status'], number>> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  const { alreadyKnown, unanswered, outdated, notices, knownFile } = rest;
  return { file, answers: counts, alreadyKnown, unanswered, outdated, notices, knownFile };
}

function sentIn({ plan, batches, decisions, lost }: ExportOutcome): Sent {
  const withheld = new Map<string, number>();
  for (const { why } of plan.withheld) withheld.set(why, (withheld.get(why) ?? 0) + 1);
  return {
    batches: batches.map((batch) => {
      const { cases, persons, by_action } = totalsOf(batch.lines) as {
        readonly cases: number;
        readonly persons: number;
        readonly by_action: Readonly<Record<string, number>>;
      };
      const { number, court, lines } = batch;
      return { number, court, name: batchFileName(batch), counts: lines.length, cases, persons, actions: by_action };
    }),
    withheld: [...withheld].sort(([, a], [, b]) => b - a),
    numberless: batches.flatMap(({ lines }) => lines).filter((line) => line.case_number === undefined).length,
    alreadySent: plan.alreadySent,
    stillOpen: plan.stillOpen,
    orderedNotGranted: plan.orderedNotGranted,
    decisions,
    earlier: plan.earlier,
    maybe: maybeSent(plan.withheld.map((each) => ({ kind: 'withheld', ...each }))),
    lost,
  };
}

function dayOf(text: string): CalendarDate {
  return parseIsoDate(text) ?? fail('bad-date', 'expected a day of the calendar as YYYY-MM-DD');
}
