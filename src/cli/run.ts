import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { isoDate, printProblem } from '../basics/index.ts';
import { nodeHash, outputFolder, sameThreadCrew, thisProgram, threadCrew } from '../node/index.ts';
import { type InputFile, type RunOutcome, run } from '../run/index.ts';
import { type JobOptions, planOf, withJob } from './options.ts';
import { printRun } from './print-run.ts';
import { DONE, DONE_WITH_ROWS_SET_ASIDE, STOPPED, progressTo, say } from './terminal.ts';

type RunOptions = JobOptions & { readonly out: string; readonly json?: boolean; readonly quiet?: boolean; readonly workers?: number };

export function runCommand(): Command {
  return withJob(new Command('run'))
    .description('Read a DOJ bulk file, decide every conviction in scope, and write the results.')
    .requiredOption('-o, --out <folder>', 'the folder for the results; made if need be')
    .option('--json', 'print the summary as JSON and nothing else')
    .option('--workers <n>', 'how many worker threads; 1 works in the main thread (default: one for each core, at most 8)', workerCount)
    .option('-q, --quiet', 'no progress, no report; the exit code tells')
    .addHelpText('after', '\nExample:\n  cmr run --input doj.dat --county "LOS ANGELES" --choices choices.json --as-of 2020-07-01 --out results')
    .action(runJob);
}

async function runJob(options: RunOptions): Promise<void> {
  const { plan, paths, inputs } = planOf(options);
  const hands = options.workers ?? handsFor(inputs);
  const talks = !options.json && !options.quiet;
  if (talks) say(`Law applied as of ${isoDate(plan.asOf)}, ${plan.county} county, policy ${plan.policy.id}.`);
  const progress = progressTo(process.stderr, !talks);
  const started = performance.now();
  const output = outputFolder(options.out);
  const stop = (): void => {
    progress.clear();
    output.discard();
    process.stderr.write('cmr: stopped. Nothing was published, and nothing of this run is left behind.\n');
    process.exit(STOPPED);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let outcome: RunOutcome;
  try {
    outcome = await run(plan, thisProgram(), { inputs, crew: hands > 1 ? threadCrew({ plans: [plan], paths }, hands) : sameThreadCrew([plan], inputs), hash: nodeHash, output, progress: progress.show });
  } finally {
    progress.clear();
  }
  const seconds = (performance.now() - started) / 1000;
  const setAside = outcome.record.inputs.reduce((sum, input) => sum + input.setAside, 0);
  if (options.json) say(JSON.stringify({ summary: outcome.summary, record: outcome.record, notices: outcome.tolerated, seconds }, null, 2));
  else if (talks) {
    for (const notice of outcome.tolerated) say(`Notice: ${printProblem(notice)}.`);
    say(printRun(outcome, options.out, seconds));
  }
  process.exitCode = setAside > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}

/** Below this size threads cost more than they save. */
const WORTH_THREADS = 1 << 23;

function handsFor(inputs: readonly InputFile[]): number {
  const bytes = inputs.reduce((sum, input) => sum + input.size, 0);
  return bytes < WORTH_THREADS ? 1 : Math.min(8, availableParallelism());
}

function workerCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 64) throw new InvalidArgumentError('Expected a whole number from 1 to 64.');
  return count;
}
