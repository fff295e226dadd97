import { Command } from 'commander';
import { isoDate, printProblem, utf8 } from '../basics/index.ts';
import { POLICY_OUTCOMES, OUTCOME_WORDS, type Outcome } from '../engine/index.ts';
import { publishFiles } from '../node/index.ts';
import {
  type Comparison,
  type Docket,
  type PolicyInNumbers,
  type RunPlan,
  comparePolicies,
  docketOf,
} from '../run/index.ts';
import { NOT_LOOKED_AT, csvLine, moveColumns, moveLine } from '../write/index.ts';
import { asOfOf, collect, countyOf, openAll, outPath, policyAt, refuse, withInput } from './options.ts';
import { stoppableMaking } from './stoppable.ts';
import { plural, say, sayJson, table } from './terminal.ts';
import { endOfReading, gatherHere } from './what-if.ts';

type CompareOptions = {
  readonly input: readonly string[];
  readonly county: string;
  readonly policy: readonly string[];
  readonly asOf?: string;
  readonly out?: string;
  readonly json?: boolean;
};

export function comparePoliciesCommand(): Command {
  return withInput(new Command('compare-policies'))
    .description('Judge the same convictions by two or more policies, and say who gains and who loses.')
    .requiredOption('-c, --county <name>', 'the county whose convictions are judged; see `cmr counties`')
    .requiredOption(
      '-p, --policy <file-or-name>',
      'a policy, at least two of them; the others are compared with the first',
      collect,
      [],
    )
    .option('--as-of <date>', 'the day for which the law is applied, YYYY-MM-DD (default: today)')
    .option(
      '-o, --out <folder>',
      'a folder for moves.csv: the convictions whose outcome depends on the policy',
      outPath,
    )
    .option('--json', 'print the numbers as JSON and nothing else')
    .addHelpText(
      'after',
      '\nExample:\n  cmr compare-policies --input doj.csv --county SACRAMENTO --policy sacramento-2019 --policy los-angeles-2019 --as-of 2020-07-01 --out moves',
    )
    .action(compare);
}

async function compare(options: CompareOptions): Promise<void> {
  if (options.policy.length < 2) refuse('one-policy', 'name at least two policies to compare: --policy A --policy B');
  const county = countyOf(options.county);
  const asOf = asOfOf(options.asOf);
  const policies = toldApart(options.policy.map(policyAt));
  const inputs = openAll(options.input);
  const names = inputs.map((input) => input.name);
  const plans = policies.map((policy) => ({ inputs: names, county, policy, remedies: ['prop-64'], asOf }));
  const { gathered, readIn } = await gatherHere(plans, inputs, options.json === true);
  const started = performance.now();
  const docket = docketOf(gathered, plans[0]!);
  // Every question is asked once; what is measured after it is what judging again takes.
  for (const { policy } of plans) docket.caseload.judge(policy);
  const asked = performance.now();
  const comparison = comparePolicies(docket, plans);
  const [askedIn, judgedIn] = [(asked - started) / 1000, performance.now() - asked];
  const { out } = options;
  if (out !== undefined)
    await stoppableMaking((effects) => publishFiles(out, [['moves.csv', movesFile(comparison)]], effects));
  const { policies: numbers, moving } = comparison;
  if (options.json) sayJson({ county, asOf: isoDate(asOf), policies: numbers, moves: moving.length });
  else {
    for (const notice of gathered.notices) say(`Notice: ${printProblem(notice)}.`);
    say(`Law applied as of ${isoDate(asOf)}, ${county} county.\n`);
    say(printComparison(comparison, docket));
    say(
      options.out === undefined
        ? 'With --out FOLDER they are listed in moves.csv.'
        : `They are listed in moves.csv in ${options.out}, which holds personal data.`,
    );
    say(
      `\nRead in ${readIn.toFixed(1)} s, every question asked in ${askedIn.toFixed(1)} s, judged by all policies in ${judgedIn.toFixed(0)} ms.`,
    );
  }
  endOfReading(gathered);
}

/** Policies with the same name get numbers, so that each can be told from the others. */
function toldApart(policies: readonly RunPlan['policy'][]): readonly RunPlan['policy'][] {
  return policies.map((policy, i) => {
    const before = policies.slice(0, i).filter(({ id }) => id === policy.id).length;
    return before === 0 ? policy : { ...policy, id: `${policy.id} (${before + 1})` };
  });
}

function movesFile({ policies, moving, moveAt }: Comparison): Uint8Array {
  const lines = moving.map((place) => moveLine(moveAt(place)));
  return utf8(csvLine(moveColumns(policies.map(({ policy }) => policy))) + lines.join(''));
}

function named(outcome: Outcome | undefined): string {
  return outcome === undefined ? NOT_LOOKED_AT : OUTCOME_WORDS[outcome];
}

function printComparison({ policies, moving }: Comparison, { people }: Docket): string {
  const row = (title: string, number: (each: PolicyInNumbers) => number): readonly (string | number)[] => [
    title,
    ...policies.map(number),
  ];
  const heads = ['', ...policies.map(({ policy }) => policy)];
  const byOutcome = (counts: 'convictions' | 'people'): readonly (readonly (string | number)[])[] =>
    POLICY_OUTCOMES.filter((outcome) => policies.some((each) => (each[counts][outcome] ?? 0) > 0)).map((outcome) =>
      row(OUTCOME_WORDS[outcome], (each) => each[counts][outcome] ?? 0),
    );
  return [
    `Outcomes (convictions)\n${table([heads, ...byOutcome('convictions')])}`,
    `Outcomes (people, each by the outcome that helps most)\n${table([heads, ...byOutcome('people'), row('some relief', (each) => each.peopleRelieved)])}`,
    `Compared with ${policies[0]!.policy}\n${table([
      heads,
      row('convictions with more relief', ({ gained }) => gained.convictions),
      row('convictions with less relief', ({ lost }) => lost.convictions),
      row('people who now have relief', ({ gained }) => gained.people),
      row('people who no longer have any', ({ lost }) => lost.people),
    ])}`,
    ...policies
      .slice(1)
      .map(
        ({ policy, changes }) =>
          `From ${policies[0]!.policy} to ${policy}\n${table([
            ['', 'convictions', 'people'],
            ...changes.map(({ from, to, convictions, people: whose }) => [
              `${named(from)} -> ${named(to)}`,
              convictions,
              whose,
            ]),
          ])}`,
      ),
    `Impact (people)\n${table([
      heads,
      row('would no longer have a felony', ({ impact }) => impact.noFelony),
      row('would have no conviction in the last 7 years', ({ impact }) => impact.noConvictionIn7Years),
      row('would have no conviction at all', ({ impact }) => impact.noConviction),
    ])}`,
    `Of ${plural(people.length, 'person')} with a conviction in scope, ${plural(moving.length, 'conviction')} would be decided differently by these policies.`,
  ].join('\n\n');
}
