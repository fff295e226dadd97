import { Command } from 'commander';
import {
  hashingFolder,
  nodeHash,
  planOfRecord,
  readRunRecord,
  sameThreadCrew,
  thisProgram,
  verifyOutputs,
} from '../node/index.ts';
import { RunRefused, run } from '../run/index.ts';
import { answersOf, collect, openAll, refuse } from './options.ts';
import { plural, progressTo, say } from './terminal.ts';

type VerifyOptions = { readonly again?: boolean; readonly input: readonly string[]; readonly answers?: string };

export function verifyCommand(): Command {
  return new Command('verify')
    .argument('<results>', 'the folder of a run')
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
  const record = readRunRecord(folder);
  const problems = verifyOutputs(folder, record.outputs);
  if (problems.length > 0) throw new RunRefused(problems);
  say(`${plural(record.outputs.length, 'file')} are as run.json says they were written.`);
  if (!options.again) return;
  await repeat(record, options);
}

async function repeat(record: ReturnType<typeof readRunRecord>, options: VerifyOptions): Promise<void> {
  if (options.input.length === 0) refuse('no-input', 'say which inputs to run again on: --input PATH');
  const program = thisProgram();
  if (program.lawSha256 !== record.program.lawSha256) {
    say(
      `Note: the results were made by version ${record.program.version} with another state of the law; this is ${program.version}.`,
    );
  }
  const inputs = openAll(options.input);
  const answers = answersOf(options.answers);
  if ((record.answers?.count ?? 0) !== (answers?.length ?? 0))
    refuse(
      'other-answers',
      `the run was given ${plural(record.answers?.count ?? 0, 'answer')}; give the same with --answers`,
    );
  const plan = { ...planOfRecord(record), ...(answers && { answers }) };
  if (inputs.map(({ name }) => name).join('\n') !== plan.inputs.join('\n'))
    refuse('other-inputs', `the run read ${plan.inputs.join(', ')}; give the same files in the same order`);
  const progress = progressTo(process.stderr, false);
  try {
    const { outputs } = await run(plan, program, {
      inputs,
      crew: sameThreadCrew([plan], inputs),
      hash: nodeHash,
      output: hashingFolder(),
      progress: progress.show,
    });
    const differing = record.outputs.filter(
      ({ name, sha256 }) => outputs.find((each) => each.name === name)?.sha256 !== sha256,
    );
    if (differing.length > 0)
      throw new RunRefused(
        differing.map(({ name }) => ({
          code: 'not-repeated',
          file: name,
          hint: 'the run, repeated, gives another content',
        })),
      );
  } finally {
    progress.clear();
  }
  say('The run, repeated, gives the same bytes.');
}
