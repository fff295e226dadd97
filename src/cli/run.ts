import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { CALIFORNIA_COUNTIES, isoDate, onOneLine, printProblem } from '../basics/index.ts';
import type { Policy } from '../engine/index.ts';
import { REMEDIES } from '../law/index.ts';
import {
  type FoldersMade,
  nodeHash,
  notRead,
  reason,
  runCrew,
  sameThreadCrew,
  strangersIn,
  thisProgram,
} from '../node/index.ts';
import { readPolicy } from '../policies/index.ts';
import {
  type PlanAndFolder,
  type RunOutcome,
  type RunRecord,
  RunRefused,
  checked,
  runCounties,
  runHistories,
} from '../run/index.ts';
import { isNeutralInput } from './neutral-input.ts';
import { policyNotices } from './policy-notices.ts';
import {
  type JobOptions,
  type Jobs,
  collect,
  countyOf,
  folderName,
  noneOfCalifornia,
  outPath,
  pathsOf,
  plansOf,
  readText,
  refuse,
  someOf,
  workerCount,
  withChoices,
  withInput,
  withRemedies,
} from './options.ts';
import { resultsFolder } from './results-folder.ts';
import { stoppable } from './stoppable.ts';
import { printCounties, printRun } from './print-run.ts';
import { progressTo } from './progress.ts';
import { DONE, DONE_WITH_ROWS_SET_ASIDE, say, sayJson } from './terminal.ts';

type RunOptions = Omit<JobOptions, 'county'> & {
  readonly county: readonly string[];
  readonly policies?: string;
  readonly out: string;
  readonly workers?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly documents?: boolean;
  readonly countyProfile?: string;
};

export function runCommand(): Command {
  return withRemedies(withChoices(withInput(new Command('run'), ', or neutral JSON (.json, .jsonl)')))
    .description(
      'Read a DOJ bulk file, or histories as neutral JSON, decide every conviction in scope, and write the results.',
    )
    .option(
      '-c, --county <name>',
      'the county whose convictions are decided, in any case; repeat it for several, or "all"; each then gets a folder of its own. Not asked where every remedy is of another state',
      collect,
      [],
    )
    .option(
      '--policies <folder>',
      'counties\' own policies, one JSON file each with its "county"; others go by --policy or --choices',
    )
    .requiredOption('-o, --out <folder>', 'the folder for the results; made if need be', outPath)
    .option(
      '--workers <n>',
      'how many threads work, the main thread among them (default: one below 64 MB, else one for each core, at most 8)',
      workerCount,
    )
    .option('--documents', 'make the documents too: the summary report, its public version, the lists and the workbook')
    .option(
      '--county-profile <file>',
      'who files, as JSON: with --documents, a motion for each court case and letters that announce them too',
    )
    .option('--json', 'print the summary as JSON and nothing else')
    .option('-q, --quiet', 'no progress, no report; the exit code tells')
    .addHelpText(
      'after',
      '\nExamples:\n  cmr run --input doj.dat --county "LOS ANGELES" --choices choices.json --as-of 2020-07-01 --out results\n  cmr run --input doj.csv --county YOLO --policy statute-only --remedy all --answers answers.csv --out results\n  cmr run --input state.dat --county all --policies county-policies --policy dismiss-everything --out results',
    )
    .action(runJob);
}

