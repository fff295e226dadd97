import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { isoDate } from '../basics/index.ts';
import {
  type Listed,
  challengeList,
  defenderList,
  dojList,
  listed,
  printList,
  readLedger,
  reviewWorkbook,
} from '../court/index.ts';
import { courtFolder, nodeHash, outputFolder, resultsSource } from '../node/index.ts';
import { openResults } from '../results/index.ts';
import { publishAll } from '../run/index.ts';
import { reviewedIn } from './tables.ts';
import { plural, say, table } from './terminal.ts';

export function listsCommand(): Command {
  return new Command('lists')
    .argument('<results>', 'the folder of a run')
    .description(
      'Write the lists that people act on: for the public defender, for DOJ, for challenges, and a workbook for review.',
    )
    .option('--reviewed <file>', "people's decisions, as CSV or as the workbook with its decisions filled in")
    .addHelpText('after', '\nExample:\n  cmr lists results')
    .action(writeLists);
}

async function writeLists(folder: string, options: { readonly reviewed?: string }): Promise<void> {
  const { rows, kept } = await makeLists(folder, options);
  say('Written to lists/');
  say(table(rows));
  if (kept) say('\nNotice: review.xlsx is there and may hold decisions; it was left as it is.');
}

/** Makes the lists of a finished run; gives their names with what each holds. */
export async function makeLists(
  folder: string,
  options: { readonly reviewed?: string } = {},
): Promise<{ readonly rows: readonly (readonly [string, string, string])[]; readonly kept: boolean }> {
  const results = openResults(resultsSource(folder));
  const reviewed = await reviewedIn(options.reviewed);
  const all: Listed[] = [];
  for (const row of results.determinations()) all.push(listed(row, reviewed.get(row.conviction_key)));
  const { store } = courtFolder(folder);
  const lists = {
    'public_defender.csv': [defenderList(all), 'challenged or waiting for a person; those under sentence first'],
    'doj_update.csv': [
      dojList(all, readLedger(store, nodeHash)),
      'what is to change in DOJ’s record, and how far it is',
    ],
    'challenges.csv': [challengeList(all), 'what the policy does not grant, with the grounds on record'],
  } as const;
  const out = outputFolder(join(folder, 'lists'));
  try {
    const workbook = await reviewWorkbook(all, results, {
      stamp: new Date(`${isoDate(results.record.asOf)}T00:00:00Z`),
    });
    const name = workbookName(join(folder, 'lists'), workbook);
    const files = [
      ...Object.entries(lists).map(([file, [list]]) => [file, Buffer.from(printList(list), 'utf8')] as const),
      ...(name === undefined ? [] : [[name, workbook] as const]),
    ];
    for (const [file, bytes] of files) {
      const output = out.create(file);
      output.write(bytes);
      await output.finish();
    }
    publishAll([out]);
    return {
      rows: [
        ...Object.entries(lists).map(([file, [list, says]]) => [file, plural(list.rows.length, 'line'), says] as const),
        [
          name ?? 'review.xlsx',
          plural(all.length, 'conviction'),
          name === undefined ? 'is there already, unchanged' : 'a sheet for each purpose, with columns for decisions',
        ],
      ],
      kept: name !== undefined && name !== 'review.xlsx',
    };
  } catch (cause) {
    out.discard();
    throw cause;
  }
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
