import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CalendarDate, calendarDate, countyNamed, isoDate, parseIsoDate } from '../basics/index.ts';
import type { AnswerGiven, Policy } from '../engine/index.ts';
import { LAWS, REMEDIES } from '../law/index.ts';
import { findInputs, openInputs, reason, useFile } from '../node/index.ts';
import { builtInPolicies, policyNamed, readChoices, readPolicy } from '../policies/index.ts';
import { type InputFile, type RunPlan, RunRefused, answersIn, checked } from '../run/index.ts';

/** The options that say what is read and by which choices it is decided. */
export type JobOptions = {
  readonly input: readonly string[];
  readonly county: string;
  readonly policy?: string;
  readonly choices?: string;
  readonly remedy?: readonly string[];
  readonly answers?: string;
  readonly asOf?: string;
};

/** `also` names what else may be read than bulk files. */
export function withInput(command: Command, also = ''): Command {
  return command.requiredOption(
    '-i, --input <path>',
    `a DOJ bulk file, a folder of them, or a pattern${also}; may be repeated`,
    collect,
    [],
  );
}

export function withJob(command: Command): Command {
  return withChoices(
    withInput(command).requiredOption(
      '-c, --county <name>',
      'the county whose convictions are decided, in any case; see `cmr counties`',
    ),
  );
}

/** By which choices to decide, and as of which day. */
export function withChoices(command: Command): Command {
  return command
    .addOption(
      new Option(
        '-p, --policy <file-or-name>',
        `the county's policy: a JSON file, or one of ${builtInPolicies.map((each) => each.id).join(', ')}`,
      ).conflicts('choices'),
    )
    .option('--choices <file>', "the original application's options file (eligibility choices)")
    .option('--as-of <date>', 'the day for which the law is applied, YYYY-MM-DD (default: today)');
}

/** Which remedies besides Proposition 64, and what people answered. */
export function withRemedies(command: Command): Command {
  return command
    .option(
      '--remedy <id>',
      `a remedy to ask about; repeat it for several, or "all" for California's: ${LAWS.map(({ id }) => id).join(', ')} (default: prop-64)`,
      collect,
    )
    .option('--answers <file>', "a CSV file of people's answers to questions that records leave open");
}

/** The remedies named, in the order of the law's own list; Proposition 64 when none is named. */
function remediesOf(named: readonly string[] | undefined): readonly string[] {
  if (named === undefined || named.length === 0) return ['prop-64'];
  const wanted = new Set(named.map((name) => name.trim().toLowerCase()));
  const unknown = [...wanted].filter((name) => name !== 'all' && !LAWS.some(({ id }) => id === name));
  if (unknown.length > 0)
    refuse(
      'no-such-remedy',
      `there is no remedy "${unknown[0]}"; there is ${LAWS.map(({ id }) => id).join(', ')}, or "all" for California's`,
    );
  return LAWS.filter(({ id, state }) => wanted.has(id) || (wanted.has('all') && state === undefined)).map(
    ({ id }) => id,
  );
}

/** Whether remedies are named, and none of them is of California. */
export function noneOfCalifornia(named: readonly string[] | undefined): boolean {
  const remedies = new Set(remediesOf(named));
  return LAWS.every(({ id, state }) => state !== undefined || !remedies.has(id));
}

/** The answers of the file, checked; nothing when there is no file. */
export function answersOf(file: string | undefined): readonly AnswerGiven[] | undefined {
  if (file === undefined) return undefined;
  return checked(answersIn(readText(file), basename(file)));
}

export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

export type Jobs = {
  readonly plans: readonly RunPlan[];
  readonly paths: readonly string[];
  readonly inputs: readonly InputFile[];
};

/** A plan with its inputs opened; `paths` are for threads that open them for themselves. */
export type Job = { readonly plan: RunPlan; readonly paths: readonly string[]; readonly inputs: readonly InputFile[] };

/** Checks everything that can be checked before data is read, and makes the plan. */
export function planOf(options: JobOptions): Job {
  bulkPathsOf(options.input);
  const { plans, paths, inputs } = plansOf(options, [countyOf(options.county)]);
  return { plan: plans[0]!, paths, inputs };
}

/** By what to decide, as the options say: the remedies, the county's choices, the answers of people, the day. */
export function choicesOf(
  options: Omit<JobOptions, 'county' | 'input'>,
): Pick<RunPlan, 'policy' | 'remedies' | 'answers' | 'asOf'> {
  const remedies = remediesOf(options.remedy);
  const answers = answersOf(options.answers);
  const policy = policyOf({ ...options, ...statuteOnlyFor(remedies, options) });
  return { policy, remedies, ...(answers && { answers }), asOf: asOfOf(options.asOf) };
}

/** Without Proposition 64 no county's choices are asked for. */
function statuteOnlyFor(
  remedies: readonly string[],
  { policy, choices }: Pick<JobOptions, 'policy' | 'choices'>,
): { readonly policy?: string } {
  return remedies.includes('prop-64') || policy || choices ? {} : { policy: 'statute-only' };
}

