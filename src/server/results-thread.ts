// A thread that holds the results of one run: its table, and the way to each person's record.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { nodeHash, openInput, sameThreadCrew } from '../node/index.ts';
import { type PersonReader, RunRefused, personReader } from '../run/index.ts';
import type { PersonFound } from './api.ts';
import { ResultsTable } from './results-table.ts';
import type { ResultsQuestion, ResultsStarted } from './results-desk.ts';
import { answerEach } from './thread-talk.ts';
import { fail } from './works.ts';

const { results, paths, plan } = workerData as ResultsStarted;

const table = new ResultsTable(join(results, 'determinations.csv'));
let reader: Promise<PersonReader> | undefined;

answerEach<ResultsQuestion>(parentPort!, async (asked) =>
  asked.kind === 'rows' ? table.rows(asked.asked) : person(asked.person),
);

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
