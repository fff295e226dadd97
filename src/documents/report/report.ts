import { isoDate } from '../../basics/index.ts';
import { REMEDIES } from '../../law/index.ts';
import { printPolicy } from '../../policies/index.ts';
import type { RunRecord } from '../../run/index.ts';
import type { Document, FlowFile } from '../../write/index.ts';
import { type Block, type Paper, documentOf } from '../blocks.ts';
import type { Summary } from '../figures.ts';
import { titleCase, usDay } from '../numbers.ts';
import { files, nextSteps, proof } from './after.ts';
import { choices, handReview } from './decided.ts';
import { flowBlocks } from './flow.ts';
import { outcomes, years } from './outcomes.ts';
import { background, headline, reconciliation } from './overview.ts';
import { impact, people } from './people.ts';

/** What a report is made of: the files that a run writes about itself. Results without a flow have none in the report. */
export type ReportParts = {
  readonly record: RunRecord;
  /** SHA-256 of `run.json`. */
  readonly recordSha256: string;
  readonly summary: Summary;
  readonly flow?: FlowFile | undefined;
};

/** The summary report of a run for the office that made it. Its figures are those of `summary.json` and, of the flow, `flow.json`. */
export function reportDocument({ record, recordSha256, summary, flow }: ReportParts, paper: Paper): Document {
  const county = `${titleCase(summary.county)} County`;
  const day = usDay(isoDate(record.asOf));
  const { policy, program } = record;
  const blocks: readonly Block[] = [
    { is: 'title', text: `Summary report: ${county}`, under: `${remedyWords(record)}, law applied as of ${day}` },
    headline(summary),
    {
      is: 'facts',
      of: [
        ['County', county],
        ['Law applied as of', day],
        ['Choices', `${policy.title ?? policy.id} (${policy.id}); source: ${policy.source}`],
        ['Made by', `${program.name} ${program.version}, law ${program.lawSha256.slice(0, 12)}`],
      ],
    },
    ...background(summary, record),
    ...reconciliation(summary, record),
    ...outcomes(summary),
    ...impact(summary),
    ...choices(summary, policy, policyOutline(record)),
    ...flowBlocks(flow),
    ...years(summary),
    ...people(summary, record),
    ...handReview(summary),
    ...files(record),
    ...nextSteps(),
    ...proof(record, recordSha256, day),
  ];
  return documentOf(
    {
      title: `Summary report: ${county}, ${day}`,
      asOf: record.asOf,
      paper,
      foot: `${county} · as of ${day} · ${policy.id}`,
    },
    blocks,
  );
}

/** The remedy that the figures of a report are of, with the statute that gives it: the one that the policy is for. */
export function remedyWords({ policy }: RunRecord): string {
  const { title, cite } = REMEDIES.find(({ id }) => id === policy.remedy)!;
  return `${title} (${cite})`;
}

/** True when the run asked about the remedy that a report is of. */
export function canBeReported({ policy, remedies }: RunRecord): boolean {
  return remedies.includes(policy.remedy);
}

/** The policy in words, without the lines that the head of the report has already. */
export function policyOutline({ policy }: RunRecord): string {
  const words = printPolicy(policy, REMEDIES);
  const [head = '', ...rest] = words.split('\n\n');
  const notes = head.split('\n').filter((line) => /^(Note|In force): ?/.test(line));
  return [...notes, ...rest].join('\n');
}
