import { basename } from 'node:path';
import { Command } from 'commander';
import { readProfile } from '../documents/index.ts';
import { checked } from '../run/index.ts';
import { readText } from './options.ts';
import { say } from './terminal.ts';

export function profileCommand(): Command {
  const check = new Command('check')
    .argument('<file>', "a county's profile, as JSON")
    .description("Check a county's profile and show what motions will say.")
    .addHelpText('after', '\nExample:\n  cmr profile check samples/county-profile.json')
    .action((file: string) => {
      const { attorney, agency, court, county } = checked(readProfile(readText(file), basename(file)));
      say(`${basename(file)} is a profile of ${county} county.`);
      say(
        `  ${attorney.name}${attorney.title === '' ? '' : `, ${attorney.title}`} (SBN ${attorney.bar}), ${agency.name}`,
      );
      say(`  files in the ${court.name}${court.branch === '' ? '' : `, ${court.branch}`}.`);
    });
  return new Command('profile')
    .description("A county's profile: who files, where, and in which words.")
    .addCommand(check);
}
