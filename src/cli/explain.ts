import { Command } from 'commander';
import { nodeHash, sameThreadCrew } from '../node/index.ts';
import { explainPerson } from '../run/index.ts';
import { printExplanation } from '../write/index.ts';
import { type JobOptions, planOf, refuse, withJob } from './options.ts';
import { DONE, plural, say } from './terminal.ts';

type ExplainOptions = JobOptions & { readonly person?: string; readonly conviction?: string; readonly json?: boolean };

export function explainCommand(): Command {
  return withJob(new Command('explain'))
    .description(
      'Explain the determinations about one conviction, or about all convictions of a person, question by question.',
    )
    .option('--person <id>', 'the SUBJECT_ID')
    .option('--conviction <key>', 'a conviction key, as in determinations.csv')
    .option('--json', 'print the determinations with their traces as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  cmr explain --input doj.csv --county SACRAMENTO --choices choices.json --as-of 2020-07-01 --person 10000042',
    )
    .action(explain);
}

async function explain(options: ExplainOptions): Promise<void> {
  const person =
    options.person ??
    options.conviction?.split('/')[0] ??
    refuse('nobody', 'say whom to explain: --person ID or --conviction KEY');
  const { plan, inputs } = planOf(options);
  const { facts, decided } = await explainPerson(plan, person, {
    inputs,
    crew: sameThreadCrew([plan], inputs),
    hash: nodeHash,
  });
  const wanted =
    options.conviction === undefined
      ? decided
      : decided.filter(({ conviction }) => conviction.key === options.conviction);
  if (options.conviction !== undefined && wanted.length === 0)
    refuse('no-such-conviction', 'this person has no conviction in scope with that key; run with --person to see all');
  if (options.json)
    say(
      JSON.stringify(
        wanted.map(({ conviction, determination }) => ({ conviction: conviction.key, ...determination })),
        null,
        2,
      ),
    );
  else {
    say(
      `${facts.history.person.name || 'Name not given'} (${person}): ${plural(facts.convictions.length, 'conviction')} on record, ${wanted.length} in scope.\n`,
    );
    say(
      wanted
        .map(({ conviction, determination }) =>
          printExplanation({ facts, conviction, determination, asOf: plan.asOf, files: plan.inputs }),
        )
        .join('\n\n'),
    );
  }
  process.exitCode = DONE;
}
