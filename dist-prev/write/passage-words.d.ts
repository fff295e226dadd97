import type { FlowFile } from './flow-file.ts';
/** The flow of a run for a terminal: at each question how many were asked, said yes, are not known, and were decided. */
export declare function printPassage({ stations, coverageUnknown }: FlowFile, columns: number): string;
