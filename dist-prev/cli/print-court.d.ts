import { type CourtStatus, type ExportOutcome, type ImportOutcome } from '../court/index.ts';
/** What an export sent, kept back and left alone. */
export declare function printExport({ plan, batches, lost }: ExportOutcome): string;
export declare function lostFiles(lost: readonly string[]): readonly string[];
/** What a return file brought. */
export declare function printImport(name: string, { answers, alreadyKnown, unanswered, outdated, notices, knownFile }: ImportOutcome): string;
/** What became of every line, by batch. */
export declare function printStatus({ batches, all, open, cleared, refused, convictions }: CourtStatus, on: string): string;
