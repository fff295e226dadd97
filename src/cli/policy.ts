import { basename } from 'node:path';
import { Command } from 'commander';
import { REMEDIES } from '../law/index.ts';
import {
  builtInPolicies,
  choicesSchema,
  policyNamed,
  policySchema,
  printPolicy,
  readChoices,
  readPolicy,
} from '../policies/index.ts';
import { checked } from '../run/index.ts';
import { readText } from './options.ts';
import { say, sayJson } from './terminal.ts';

export function policyCommand(): Command {
  const policy = new Command('policy')
    .description("Check, show and describe a county's policy.")
    .addHelpText('after', '\nExample:\n  cmr policy show dismiss-everything');
  policy
    .command('check <file>')
    .description("Check a policy file, or the original application's options file with --choices.")
    .option('--choices', 'the file is an options file of the original application')
    .addHelpText('after', '\nExample:\n  cmr policy check our-county.json')
    .action((file: string, options: { choices?: boolean }) => {
      const found = checked((options.choices ? readChoices : readPolicy)(readText(file), basename(file), REMEDIES));
      say(`${basename(file)} is a policy that can be run: ${found.flow.length} steps, for ${found.remedy}.`);
    });
  policy
    .command('show [file-or-name]')
    .description('Print a policy in plain words; without a name, list the built-in policies.')
    .option('--choices', 'the file is an options file of the original application')
    .option('--json', 'print the policy as JSON')
    .addHelpText('after', '\nExample:\n  cmr policy show dismiss-everything')
    .action((name: string | undefined, options: { choices?: boolean; json?: boolean }) => {
      if (name === undefined) {
        say(builtInPolicies.map((each) => `${each.id}${each.title === undefined ? '' : `: ${each.title}`}`).join('\n'));
        return;
      }
      const named = options.choices ? undefined : policyNamed(name);
      const found =
        named ?? checked((options.choices ? readChoices : readPolicy)(readText(name), basename(name), REMEDIES));
      if (options.json) sayJson(found);
      else say(printPolicy(found, REMEDIES));
    });
  policy
    .command('schema')
    .description('Print the JSON Schema of policy files.')
    .option('--choices', "the schema of the original application's options file")
    .addHelpText('after', '\nExample:\n  cmr policy schema > policy.schema.json')
    .action((options: { choices?: boolean }) =>
      sayJson(options.choices ? choicesSchema(REMEDIES) : policySchema(REMEDIES)),
    );
  return policy;
}
