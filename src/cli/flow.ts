import { basename, dirname } from 'node:path';
import { Command } from 'commander';
import { isoDate, printProblem, utf8 } from '../basics/index.ts';
import { END, OUTCOME_WORDS, type Passage } from '../engine/index.ts';
import { docketOf, flowCounts } from '../run/index.ts';
import { flowSvg } from '../write/index.ts';
import { type JobOptions, planOf, withJob } from './options.ts';
import { say, table } from './terminal.ts';
import { endOfReading, gatherHere, publish } from './what-if.ts';

type FlowOptions = JobOptions & { readonly out?: string; readonly json?: boolean };

export function flowCommand(): Command {
  return withJob(new Command('flow'))
    .description('Count the convictions that reached each question of a policy, and those that it decided.')
    .option('-o, --out <file>', 'write the flow as a picture, such as flow.svg')
    .option('--json', 'print the counts as JSON and nothing else')
    .addHelpText(
      'after',
      '\nExample:\n  cmr flow --input doj.csv --county SACRAMENTO --policy los-angeles-2019 --as-of 2020-07-01 --out flow.svg',
    )
    .action(showFlow);
}

async function showFlow(options: FlowOptions): Promise<void> {
  const { plan, inputs } = planOf(options);
  const { gathered } = await gatherHere([plan], inputs, options.json === true);
  const passage = flowCounts(docketOf(gathered, plan), plan);
  if (options.out !== undefined)
    await publish(dirname(options.out), { [basename(options.out)]: utf8(flowSvg(passage, plan.policy.id)) });
  if (options.json) say(JSON.stringify({ policy: plan.policy.id, asOf: isoDate(plan.asOf), ...passage }, null, 2));
  else {
    for (const notice of gathered.notices) say(`Notice: ${printProblem(notice)}.`);
    say(`Law applied as of ${isoDate(plan.asOf)}, ${plan.county} county, policy ${plan.policy.id}.\n`);
    say(printPassage(passage));
  }
  endOfReading(gathered);
}

function printPassage({ stations, coverageUnknown }: Passage): string {
  const rows = stations.map(({ id, depth, then, reached, yes, unknown, decided }) => [
    `${'  '.repeat(depth)}${id}`,
    reached,
    ...(id === END ? ['', ''] : [yes, unknown]),
    decided,
    then === undefined ? 'questions follow' : OUTCOME_WORDS[then],
  ]);
  const doubt = ['not known to be covered', '', '', '', coverageUnknown, OUTCOME_WORDS['hand-review']];
  const all = coverageUnknown + stations.reduce((sum, { decided }) => sum + decided, 0);
  return `Convictions\n${table([['', 'reached', 'yes', 'unknown', 'decided', 'a yes gives'], ...rows, doubt, ['all', '', '', '', all]])}`;
}
