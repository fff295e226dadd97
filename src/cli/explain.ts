import { Command } from 'commander';
import { nodeHash, sameThreadCrew } from '../node/index.ts';
import { explainPerson } from '../run/index.ts';
import { explanationRecord, explanationSchema, printExplanation } from '../write/index.ts';
import { type JobOptions, collect, planOf, refuse, withChoices } from './options.ts';
import { DONE, plural, say } from './terminal.ts';

type ExplainOptions = Partial<JobOptions> & {
  readonly person?: string;
  readonly conviction?: string;
  readonly json?: boolean;
  readonly schema?: boolean;
};

export function explainCommand(): Command {
  return withChoices(new Command('explain'))
    .description(
      'Explain the determinations about one conviction, or about all convictions of a person, question by question.',
    )
    .option('-i, --input <path>', 'a DOJ bulk file, a folder of them, or a pattern; may be repeated', collect, [])
    .option('-c, --county <name>', 'the county whose convictions are explained; see `cmr counties`')
    .option('--person <id>', 'the SUBJECT_ID')
    .option('--conviction <key>', 'a conviction key, as in determinations.csv')
    .option('--json', 'print the determinations with their traces as JSON, in the form that --schema prints')
    .option('--schema', 'print the JSON Schema of --json, and nothing else')
    .addHelpText(
      'after',
      '\nExample:\n  cmr explain --input doj.csv --county SACRAMENTO --choices choices.json --as-of 2020-07-01 --person 10000042',
    )
    .action(explain);
}

async function explain(options: ExplainOptions): Promise<void> {
  if (options.schema) {
    say(JSON.stringify(explanationSchema(), null, 2));
    return;
  }
  const person =
    options.person ??
    options.conviction?.split('/')[0] ??
    refuse('nobody', 'say whom to explain: --person ID or --conviction KEY');
  if (options.input!.length === 0) refuse('no-input', 'name at least one file with --input');
  if (options.county === undefined) refuse('no-county', 'say whose convictions to explain: --county NAME');
  const { plan, inputs } = planOf(options as JobOptions);
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
  const { county, asOf, policy } = plan;
  if (options.json) {
    const record = explanationRecord({ facts, decided: wanted, county, policy: policy.id, asOf, files: plan.inputs });
    say(JSON.stringify(record, null, 2));
  } else {
    const { name } = facts.history.person;
    say(
      `${name || 'Name not given'} (${person}): ${plural(facts.convictions.length, 'conviction')} on record, ${wanted.length} in scope.\n`,
    );
    const width = Math.max(Math.min(process.stdout.columns ?? WIDTH, WIDTH), 60);
    say(
      wanted
        .map((each) => printExplanation({ ...each, asOf, files: plan.inputs, width }))
        .join(`\n\n${'-'.repeat(20)}\n\n`),
    );
  }
  process.exitCode = DONE;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDTH = 100;
