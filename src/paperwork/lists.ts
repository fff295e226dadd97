import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../basics/index.ts';
import {
  type Listed,
  challengeList,
  defenderList,
  dojList,
  keptWith,
  ledgerOf,
  listed,
  printList,
  reviewWorkbook,
} from '../court/index.ts';
import { publishFiles, resultsSource } from '../node/index.ts';
import { openResults } from '../results/index.ts';
import { ledgerIn } from './court-effects.ts';
import { UNTOLD } from './effects.ts';
import { reviewedIn } from './tables.ts';

export type ListsAsked = {
  /** A file of people's decisions. */
  readonly reviewed?: string | undefined;
};

/** What the lists of a run hold. */
export type ListsMade = {
  readonly lists: readonly { readonly file: string; readonly lines: number; readonly says: string }[];
  readonly convictions: number;
  /** The workbook that was written; nothing when the newest one there says the same. */
  readonly workbook: string | undefined;
};

/** Makes the lists of a finished run in its folder `lists`. */
export async function makeLists(folder: string, asked: ListsAsked = {}, effects = UNTOLD): Promise<ListsMade> {
  const results = openResults(resultsSource(folder));
  const ledger = ledgerIn(folder, results);
  const { remedy } = results.record.policy;
  const { reviewed } = keptWith(ledger, { remedy, reviewed: await reviewedIn(asked.reviewed) });
  const told = ledgerOf(remedy, ledger);
  const all: Listed[] = [];
  for (const row of results.byPolicy())
    all.push(listed(row, reviewed.get(row.conviction_key), row.remedy === remedy ? told : undefined));
  const lists = [
    ['public_defender.csv', defenderList(all), 'challenged or waiting for a person; those under sentence first'],
    ['doj_update.csv', dojList(all, ledger), 'what is to change in DOJ’s record, and how far it is'],
    ['challenges.csv', challengeList(all), 'what the policy does not grant, with the grounds on record'],
  ] as const;
  const out = join(folder, 'lists');
  const stamp = new Date(`${isoDate(results.record.asOf)}T00:00:00Z`);
  const bytes = await reviewWorkbook(all, results, { stamp });
  const workbook = workbookName(out, bytes);
  const files = lists.map(([file, list]) => [file, Buffer.from(printList(list), 'utf8') as Uint8Array] as const);
  await publishFiles(out, workbook === undefined ? files : [...files, [workbook, bytes]], effects);
  return {
    lists: lists.map(([file, list, says]) => ({ file, lines: list.rows.length, says })),
    convictions: all.length,
    workbook,
  };
}

/** A workbook that somebody may have filled in is not written over; nothing when the newest says the same. */
function workbookName(folder: string, workbook: Uint8Array): string | undefined {
  for (let i = 1; ; i++) {
    const name = i === 1 ? 'review.xlsx' : `review_${i}.xlsx`;
    const path = join(folder, name);
    if (!existsSync(path)) return name;
    if (Buffer.from(workbook).equals(readFileSync(path))) return undefined;
  }
}
