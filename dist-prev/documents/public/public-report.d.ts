import type { Document } from '../../write/index.ts';
import { type Paper } from '../blocks.ts';
import { type ReportParts } from '../report/report.ts';
/**
 * The report of a run for everybody: no count from 1 to 10, none that can be worked out, no day, no name of a file, and no
 * hash of an input, which would help only those who hold it.
 */
export declare function publicReportDocument({ record, summary }: ReportParts, paper: Paper): Document;