/** One plan for each county, by its own policy where the folder of policies has one. */
export function plansOf(
  options: Omit<JobOptions, 'county'>,
  counties: readonly string[],
  ownPolicies: ReadonlyMap<string, Policy> = new Map(),
): Jobs {
  const missing = counties.filter((county) => !ownPolicies.has(county));
  const remedies = remediesOf(options.remedy);
  const choices = { ...options, ...statuteOnlyFor(remedies, options) };
  if (missing.length > 0 && ownPolicies.size > 0 && choices.policy === undefined && choices.choices === undefined)
    refuse(
      'no-policy',
      `--policies has none for ${someOf(missing)}; say by which to decide there: --policy or --choices`,
    );
  const common = missing.length > 0 ? policyOf(choices) : undefined;
  const answers = answersOf(options.answers);
  const asOf = asOfOf(options.asOf);
  const paths = pathsOf(options.input);
  const inputs = openInputs(paths);
  const names = inputs.map((input) => input.name);
  const plans = counties.map((county) => ({
    inputs: names,
    county,
    policy: ownPolicies.get(county) ?? common!,
    remedies,
    ...(answers && { answers }),
    asOf,
    ...(counties.length > 1 ? { onlyPeopleInScope: true as const } : {}),
  }));
  return { plans, paths, inputs };
}

/** A plan for histories that are at hand. Without a county, only remedies that ask for none find their subjects. */
export function planFor(options: Partial<JobOptions>): RunPlan {
  return {
    ...choicesOf(options),
    inputs: [],
    county: options.county === undefined ? '' : countyOf(options.county),
  };
}

/** `ALAMEDA, ALPINE, AMADOR and 54 more`. */
export function someOf(names: readonly string[]): string {
  const more = names.length - 3;
  return more > 1 ? `${names.slice(0, 3).join(', ')} and ${more} more` : names.join(', ');
}

/** Neutral JSON is known by the name of its file. */
export const isNeutral = (path: string): boolean => /\.jsonl?$/i.test(path);

/** Bulk files, opened; what is no bulk file by its name is told before it is read as one. */
export function openAll(given: readonly string[]): readonly InputFile[] {
  return openInputs(bulkPathsOf(given));
}

function bulkPathsOf(given: readonly string[]): readonly string[] {
  const paths = pathsOf(given);
  if (paths.some(isNeutral))
    refuse(
      'neutral-json',
      'neutral JSON is read by cmr run, explain and convert alone; make it a bulk file first: cmr convert --to doj-bulk',
    );
  return paths;
}

/** The files that the paths given with --input mean. */
export function pathsOf(given: readonly string[]): readonly string[] {
  if (given.length === 0) refuse('no-input', 'name at least one file with --input');
  const paths = findInputs(given);
  if (paths.length === 0) refuse('no-input', 'no .dat, .csv or .txt file was found');
  return paths;
}

/** The name of a county's own folder: `LOS ANGELES` → `los-angeles`. */
export function folderName(county: string): string {
  return county.toLowerCase().replaceAll(' ', '-');
}

export function countyOf(text: string): string {
  return (
    countyNamed(text) ??
    refuse('unknown-county', `"${text.trim()}" is not one of California's 58 counties; see \`cmr counties\``)
  );
}

/** The policy that the options name, or the options file of the original application. */
function policyOf({ policy, choices }: Pick<JobOptions, 'policy' | 'choices'>): Policy {
  if (choices !== undefined) return checked(readChoices(readText(choices), basename(choices), REMEDIES));
  if (policy === undefined)
    return refuse('no-policy', 'say by which choices to decide: --policy FILE-OR-NAME, or --choices FILE');
  return policyAt(policy);
}

/** A policy by its name, if it is built in, or from its file. */
export function policyAt(policy: string): Policy {
  return policyNamed(policy) ?? checked(readPolicy(readText(policy), basename(policy), REMEDIES));
}

export function readText(path: string): string {
  try {
    useFile(path);
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const hint = `${reason(cause, 'read')}${/[./\\]/.test(path) ? '' : `; the built-in policies are ${builtInPolicies.map((each) => each.id).join(', ')}`}`;
    throw new RunRefused([{ code: 'cannot-read', file: basename(path), hint }]);
  }
}

/** The day given, or today on this machine's calendar: the one place where a clock is read. */
export function asOfOf(text: string | undefined, flag = '--as-of'): CalendarDate {
  if (text !== undefined)
    return (
      parseIsoDate(text) ??
      refuse(
        'bad-date',
        `${flag}: expected a day of the calendar as YYYY-MM-DD, such as ${isoDate(20200701 as CalendarDate)}`,
      )
    );
  const now = new Date();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** For a flag that says where results go: a file or a folder of a name. */
export function outPath(text: string): string {
  if (text.trim() === '')
    throw new InvalidArgumentError('It is empty: name a file or a folder. A full stop, ".", is the current folder.');
  if (text === '-')
    throw new InvalidArgumentError(
      'Results are not written to the terminal: name a file or a folder. One that is called "-" is "./-".',
    );
  return text;
}

export function refuse(code: string, hint: string): never {
  throw new RunRefused([{ code, hint }]);
}

/** For a flag that says how many threads work. */
export function workerCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new InvalidArgumentError('Expected a whole number from 1 to 64.');
  return count;
}