async function runJob(options: RunOptions): Promise<void> {
  const everywhere = options.county.some((name) => name.trim().toLowerCase() === 'all');
  const asked = everywhere ? CALIFORNIA_COUNTIES.map(({ name }) => name) : [...new Set(options.county.map(countyOf))];
  // Other states' remedies know no county of California.
  const elsewhere = asked.length === 0 && noneOfCalifornia(options.remedy) && isNeutralInput(pathsOf(options.input));
  if (asked.length === 0 && !elsewhere)
    refuse('no-county', 'say which county to decide for: --county NAME, or "all"; see `cmr counties`');
  const counties = elsewhere ? [''] : asked;
  const several = everywhere || counties.length > 1;
  await requireProfile(options, several ? undefined : counties[0]!);
  const jobs = plansOf(options, counties, ownPolicies(options.policies));
  const talks = !options.json && !options.quiet;
  const first = jobs.plans[0]!;
  if (talks)
    say(
      elsewhere
        ? `Law applied as of ${isoDate(first.asOf)}.`
        : `Law applied as of ${isoDate(first.asOf)}, ${several ? `${everywhere ? 'all' : counties.length} counties` : `${first.county} county, policy ${first.policy.id}`}.`,
    );
  const made: FoldersMade = new Set();
  const folders = jobs.plans.map((plan) => ({
    plan,
    folder: resultsFolder(several ? join(options.out, folderName(plan.county)) : options.out, made),
  }));
  const started = performance.now();
  const outcomes = await runWithProgress(jobs, folders, { everywhere, talks, workers: options.workers });
  const seconds = (performance.now() - started) / 1000;
  if (options.json) {
    const results = outcomes.map(({ summary, record, tolerated }) => ({
      summary,
      record,
      notices: tolerated,
      seconds,
    }));
    sayJson(several ? results : results[0]);
  } else if (talks) {
    for (const notice of jobs.plans.flatMap(policyNotices)) say(`Notice: ${notice}.`);
    for (const notice of [...outcomes[0]!.tolerated, ...notRead(options.input)])
      say(`Notice: ${printProblem(notice)}.`);
    const inputs = new Set(jobs.inputs.map(({ name }) => name));
    const others = outcomes
      .flatMap(({ record }) => otherFiles(options.out, several ? record.county : undefined, record))
      .filter((name) => !inputs.has(name));
    if (others.length > 0)
      say(`Notice: files that this run did not write lie beside its results: ${onOneLine(someOf(others))}.`);
    say(several ? printCounties(outcomes, options.out, seconds) : printRun(outcomes[0]!, options.out, seconds));
  }
  if (options.documents) {
    const { makeDocuments } = await import('./documents.ts');
    for (const { record } of outcomes) {
      const folder = several ? join(options.out, folderName(record.county)) : options.out;
      const { made, notes } = await makeDocuments(folder, options.countyProfile);
      if (talks) say([`Documents\n${made.map((path) => `  ${path}`).join('\n')}`, ...notes].join('\n'));
    }
  }
  const setAside = outcomes[0]!.record.inputs.reduce((sum, input) => sum + input.setAside, 0);
  process.exitCode = setAside > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}

/** A profile that is wrong is told before the run, not after it. */
async function requireProfile({ countyProfile, documents }: RunOptions, county: string | undefined): Promise<void> {
  if (countyProfile === undefined) return;
  if (!documents) refuse('profile-unused', '--county-profile is for motions: add --documents');
  if (county === undefined)
    refuse('one-profile', '--county-profile is of one county; make the others with cmr motions');
  const { profileAt } = await import('../paperwork/index.ts');
  profileAt(countyProfile, county);
}

async function runWithProgress(
  { plans, paths, inputs }: Jobs,
  folders: readonly PlanAndFolder[],
  {
    everywhere,
    talks,
    workers,
  }: { readonly everywhere: boolean; readonly talks: boolean; readonly workers: number | undefined },
): Promise<readonly RunOutcome[]> {
  const progress = progressTo(process.stderr, !talks);
  const discard = (): readonly string[] => folders.flatMap(({ folder }) => folder.discard());
  const effects = { inputs, hash: nodeHash, progress: progress.show, onlyPresent: everywhere };
  if (isNeutralInput(paths)) {
    const { rest } = sameThreadCrew([], inputs);
    return stoppable({ discard, clear: progress.clear }, () =>
      runHistories(folders, thisProgram(), { ...effects, rest }),
    );
  }
  const crew = runCrew({ plans, paths }, inputs, workers);
  return stoppable({ discard, clear: progress.clear }, () => runCounties(folders, thisProgram(), { ...effects, crew }));
}

/** Files in a results folder that were there before: a report of an earlier run, say, which must not pass for one of this run. */
function otherFiles(out: string, county: string | undefined, record: RunRecord): readonly string[] {
  const prefix = county === undefined ? '' : `${folderName(county)}/`;
  return strangersIn({ folder: join(out, prefix), prefix, record });
}

/** The policies of a folder by the county that each names. */
function ownPolicies(folder: string | undefined): ReadonlyMap<string, Policy> {
  if (folder === undefined) return new Map();
  let names: readonly string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch (cause) {
    throw new RunRefused([{ code: 'cannot-read', file: basename(folder), hint: reason(cause, 'read') }]);
  }
  if (names.length === 0)
    throw new RunRefused([
      { code: 'nothing-found', file: basename(folder), hint: 'holds no policy, a file NAME.json' },
    ]);
  const found = new Map<string, Policy>();
  for (const name of names) {
    const policy = checked(readPolicy(readText(join(folder, name)), name, REMEDIES));
    const county = policy.county === undefined ? undefined : countyOf(policy.county);
    const hint =
      county === undefined
        ? 'names no county; add "county", so that it is known whose policy it is'
        : `is a second policy for ${county}; keep one`;
    if (county === undefined || found.has(county))
      throw new RunRefused([{ code: 'whose-policy', file: name, field: 'county', hint }]);
    found.set(county, policy);
  }
  return found;
}
