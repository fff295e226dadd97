import { Command } from 'commander';
import { nodeHash, sameThreadCrew } from '../node/index.ts';
import { LAWS } from '../law/index.ts';
import { type Explained, type RunPlan, explainPerson } from '../run/index.ts';
import { keyOf, printExplanation, printPaths, printQuestions } from '../write/index.ts';
import { type JobOptions, planOf, refuse, withJob, withRemedies } from './options.ts';
import { DONE, plural, say } from './terminal.ts';

type ExplainOptions = JobOptions & { readonly person?: string; readonly conviction?: string; readonly json?: boolean };

export function explainCommand(): Command {
  return withRemedies(withJob(new Command('explain')))
    .description(
      'Explain the determinations about one conviction, or about all convictions of a person, question by question.',
    )
    .option('--person <id>', 'the SUBJECT_ID')
    .option('--conviction <key>', 'a conviction key, as in determinations.csv')
    .option('--json', 'print the determinations with their traces as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  cmr explain --input doj.csv --county SACRAMENTO --choices choices.json --as-of 2020-07-01 --person 10000042\n  cmr explain --input doj.csv --county SACRAMENTO --policy statute-only --remedy all --as-of 2026-11-01 --person 10000042',
    )
    .action(explain);
}

async function explain(options: ExplainOptions): Promise<void> {
  const person =
    options.person ??
    options.conviction?.split('/')[0] ??
    refuse('nobody', 'say whom to explain: --person ID or --conviction KEY');
  const { plan, inputs } = planOf(options);
  const explained = await explainPerson(plan, person, {
    inputs,
    crew: sameThreadCrew([plan], inputs),
    hash: nodeHash,
  });
  show(explained, plan, { ...options, person });
  process.exitCode = DONE;
}

function show(
  { facts, decided, others }: Explained,
  plan: RunPlan,
  { conviction: key, json, person }: Pick<ExplainOptions, 'conviction' | 'json'> & { readonly person: string },
): void {
  const mine = decided.filter(({ conviction }) => key === undefined || conviction.key === key);
  const besides = others.filter(({ subject }) => key === undefined || keyOf(subject) === key);
  if (key !== undefined && mine.length + besides.length === 0)
    refuse('no-such-conviction', 'this person has no conviction in scope with that key; run with --person to see all');
  if (json) {
    const all = [
      ...mine.map(({ conviction, determination }) => ({ conviction: conviction.key, ...determination })),
      ...besides.map(({ subject, determination }) => ({ [subject.kind]: keyOf(subject), ...determination })),
    ];
    say(JSON.stringify(all, null, 2));
    return;
  }
  const entries = [
    ...mine.map(({ conviction, determination }) => ({
      subject: { kind: 'conviction' as const, conviction },
      determination,
    })),
    ...besides,
  ];
  const several = plan.remedies.some((id) => id !== plan.policy.remedy);
  const inScope = several ? new Set(entries.map(({ subject }) => keyOf(subject))).size : mine.length;
  const what = several
    ? `${plural(inScope, 'conviction')}, arrests and cases among them, asked about`
    : `${inScope} in scope`;
  say(
    `${facts.history.person.name || 'Name not given'} (${person}): ${plural(facts.convictions.length, 'conviction')} on record, ${what}.\n`,
  );
  if (several) say(`${printPaths(entries, LAWS)}\n`);
  const files = plan.inputs;
  if (!several || key !== undefined)
    say(
      [
        ...mine.map((each) => printExplanation({ facts, ...each, asOf: plan.asOf, files })),
        ...besides.map(({ determination }) => printQuestions(determination, files)),
      ].join('\n\n'),
    );
}
