import type { RunRecord } from '../../run/index.ts';
import type { Block } from '../blocks.ts';
/** The files of the run that were written, and what each is for. */
export declare function files({ outputs }: RunRecord): readonly Block[];
/** What the office does now; the commands take the folder of this run in place of RESULTS. */
export declare function nextSteps(): readonly Block[];
/** What proves this run, and what repeats it. Files of RAP sheets may be named after people; they stand in run.json alone. */
export declare function proof(record: RunRecord, recordSha256: string, day: string): readonly Block[];
