import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import { type Problem, printProblem, utf8 } from '../basics/index.ts';
import { type Results, publishFiles, readResults, verifyOutputs } from '../node/index.ts';
import { RunRefused, docketOf, flowCounts, flowFileOf } from '../run/index.ts';
import { type FlowFile, flowSvg, printFlowFile, printPassage, readFlowFile } from '../write/index.ts';
import { type JobOptions, collect, folderName, outPath, planOf, readText, refuse, withChoices } from './options.ts';
import { stoppableMaking } from './stoppable.ts';
import { say } from './terminal.ts';
import { endOfReading, gatherHere } from './what-if.ts';

type FlowOptions = Partial<JobOptions> & { readonly out?: string; readonly json?: boolean };

export function flowCommand(): Command {
  return withChoices(new Command('flow'))
    .description(
      'Draw a policy as a flow: how many convictions were asked each question, and how many it decided. From the results of a run, or from inputs.',
    )
    .argument('[results]', 'the folder of a run; without it, say what to read and by which policy')
    .option('-i, --input <path>', 'a DOJ bulk file, a folder of them, or a pattern; may be repeated', collect, [])
    .option('-c, --county <name>', 'the county whose convictions are judged; see `cmr counties`')
    .option('-o, --out <file>', 'write the flow as a picture, such as flow.svg', outPath)
    .option('--json', 'print the counts as JSON and nothing else')
    .addHelpText(
      'after',
      '\nExamples:\n  cmr flow results\n  cmr flow --input doj.csv --county SACRAMENTO --policy los-angeles-2019 --as-of 2020-07-01 --out flow.svg',
    )
    .action((results: string | undefined, options: FlowOptions) =>
      results === undefined ? ofInputs(options) : ofResults(results, options),
    );
}

async function ofResults(folder: string, options: FlowOptions): Promise<void> {
  if (options.input!.length > 0 || (options.county ?? options.policy ?? options.choices ?? options.asOf) !== undefined)
    refuse('results-and-input', 'the results say what was read and by which policy: give their folder, or the inputs');
  const { results, problems } = readResults(folder, folderName);
  const flows = results.map((each) => flowOf(each, problems));
  if (flows.length > 1 && options.out !== undefined)
    refuse('several-flows', 'each county has a flow of its own: draw one folder, or use the flow.svg in each');
  for (const flow of flows) await show(flow, options);
}

/** The flow that a run wrote, if it is still as the run wrote it. */
function flowOf({ record, ...place }: Results, others: readonly Problem[]): FlowFile {
  const outputs = record.outputs.filter(({ name }) => name === 'flow.json');
  if (outputs.length === 0)
    refuse('no-flow', 'these results hold no flow.json; run again, or give the inputs with --input');
  const problems = [...others, ...verifyOutputs({ ...place, record: { ...record, outputs } })];
  if (problems.length > 0) throw new RunRefused(problems);
  return (
    readFlowFile(readText(join(place.folder, 'flow.json'))) ?? refuse('no-flow', 'flow.json is not what a run writes')
  );
}

async function ofInputs(options: FlowOptions): Promise<void> {
  if (options.input!.length === 0 || options.county === undefined)
    refuse('no-results', 'give the folder of a run, or --input and --county and a policy');
  const { plan, inputs } = planOf(options as JobOptions);
  const { gathered } = await gatherHere([plan], inputs, options.json === true);
  if (!options.json) for (const notice of gathered.notices) say(`Notice: ${printProblem(notice)}.`);
  await show(flowFileOf(plan, flowCounts(docketOf(gathered, plan), plan)), options);
  endOfReading(gathered);
}

/** Columns of a terminal; of a file or a pipe as many as a page has. */
const COLUMNS = 100;

async function show(flow: FlowFile, options: FlowOptions): Promise<void> {
  const { out } = options;
  if (out !== undefined)
    await stoppableMaking((effects) => publishFiles(dirname(out), [[basename(out), utf8(flowSvg(flow))]], effects));
  if (options.json) {
    say(printFlowFile(flow).trimEnd());
    return;
  }
  say(`Law applied as of ${flow.asOf}, ${flow.county} county, policy ${flow.policy}. Convictions:\n`);
  say(printPassage(flow, process.stdout.columns ?? COLUMNS));
  if (options.out !== undefined) say(`\nDrawn in ${options.out}.`);
}
