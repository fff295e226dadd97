// A thread that holds the results of one run: its table, and the way to each person's record.
import { parseIsoDate } from '../basics/index.ts';
import { type ProgressReport, progressOf } from '../documents/index.ts';
import { nodeHash, openInput, resultsSource, sameThreadCrew } from '../node/index.ts';
import { ledgerIn, reviewedIn, standingAt } from '../paperwork/index.ts';
import { openResults } from '../results/index.ts';
import { type PersonReader, RunRefused, personReader } from '../run/index.ts';
import type { PersonFound } from './api.ts';
import type { CourtView } from './paper-api.ts';
import { type Differences, differencesOf } from './run-differences.ts';
import { ResultsTable } from './results-table.ts';
import type { ResultsQuestion, ResultsStarted } from './results-desk.ts';
import { answerEach } from './answerer.ts';
import { deskOfThread } from './peer.ts';
import { fail } from './works.ts';

const { desk, start } = deskOfThread<ResultsStarted>();
const { results, paths, plan } = start;

const own = openResults(resultsSource(results));
const table = new ResultsTable(own.determinations());
let reader: Promise<PersonReader> | undefined;

answerEach<ResultsQuestion>(desk, async (asked) => {
  switch (asked.kind) {
    case 'rows':
      return table.rows(asked.asked);
    case 'person':
      return person(asked.person);
    case 'court':
      return court(asked);
    case 'progress':
      return progressWith(await reviewedIn(asked.reviewed));
    case 'differences':
      return differences(asked.from).piece(asked.piece);
    default:
      return asked satisfies never;
  }
});

function court({ on, others }: Extract<ResultsQuestion, { kind: 'court' }>): CourtView {
  const day = parseIsoDate(on) ?? fail('bad-date', 'expected a day of the calendar as YYYY-MM-DD');
  const { ledger, status, lost, maybe } = standingAt(results, day);
  const progress = progressOf({ determinations: own.determinations(), ledger, reviewed: new Map() });
  const nothing = ledger.batches.length + status.earlier.sent + maybe.length === 0;
  if (nothing) return { progress, lost, others };
  const told = { ...status, open: status.open.length, maybeSent: maybe.length };
  return { status: told, progress, lost, others };
}

/** The ledger is read anew: a court may have answered meanwhile. */
function progressWith(reviewed: Awaited<ReturnType<typeof reviewedIn>>): ProgressReport {
  const ledger = ledgerIn(results, own);
  return progressOf({ determinations: own.determinations(), ledger, reviewed });
}

let last: { readonly from: string; readonly found: Differences } | undefined;

function differences(from: string): Differences {
  if (last?.from !== from)
    last = { from, found: differencesOf(openResults(resultsSource(from)), own, (key) => table.placeOf(key)) };
  return last.found;
}

async function person(place: number): Promise<PersonFound> {
  const subject = table.subject(place) ?? fail('no-such-person', 'the results hold no person at this place');
  reader ??= open();
  const found = (await reader)(subject);
  if (!found) throw new RunRefused([{ code: 'no-such-person', hint: 'the files no longer hold this person' }]);
  return { ...found, files: plan.inputs, people: table.people };
}

function open(): Promise<PersonReader> {
  const inputs = paths.map(openInput);
  return personReader(plan, { inputs, crew: sameThreadCrew([plan], inputs), hash: nodeHash, progress: () => {} });
}
