#!/usr/bin/env node
import { Command, Help } from 'commander';
import { thisProgram } from '../node/index.ts';
import { EXIT_CODES, endWith, watchDefects, watchOutput } from './terminal.ts';

const program = new Command('cmr')
  .description(
    'Finds every conviction in a California DOJ bulk file, or on RAP sheets, that the law says may be dismissed, reduced or sealed, and says why.',
  )
  .version(thisProgram().version)
  .showHelpAfterError('Run with --help for the options and an example.')
  // What may be repeated has no default that is worth a word.
  .configureHelp({
    helpWidth: 100,
    optionDescription: (option) => new Help().optionDescription(option).replace(' (default: [])', ''),
  })
  .exitOverride()
  .addHelpText(
    'after',
    `\nExit codes: ${EXIT_CODES}\nExample:\n  cmr generate --people 2000 --county SACRAMENTO --seed 64 --out doj.csv\n  cmr run --input doj.csv --county SACRAMENTO --policy dismiss-everything --out results`,
  );

/** Each command by its name. Only what is asked for is loaded: a run is over before all of them would be read. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  app: async () => (await import('./app.ts')).appCommand(),
  run: async () => (await import('./run.ts')).runCommand(),
  'rap-sheets': async () => (await import('./rap-sheets.ts')).rapSheetsCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  explain: async () => (await import('./explain.ts')).explainCommand(),
  'compare-policies': async () => (await import('./compare-policies.ts')).comparePoliciesCommand(),
  sweep: async () => (await import('./sweep.ts')).sweepCommand(),
  flow: async () => (await import('./flow.ts')).flowCommand(),
  verify: async () => (await import('./verify.ts')).verifyCommand(),
  court: async () => (await import('./court.ts')).courtCommand(),
  lists: async () => (await import('./lists.ts')).listsCommand(),
  motions: async () => (await import('./motions.ts')).motionsCommand(),
  profile: async () => (await import('./profile.ts')).profileCommand(),
  report: async () => (await import('./report.ts')).reportCommand(),
  letters: async () => (await import('./letters.ts')).lettersCommand(),
  convert: async () => (await import('./convert.ts')).convertCommand(),
  generate: async () => (await import('./generate.ts')).generateCommand(),
  deidentify: async () => (await import('./deidentify.ts')).deidentifyCommand(),
  policy: async () => (await import('./policy.ts')).policyCommand(),
  law: async () => (await import('./law.ts')).lawCommand(),
  counties: async () => (await import('./counties.ts')).countiesCommand(),
};
const asked = process.argv[2] ?? '';
// Only the help names all of them, or an error that somebody asks for what is not there.
const others = ['-V', '--version'].includes(asked) ? [] : Object.keys(COMMANDS);
const wanted = Object.hasOwn(COMMANDS, asked) ? [asked] : others;
for (const name of wanted) program.addCommand(asTheProgram(await COMMANDS[name]!()));

/** A command and those below it are wrong, and give help, as the program does. */
function asTheProgram(command: Command): Command {
  for (const each of command.commands) asTheProgram(each);
  return command.copyInheritedSettings(program);
}

// Results are of people: as in the application, only the account that writes them may read them.
process.umask(0o077);

watchOutput();
watchDefects();
try {
  await program.parseAsync();
} catch (cause) {
  endWith(cause);
}
