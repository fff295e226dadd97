import type { RunRecord } from '../../run/index.ts';
import type { Document, FlowFile } from '../../write/index.ts';
import { type Paper } from '../blocks.ts';
import type { Summary } from '../figures.ts';
/** What a report is made of: the files that a run writes about itself. Results without a flow have none in the report. */
export type ReportParts = {
    readonly record: RunRecord;
    /** SHA-256 of `run.json`. */
    readonly recordSha256: string;
    readonly summary: Summary;
    readonly flow?: FlowFile | undefined;
};
/** The summary report of a run for the office that made it. Its figures are those of `summary.json` and, of the flow, `flow.json`. */
export declare function reportDocument({ record, recordSha256, summary, flow }: ReportParts, paper: Paper): Document;
/** The remedies of a run with the statutes that give them. */
export declare function remedyWords({ remedies }: RunRecord): string;
/** The policy in words, without the lines that the head of the report has already. */
export declare function policyOutline({ policy }: RunRecord): string;
