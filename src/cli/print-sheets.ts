import type { SheetsOutcome } from '../run/index.ts';
import type { Balance } from '../write/index.ts';
import { outcomeSections } from './print-run.ts';
import { number, plural, table } from './terminal.ts';

const WHAT_IT_IS: ReadonlyMap<string, string> = new Map([
  ['determinations.csv', 'one line per conviction in scope, with reason, authority and answers'],
  ['summary.csv', "San Francisco's summary: its formula of 2018 for each conviction of the county"],
  ['convictions.csv', 'every conviction of every sheet, of any county'],
  ['sheets.csv', 'one line per file: read, needs review, or refused and why'],
  ['warnings.csv', 'everything that was not certain, with page and line'],
  ['summary.json', 'the counts, for machines'],
  ['run.json', 'what is needed to repeat this run, with hashes'],
]);

/** How many sheets to look at are named. */
const NAMED = 12;

/** What a person wants to see after sheets were read. */
export function printSheets(
  { summary, sheets, outputs, results }: SheetsOutcome,
  folder: string,
  seconds: number,
): string {
  const { convictions } = summary['balance'] as Balance;
  const review = results.filter(({ status }) => status === 'needs review');
  const more = review.length - NAMED;
  const toLookAt = review
    .slice(0, NAMED)
    .map(({ name, losses, doubts }) => [
      name,
      `${losses} ${losses === 1 ? 'loss' : 'losses'}`,
      plural(doubts, 'doubt'),
    ]);
  const sections = [
    [
      'Sheets',
      `  ${plural(sheets.in, 'file')} = ${number(sheets.read)} read + ${number(sheets.needReview)} read, and a person must look + ${number(sheets.refused)} refused`,
      `  ${plural(convictions.inScope, 'conviction')} in scope = the sum of the outcomes below`,
    ].join('\n'),
    toLookAt.length === 0
      ? ''
      : `To be looked at by a person: nothing was granted on these; warnings.csv names page and line\n${table(toLookAt)}${more > 0 ? `\n  and ${more} more` : ''}`,
    ...(convictions.inScope > 0
      ? outcomeSections(summary, 'summary.csv has them, and determinations.csv by a policy that covers pleas')
      : ['No conviction of the county is in scope of the policy.']),
  ];
  const files = outputs.map(({ name, bytes }) => [name, `${number(bytes)} bytes`, WHAT_IT_IS.get(name) ?? '']);
  return [
    ...sections.filter((section) => section !== ''),
    `Files in ${folder}\n${table(files)}`,
    `Done in ${seconds.toFixed(1)} s.`,
  ].join('\n\n');
}
