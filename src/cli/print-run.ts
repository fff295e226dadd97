import type { RunOutcome } from '../run/index.ts';
import type { Balance, RemedySummary } from '../write/index.ts';
import { number, plural, table } from './terminal.ts';

type Counts = Record<string, number>;
type Impact = {
  readonly CountSubjectsNoFelony: number;
  readonly CountSubjectsNoConvictionLast7Years: number;
  readonly CountSubjectsNoConviction: number;
};

/** What a person wants to see after a run. */
export function printRun(
  { summary, record, outputs, scatteredPeople }: RunOutcome,
  folder: string,
  seconds: number,
): string {
  const balance = summary['balance'] as Balance;
  const unit = record.kind === 'histories' ? 'history' : 'row';
  const byPolicy = record.remedies.includes(record.policy.remedy);
  const sections = [
    balanceOf(balance, { unit, byPolicy, scatteredPeople }),
    ...(byPolicy ? outcomeSections(summary) : []),
    remediesSection(summary),
    answersSection(summary),
    setAside(balance, summary),
  ];
  const rate =
    seconds > 0
      ? ` (${number(Math.round(record.inputs.reduce((sum, input) => sum + input.rows, 0) / seconds))} ${record.kind === 'histories' ? 'histories' : 'rows'} a second)`
      : '';
  const files = outputs.map((output) => [
    output.name,
    `${number(output.bytes)} bytes`,
    WHAT_IT_IS.get(output.name) ?? '',
  ]);
  return [
    ...sections.filter((section) => section !== ''),
    `Files in ${folder}\n${table(files)}`,
    `Done in ${seconds.toFixed(1)} s${rate}.`,
  ].join('\n\n');
}

/** What each statute gives, where a run asks about more than Proposition 64; and the gap. */
export function remediesSection(summary: Record<string, unknown>): string {
  const found = summary['remedies'] as RemedySummary | undefined;
  if (!found) return '';
  const rows = Object.entries(found.byRemedy).map(([remedy, { subjects, outcomes, people }]) => [
    remedy,
    subjects,
    outcomes['Hand Review'] ?? 0,
    people.eligible,
    people.notYet,
  ]);
  const { people, ...subjects } = found.gap;
  const of = Object.entries(subjects).flatMap(([kind, count]) =>
    count === 0 ? [] : [plural(count, kind.replace(/s$/, ''))],
  );
  return [
    `Remedies\n${table([['', 'asked about', 'hand review', 'people eligible now', 'people later'], ...rows])}`,
    `${plural(people, 'person')} could have something now that the record does not show${of.length === 0 ? '' : `: for ${of.join(' and ')}`}.`,
  ].join('\n\n');
}

/** What became of the answers that people gave. */
function answersSection(summary: Record<string, unknown>): string {
  const found = summary['answersOfPeople'] as { given: number; asked: number; notAsked: number } | undefined;
  if (!found) return '';
  const { given, asked, notAsked } = found;
  const why =
    notAsked === 0
      ? ''
      : '\n  Those not asked for are about people, convictions or arrests that were not decided here, or about questions that\n  did not come up: look at their numbers.';
  return `Answers of people\n  ${number(given)} given = ${number(asked)} asked for + ${number(notAsked)} not${why}`;
}

/** What was decided, why, what it changes, and what is missing. */
export function outcomeSections(
  summary: Record<string, unknown>,
  pleasAre = 'the rows say so in All_Results.csv',
): readonly string[] {
  return [
    outcomes(summary['balance'] as Balance, summary),
    reasons(summary),
    impact(summary),
    review(summary, pleasAre),
  ];
}

const WHAT_IT_IS: ReadonlyMap<string, string> = new Map([
  ['All_Results.csv', 'every row of the input, with what was decided'],
  ['All_Results_Condensed.csv', 'the same with 20 of the 95 columns'],
  ['Prop64_Results.csv', 'the rows of the convictions in scope'],
  ['determinations.csv', 'one line per conviction, with reason, authority and answers'],
  ['rows_set_aside.csv', 'rows that could not be used, and why'],
  ['summary.json', 'the counts, for machines'],
  ['flow.json', 'how many convictions passed each question, for machines'],
  ['flow.svg', 'the same as a picture'],
  ['run.json', 'what is needed to repeat this run, with hashes'],
]);

type Counted = {
  readonly unit: 'row' | 'history';
  /** Whether the remedy that the policy decides was asked about: scope is a matter of that remedy. */
  readonly byPolicy: boolean;
  readonly scatteredPeople: number;
};

function balanceOf({ rows, convictions, people }: Balance, { unit, byPolicy, scatteredPeople }: Counted): string {
  const repeated =
    rows.repeatedAmongUsed > 0
      ? ` (${number(rows.repeatedAmongUsed)} of them repeat another row and were counted once)`
      : '';
  const apart =
    scatteredPeople > 0
      ? `\n  ${plural(scatteredPeople, 'person')} had rows in more than one place; they were joined.`
      : '';
  return [
    'Balance',
    `  ${plural(rows.in, unit)} in = ${number(rows.used)} used${repeated} + ${number(rows.setAside)} set aside`,
    ...(byPolicy
      ? [
          `  ${plural(people.in, 'person')} = ${number(people.inScope)} with a conviction in scope + ${number(people.outOfScope)} without`,
          `  ${plural(convictions.inScope, 'conviction')} in scope = the sum of the outcomes below${apart}`,
        ]
      : [`  ${plural(people.in, 'person')}${apart}`]),
  ].join('\n');
}

