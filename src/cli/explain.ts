import { Command } from 'commander';
import { nodeHash, sameThreadCrew } from '../node/index.ts';
import { onOneLine } from '../basics/index.ts';
import { factsOf } from '../history/index.ts';
import { LAWS } from '../law/index.ts';
import { type Explained, type RunPlan, asksOthers, explainFacts, explainPerson, whileUnchanged } from '../run/index.ts';
import {
  explanationRecord,
  explanationSchema,
  keyOf,
  printExplanation,
  printPaths,
  printQuestions,
} from '../write/index.ts';
import { readHistories } from './neutral-input.ts';
import { type JobOptions, collect, isNeutral, planFor, planOf, refuse, withChoices, withRemedies } from './options.ts';
import { DONE, plural, say, sayJson } from './terminal.ts';

type ExplainOptions = Partial<JobOptions> & {
  readonly person?: string;
  readonly conviction?: string;
  readonly json?: boolean;
  readonly schema?: boolean;
};

export function explainCommand(): Command {
  return withRemedies(withChoices(new Command('explain')))
    .description(
      'Explain the determinations about one conviction, or about all convictions of a person, question by question.',
    )
    .option(
      '-i, --input <path>',
      'a DOJ bulk file, a folder of them, or a pattern, or neutral JSON (.json, .jsonl); may be repeated',
      collect,
      [],
    )
    .option('-c, --county <name>', 'the county whose convictions are explained; see `cmr counties`')
    .option('--person <id>', 'the SUBJECT_ID')
    .option('--conviction <key>', 'a conviction key, as in determinations.csv')
    .option('--json', 'print the determinations with their traces as JSON, in the form that --schema prints')
    .option('--schema', 'print the JSON Schema of --json, and nothing else')
    .addHelpText(
      'after',
      '\nExample:\n  cmr explain --input doj.csv --county SACRAMENTO --choices choices.json --as-of 2020-07-01 --person 10000042\n  cmr explain --input doj.csv --county SACRAMENTO --policy statute-only --remedy all --as-of 2026-11-01 --person 10000042',
    )
    .action(explain);
}

async function explain(options: ExplainOptions): Promise<void> {
  if (options.schema) {
    sayJson(explanationSchema());
    return;
  }
  const person =
    options.person ??
    options.conviction?.split('/')[0] ??
    refuse('nobody', 'say whom to explain: --person ID or --conviction KEY');
  if (options.input!.length === 0) refuse('no-input', 'name at least one file with --input');
  const explained = options.input!.every(isNeutral) ? fromHistories(options, person) : await fromBulk(options, person);
  show(explained, { ...options, person });
  process.exitCode = DONE;
}

type Found = Explained & { readonly plan: RunPlan };

async function fromBulk(options: ExplainOptions, person: string): Promise<Found> {
  if (options.county === undefined) refuse('no-county', 'say whose convictions to explain: --county NAME');
  const { plan, inputs } = planOf(options as JobOptions);
  const effects = { inputs, crew: sameThreadCrew([plan], inputs), hash: nodeHash };
  return { ...(await whileUnchanged(inputs, () => explainPerson(plan, person, effects))), plan };
}

/** Neutral JSON: histories of any state. Other states' remedies ask for no county. */
function fromHistories(options: ExplainOptions, person: string): Found {
  const records = readHistories(options.input!);
  const record =
    records.find(({ history }) => history.person.key === person) ??
    refuse('no-such-person', 'the input has nobody with this person number');
  const made = planFor(options);
  const plan = { ...made, inputs: record.files };
  return { ...explainFacts(factsOf(record.history), plan), plan };
}

function show(
  { facts, decided, others, plan }: Found,
  { conviction: key, json, person }: Pick<ExplainOptions, 'conviction' | 'json'> & { readonly person: string },
): void {
  const wanted = decided.filter(({ conviction }) => key === undefined || conviction.key === key);
  const besides = others.filter(({ subject }) => key === undefined || keyOf(subject) === key);
  if (key !== undefined && wanted.length + besides.length === 0)
    refuse('no-such-conviction', 'this person has no conviction in scope with that key; run with --person to see all');
  const { county, asOf, policy, inputs: files } = plan;
  if (json) {
    const record = explanationRecord({
      facts,
      decided: wanted,
      others: besides,
      county,
      policy: policy.id,
      asOf,
      files,
    });
    sayJson(record);
    return;
  }
  const several = asksOthers(plan);
  const entries = [
    ...wanted.map(({ conviction, determination }) => ({
      subject: { kind: 'conviction' as const, conviction },
      determination,
    })),
    ...besides,
  ];
  const subjects = new Map(entries.map(({ subject }) => [keyOf(subject), subject.kind]));
  const asked = (['conviction', 'arrest', 'case'] as const).flatMap((kind) => {
    const count = [...subjects.values()].filter((each) => each === kind).length;
    return count === 0 ? [] : [plural(count, kind)];
  });
  say(
    `${onOneLine(facts.history.person.name) || 'Name not given'} (${person})${facts.deceased ? ', who has died, says the record' : ''}: ${plural(facts.convictions.length, 'conviction')} on record, ${several ? `${asked.join(' and ') || 'nothing'} asked about` : `${wanted.length} in scope`}.\n`,
  );
  const width = Math.max(Math.min(process.stdout.columns ?? WIDTH, WIDTH), 60);
  const pages = several ? [printPaths(entries, LAWS, width)] : [];
  if (!several || key !== undefined)
    pages.push(
      ...wanted.map((each) => printExplanation({ ...each, asOf, files, width })),
      ...besides.map(({ determination }) => printQuestions(determination, files, width)),
    );
  say(pages.join(`\n\n${'-'.repeat(20)}\n\n`));
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDTH = 100;
