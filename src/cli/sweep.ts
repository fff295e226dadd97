import { Command, InvalidArgumentError } from 'commander';
import { isoDate, printProblem, utf8 } from '../basics/index.ts';
import { publishFiles } from '../node/index.ts';
import { type Variation, docketOf, questionsVaried, sweep } from '../run/index.ts';
import { type SweepTable, sweepCsv, sweepSvg } from '../write/index.ts';
import { type JobOptions, outPath, planOf, refuse, withJob } from './options.ts';
import { stoppableMaking } from './stoppable.ts';
import { number, plural, say, sayJson, table } from './terminal.ts';
import { endOfReading, gatherHere } from './what-if.ts';

type SweepOptions = JobOptions & {
  readonly vary: readonly Variation[];
  readonly out: string;
  readonly json?: boolean;
};

export function sweepCommand(): Command {
  return withJob(new Command('sweep'))
    .description('Judge the same convictions by a policy with one or two of its numbers varied.')
    .requiredOption(
      '--vary <name=from..to>',
      "a number of the policy's questions, such as age=40..65; QUESTION.NAME=… is that of one question; may be given twice",
      variations,
      [],
    )
    .requiredOption('-o, --out <folder>', 'the folder for sweep.csv and sweep.svg; made if need be', outPath)
    .option('--json', 'print the table as JSON and nothing else')
    .addHelpText(
      'after',
      '\nExample:\n  cmr sweep --input doj.csv --county SACRAMENTO --policy samples/policy.json --vary age=40..65 --vary years=1..15 --as-of 2020-07-01 --out sweep',
    )
    .action(sweepHere);
}

/** `age=40..65`, `age-at-least.age=40..65` or `years=5`. */
function variations(value: string, earlier: readonly Variation[]): readonly Variation[] {
  const found = /^(?:([a-z0-9-]+)\.)?([A-Za-z]+)=(\d{1,4})(?:\.\.(\d{1,4}))?$/.exec(value);
  if (!found) throw new InvalidArgumentError('Expected NAME=FROM..TO, such as age=40..65.');
  const [, question, parameter, from, to] = found;
  const range = { from: Number(from), to: Number(to ?? from) };
  return [...earlier, { parameter: parameter!, ...(question === undefined ? {} : { question }), ...range }];
}

async function sweepHere(options: SweepOptions): Promise<void> {
  if (options.vary.length === 0) refuse('no-parameter', 'say what to vary: --vary age=40..65');
  const { plan, inputs } = planOf(options);
  const questions = questionsVaried(plan, options.vary);
  const { gathered, readIn } = await gatherHere([plan], inputs, options.json === true);
  const docket = docketOf(gathered, plan);
  docket.caseload.judge(plan.policy);
  const started = performance.now();
  const found = sweep(docket, plan, options.vary);
  const seconds = (performance.now() - started) / 1000;
  const files = [
    ['sweep.csv', utf8(sweepCsv(found))],
    ['sweep.svg', utf8(sweepSvg(found))],
  ] as const;
  await stoppableMaking((effects) => publishFiles(options.out, files, effects));
  if (options.json) sayJson({ county: plan.county, asOf: isoDate(plan.asOf), ...found });
  else {
    for (const notice of gathered.notices) say(`Notice: ${printProblem(notice)}.`);
    say(`Law applied as of ${isoDate(plan.asOf)}, ${plan.county} county, policy ${plan.policy.id}.\n`);
    found.parameters.forEach((name, i) => say(`Varied: ${name}, in ${questions[i]!.join(', ')}.`));
    say(`\n${printEnds(found)}\n`);
    say(`All of them are in sweep.csv and sweep.svg in ${options.out}.\n`);
    const convictions = Object.values(found.cells[0]!.convictions).reduce((sum, count) => sum + count, 0);
    say(
      `Read in ${readIn.toFixed(1)} s. ${plural(convictions, 'conviction')} judged by ${number(found.cells.length)} policies in ${seconds.toFixed(2)} s: ${((seconds / found.cells.length) * 1000).toFixed(1)} ms for each policy.`,
    );
  }
  endOfReading(gathered);
}

/** The values by which the fewest and the most people are relieved. */
function printEnds({ parameters, cells }: SweepTable): string {
  const sorted = cells.toSorted((a, b) => a.peopleRelieved - b.peopleRelieved);
  const line = (
    title: string,
    { values, peopleRelieved }: SweepTable['cells'][number],
  ): readonly (string | number)[] => [
    title,
    peopleRelieved,
    parameters.map((name, i) => `${name} ${values[i]!}`).join(', '),
  ];
  return `People relieved\n${table([line('fewest', sorted[0]!), line('most', sorted.at(-1)!)])}`;
}
