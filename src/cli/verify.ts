import { Command } from 'commander';
import { type Problem, onOneLine } from '../basics/index.ts';
import {
  type Results,
  differences,
  findSheets,
  hashingFolder,
  nodeHash,
  openInputs,
  planOfRecord,
  readResults,
  runCrew,
  sameThreadCrew,
  sheetsHere,
  strangersIn,
  thisProgram,
  verifyOutputs,
} from '../node/index.ts';
import {
  type InputFile,
  type Program,
  type RunPlan,
  RunRefused,
  answersRecord,
  runCounties,
  runHistories,
  runSheets,
} from '../run/index.ts';
import { answersOf, collect, folderName, pathsOf, refuse } from './options.ts';
import { countTo, progressTo } from './progress.ts';
import { number, plural, say } from './terminal.ts';

type VerifyOptions = { readonly again?: boolean; readonly input: readonly string[]; readonly answers?: string };

export function verifyCommand(): Command {
  return new Command('verify')
    .argument('<results>', 'the folder of a run, of one county or of several')
    .description(
      'Hash the results again and compare them with what run.json says; with --again, repeat the run and compare.',
    )
    .option('--again', 'repeat the run on the same inputs, writing nothing')
    .option('-i, --input <path>', 'an input of the run, for --again; may be repeated', collect, [])
    .option('--answers <file>', "the run's answers file, for --again")
    .addHelpText('after', '\nExamples:\n  cmr verify results\n  cmr verify results --again --input doj.dat')
    .action(verify);
}

async function verify(folder: string, options: VerifyOptions): Promise<void> {
  if (options.input.length > 0 && !options.again)
    refuse('input-unused', '--input is for --again, which repeats the run; give both or neither');
  if (options.again && options.input.length === 0) refuse('no-input', 'say which inputs to run again on: --input PATH');
  const { results, problems, strangers } = readResults(folder, folderName);
  const wrong = [...problems, ...results.flatMap(verifyOutputs)];
  const others = [...strangers, ...results.flatMap(strangersIn)];
  if (others.length > 0)
    say(`Note: run.json does not name these, and they were not looked at: ${onOneLine(others.join(', '))}.`);
  if (wrong.length > 0) throw new RunRefused(wrong);
  say(found(results));
  if (options.again) await repeat(results, options);
}

function found(results: readonly Results[]): string {
  const { asOf, county, policy, program } = results[0]!.record;
  const whose = results.length === 1 ? `${county} county, policy ${policy.id}` : `${results.length} counties`;
  const files = results.reduce((sum, { record }) => sum + record.outputs.length, 0);
  return [
    `Results of ${whose}, law applied as of ${asOf}, written by ${program.name} ${program.version}.`,
    `${plural(files, 'file')} hold the bytes that were written, by their hashes in run.json.`,
  ].join('\n');
}

async function repeat(results: readonly Results[], options: VerifyOptions): Promise<void> {
  const program = thisProgram();
  const other = otherProgram(results[0]!.record.program, program);
  if (other !== '') say(`Note: ${other}.`);
  const answers = answersAs(results[0]!.record.answers, options.answers);
  if (results[0]!.record.kind === 'rap-sheets') {
    const plan = { ...planOfRecord(results[0]!), ...(answers && { answers }) };
    return tell(await repeatSheets(results[0]!, plan, options.input), other);
  }
  const recorded = results[0]!.record.inputs;
  const paths = inOrder(recorded, pathsOf(options.input));
  const inputs = openInputs(paths).map((input, i) => ({ ...input, name: recorded[i]!.name }));
  const plans = results.map((each) => ({ ...planOfRecord(each), ...(answers && { answers }) }));
  const progress = progressTo(process.stderr, false);
  const effects = { inputs, hash: nodeHash, progress: progress.show };
  const folders = plans.map((plan) => ({ plan, folder: hashingFolder() }));
  let problems: readonly Problem[];
  try {
    const again =
      results[0]!.record.kind === 'histories'
        ? await runHistories(folders, program, { ...effects, rest: sameThreadCrew([], inputs).rest })
        : await runCounties(folders, program, { ...effects, crew: runCrew({ plans, paths }, inputs) });
    problems = results.flatMap((each, i) => differences(each, again[i]!));
  } finally {
    progress.clear();
  }
  tell(problems, other);
}

