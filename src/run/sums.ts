import { utf8 } from '../basics/index.ts';
import {
  type Balance,
  type RunRecord,
  type Tally,
  balanceOf,
  flowSvg,
  imbalances,
  printFlowFile,
  remedySummary,
  summaryOf,
} from '../write/index.ts';
import { benchOf } from './benches.ts';
import { type RunEffects, RunRefused } from './effects.ts';
import { flowFileOf, passageIn } from './flow-counts.ts';
import { type RunPlan, asksOthers } from './plan.ts';

/** What a plan's results come to. */
export type Sums = { readonly summary: Record<string, unknown>; readonly balance: Balance };

/** Sums up what was counted for a plan; refuses what does not add up. */
export function sumsOf(
  plan: RunPlan,
  tally: Tally,
  known: { readonly rowsIn: number; readonly peopleIn: number },
): Sums {
  const balance = balanceOf(tally, known);
  const wrong = imbalances(balance);
  if (wrong.length > 0)
    throw new RunRefused([
      {
        code: 'out-of-balance',
        hint: `the results do not add up and were not published: ${wrong.join('; ')}. Please report this as a defect`,
      },
    ]);
  const { county, asOf, policy, remedies, answers } = plan;
  const asked = tally.get('answers', 'asked');
  return {
    balance,
    // With Proposition 64 alone it is the original's and what stands beside it.
    summary: {
      ...summaryOf({ county, asOf, policy, tally, ...known }),
      ...(asksOthers(plan) && { remedies: remedySummary(tally, remedies) }),
      ...(answers && { answersOfPeople: { given: answers.length, asked, notAsked: answers.length - asked } }),
    },
  };
}

/** The files that sum up a run, by name: its numbers, and its flow in numbers and as a picture. */
export function sumFiles(plan: RunPlan, tally: Tally, { summary }: Sums): readonly (readonly [string, string])[] {
  const flow = flowFileOf(plan, passageIn(tally, benchOf(plan).byPolicy.stations));
  return [
    ['summary.json', printSummary(summary)],
    ['flow.json', printFlowFile(flow)],
    ['flow.svg', flowSvg(flow)],
  ];
}

export function printSummary(summary: Sums['summary']): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/** What `run.json` says of the choices of a plan. */
export function choicesRecord(
  { county, asOf, remedies, policy, answers }: RunPlan,
  hash: RunEffects['hash'],
): Pick<RunRecord, 'county' | 'asOf' | 'remedies' | 'policy' | 'policySha256' | 'answers'> {
  const policyHash = hash();
  policyHash.update(utf8(JSON.stringify(policy)));
  return {
    county,
    asOf,
    remedies,
    policy,
    policySha256: policyHash.hex(),
    ...(answers && { answers: answersRecord(answers, hash) }),
  };
}

/** Answers hold personal data: the record names how many there were, and their hash. */
export function answersRecord(
  answers: NonNullable<RunPlan['answers']>,
  hash: RunEffects['hash'],
): NonNullable<RunRecord['answers']> {
  const own = hash();
  own.update(utf8(JSON.stringify(answers)));
  return { count: answers.length, sha256: own.hex() };
}