function outcomes({ convictions }: Balance, summary: Record<string, unknown>): string {
  const bySection = summary['outcomesBySection'] as Record<string, Counts>;
  const sections = Object.keys(bySection).sort();
  const names = Object.entries(convictions.byOutcome)
    .filter(([, count]) => count > 0)
    .map(([name]) => name);
  const head = ['', ...sections.map((section) => (/^\d/.test(section) ? `HS ${section}` : section)), 'all'];
  const rows = names.map((name) => [
    name,
    ...sections.map((section) => bySection[section]?.[name] ?? 0),
    convictions.byOutcome[name] ?? 0,
  ]);
  const total = [
    'All',
    ...sections.map((section) => Object.values(bySection[section] ?? {}).reduce((a, b) => a + b, 0)),
    convictions.inScope,
  ];
  return `Outcomes by section (convictions)\n${table([head, ...rows, total])}`;
}

function reasons(summary: Record<string, unknown>): string {
  const byOutcome = summary['reasons'] as Record<string, Counts>;
  const rows = Object.entries(byOutcome).flatMap(([outcome, counts]) =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([reason, count]) => [outcome, count, reason] as const),
  );
  return rows.length === 0 ? '' : `Outcomes by reason (convictions)\n${table(rows)}`;
}

function impact(summary: Record<string, unknown>): string {
  const choices = summary['reliefWithCurrentEligibilityChoices'] as Impact;
  const all = summary['reliefWithDismissAllProp64'] as Impact;
  return `Impact (people)\n${table([
    ['', 'with this policy', 'if all were dismissed'],
    ['would no longer have a felony', choices.CountSubjectsNoFelony, all.CountSubjectsNoFelony],
    [
      'would have no conviction in the last 7 years',
      choices.CountSubjectsNoConvictionLast7Years,
      all.CountSubjectsNoConvictionLast7Years,
    ],
    ['would have no conviction at all', choices.CountSubjectsNoConviction, all.CountSubjectsNoConviction],
  ])}`;
}

function review(summary: Record<string, unknown>, pleasAre: string): string {
  const missing = Object.entries(summary['missingFacts'] as Counts).sort(([, a], [, b]) => b - a);
  const without = summary['cannabisConvictionsWithoutCounty'] as number;
  const lines =
    missing.length === 0
      ? ''
      : `Hand review needs (convictions)\n${table(missing.map(([fact, count]) => [count, fact]))}`;
  const none =
    without > 0
      ? `${plural(without, 'conviction')} that may be in scope ${without === 1 ? 'has' : 'have'} no county and could not be decided.`
      : '';
  const bargains = summary['possiblePleaBargains'] as number;
  const pleas =
    bargains > 0
      ? `${plural(bargains, 'conviction')} outside these sections may be ${bargains === 1 ? 'a plea bargain' : 'plea bargains'} over a cannabis charge; ${pleasAre}.`
      : '';
  const old = summary['predecessorConvictions'] as number;
  const before =
    old > 0
      ? `${plural(old, 'conviction')} ${old === 1 ? 'is' : 'are'} under HS 11530 to 11532, which HS 11357 to 11360 replaced in 1972; a person must look.`
      : '';
  return [lines, none, pleas, before].filter((part) => part !== '').join('\n\n');
}

const CODES: ReadonlyMap<string, string> = new Map([
  ['wrong-field-count', 'not 95 fields'],
  ['bad-quote', 'a quote in the wrong place or never closed'],
  ['blank-subject-id', 'no SUBJECT_ID'],
  ['bad-count-order', 'CNT_ORDER is not 12 digits'],
]);

function setAside({ rows }: Balance, summary: Record<string, unknown>): string {
  if (rows.setAside === 0) return '';
  const codes = Object.entries(summary['rowsSetAsideByCode'] as Counts).map(
    ([code, count]) => [CODES.get(code) ?? code, count] as const,
  );
  return `Rows set aside, listed in rows_set_aside.csv; their people go to hand review\n${table(codes)}`;
}

/** A line for each county of a run over several. */
export function printCounties(outcomes: readonly RunOutcome[], folder: string, seconds: number): string {
  const rows = outcomes.map(({ summary }) => {
    const { convictions, people } = summary['balance'] as Balance;
    const relieved = summary['subjectsWithSomeReliefCount'] as number;
    return [
      String(summary['county']),
      String(summary['policy']),
      people.inScope,
      convictions.inScope,
      relieved,
      convictions.byOutcome['Hand Review'] ?? 0,
    ];
  });
  const { rows: balance } = outcomes[0]!.summary['balance'] as Balance;
  return [
    `${plural(balance.in, 'row')} in = ${number(balance.used)} used + ${number(balance.setAside)} set aside`,
    table([
      ['County', 'Policy', 'people in scope', 'convictions in scope', 'people with relief', 'hand review'],
      ...rows,
    ]),
    `Results in ${folder}, a folder for each county.\nDone in ${seconds.toFixed(1)} s.`,
  ].join('\n\n');
}
