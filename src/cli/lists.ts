import { Command } from 'commander';
import { type ListsMade, makeLists } from '../paperwork/index.ts';
import { stoppableMaking } from './stoppable.ts';
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
  const made = await stoppableMaking((effects) => makeLists(folder, options, effects));
  say('Written to lists/');
  say(printLists(made));
  if (made.workbook !== undefined && made.workbook !== 'review.xlsx')
    say('\nNotice: review.xlsx is there and may hold decisions; it was left as it is.');
}

function printLists({ lists, convictions, workbook }: ListsMade): string {
  return table([
    ...lists.map(({ file, lines, says }) => [file, plural(lines, 'line'), says]),
    [
      workbook ?? 'review.xlsx',
      plural(convictions, 'conviction'),
      workbook === undefined ? 'is there already, unchanged' : 'a sheet for each purpose, with columns for decisions',
    ],
  ]);
}