function tell(problems: readonly Problem[], other: string): void {
  if (problems.length > 0)
    throw new RunRefused([...problems, ...(other === '' ? [] : [{ code: 'other-program', hint: other }])]);
  say(`The run, repeated${other === '' ? '' : ' by this version'}, gives the same bytes.`);
}

/** The answers that the run was given, from the file that must hold them. */
function answersAs(recorded: Results['record']['answers'], file: string | undefined): RunPlan['answers'] {
  const answers = answersOf(file);
  if (recorded !== undefined && answers === undefined)
    refuse(
      'no-answers',
      `the run was given ${plural(recorded.count, 'answer')} of people; give their file with --answers`,
    );
  if (recorded === undefined && answers !== undefined)
    refuse('other-answers', 'the run was given no answers of people; leave --answers out');
  if (recorded && answers && answersRecord(answers, nodeHash).sha256 !== recorded.sha256)
    refuse('other-answers', `--answers: these are not the ${plural(recorded.count, 'answer')} that the run was given`);
  return answers;
}

/** Sheets are read again from the same files; a scan's OCR text is not recorded, so such a run cannot be repeated. */
async function repeatSheets(result: Results, plan: RunPlan, given: readonly string[]): Promise<readonly Problem[]> {
  const { inputs } = result.record;
  const byOcr = inputs.find(({ ocrText }) => ocrText);
  if (byOcr)
    throw new RunRefused([
      {
        code: 'ocr-text',
        file: byOcr.name,
        hint: 'was read from a text of OCR, of which the run keeps no record; run it again with cmr rap-sheets --ocr-text and compare',
      },
    ]);
  const found = findSheets(given, undefined).sheets.map(({ path }) => path);
  const paths = inOrder(inputs, found).map((path, i) => ({ path, name: inputs[i]!.name }));
  const progress = countTo(process.stderr, false);
  try {
    const again = await runSheets(plan, thisProgram(), {
      crew: sheetsHere({ plan, paths }),
      hash: nodeHash,
      output: hashingFolder(),
      progress: ({ sheetsDone, sheetsAll }) => progress.show('Sheets', sheetsDone, sheetsAll),
    });
    return differences(result, again);
  } finally {
    progress.clear();
  }
}

function otherProgram(then: Program, now: Program): string {
  const law = then.lawSha256 === now.lawSha256 ? 'the same law' : 'another state of the law';
  return then.lawSha256 === now.lawSha256 && then.version === now.version
    ? ''
    : `the results were written by version ${then.version} with ${law}; this is version ${now.version}`;
}

/** The paths of the files that the run read, in its order. They are known by their content, whatever they are called now. */
function inOrder(recorded: Results['record']['inputs'], paths: readonly string[]): readonly string[] {
  const given = openInputs(paths).map((input, i) => ({ name: input.name, path: paths[i]!, sha256: hashOf(input) }));
  const pathOf = new Map(given.map(({ path, sha256 }) => [sha256, path]));
  const missing = recorded.filter(({ sha256 }) => !pathOf.has(sha256));
  const strange = given.filter(({ sha256 }) => !recorded.some((each) => each.sha256 === sha256));
  const problems = [
    ...missing.map(({ name, bytes }) => ({
      code: 'other-inputs',
      file: name,
      hint: strange.some((each) => each.name === name)
        ? `is not the file that the run read: that one had ${number(bytes)} bytes with another content`
        : 'the run read this file too; give it with --input',
    })),
    ...strange
      .filter(({ name }) => !missing.some((each) => each.name === name))
      .map(({ name }) => ({ code: 'other-inputs', file: name, hint: 'the run did not read this file; leave it out' })),
  ];
  if (problems.length > 0) throw new RunRefused(problems);
  return recorded.map(({ sha256 }) => pathOf.get(sha256)!);
}

function hashOf(input: InputFile): string {
  const hash = nodeHash();
  const window = 1 << 22;
  for (let offset = 0; offset < input.size; offset += window) hash.update(input.read(offset, window));
  input.close();
  return hash.hex();
}
