import { type Hash } from '../run/index.ts';
import type { Action } from './decisions.ts';
/** What a court can answer to a line. */
export declare const STATUSES: readonly ['ORDERED', 'ALREADY_DONE', 'NOT_FOUND', 'IDENTITY_MISMATCH', 'COUNT_MISMATCH', 'PURGED', 'REFUSED'];
export type Status = (typeof STATUSES)[number];
/** Answers that are questions back to the office, from the one that says least to the one that says most. */
export declare const OPEN_STATUSES: readonly Status[];
export type CourtAnswer = {
    /** The batch's id, and the line in it. */
    readonly batch: string;
    readonly line: number;
    readonly status: Status;
    readonly courtCaseNumber?: string;
    readonly orderNumber?: string;
    readonly orderDate?: string;
    readonly judge?: string;
    readonly note?: string;
};
export type BatchLine = {
    readonly line: number;
    readonly key: string;
    readonly action: Action;
    readonly caseNumber: string;
    /** The line taken back, `BATCH/LINE`. */
    readonly cancels?: string;
};
export type BatchRecord = {
    readonly id: string;
    readonly number: number;
    readonly court: string;
    readonly files: readonly {
        readonly name: string;
        readonly sha256: string;
    }[];
    readonly lines: readonly BatchLine[];
};
/** The run whose decisions went out. */
export type LedgerRun = {
    readonly recordSha256: string;
    readonly county: string;
    readonly inputs: readonly string[];
};
type EntryCommon = {
    readonly seq: number;
    /** SHA-256 of the entry before; of `run.json` for the first. */
    readonly previous: string;
    /** The day on which it was written, `YYYY-MM-DD`. */
    readonly on: string;
};
export type LedgerEntry = EntryCommon & ({
    readonly kind: 'export';
    readonly run: LedgerRun;
    readonly batches: readonly BatchRecord[];
} | {
    readonly kind: 'return';
    readonly fileSha256: string;
    /** Answers that replace final answers given before. */
    readonly corrects: boolean;
    readonly answers: readonly CourtAnswer[];
});
/** Where entries are kept: each is there whole or not at all, and none is ever changed. */
export type LedgerStore = {
    /** The entries in their order; `undefined` where one is missing between others. */
    readonly entries: () => readonly (string | undefined)[];
    /** Writes entry `seq`; false when another command has written it meanwhile. */
    readonly append: (seq: number, text: string) => boolean;
};
/** A line of a batch with what became of it. */
export type LineState = BatchLine & {
    readonly batch: BatchRecord;
    readonly sentOn: string;
    readonly cancelled: boolean;
    readonly answer: CourtAnswer | undefined;
    readonly answeredOn: string | undefined;
};
/** What all entries together say. */
export type Ledger = {
    readonly entries: number;
    /** SHA-256 of the last entry; '' while there is none. */
    readonly head: string;
    readonly runs: readonly LedgerRun[];
    readonly batches: readonly BatchRecord[];
    /** By `BATCH/LINE`. */
    readonly lines: ReadonlyMap<string, LineState>;
    /** The line that stands for each conviction: the one that is not taken back. */
    readonly live: ReadonlyMap<string, LineState>;
    /** SHA-256 of the return files taken in. */
    readonly returns: ReadonlySet<string>;
};
export declare function lineRef(batch: string, line: number): string;
/** Reads the ledger and proves that it is the one that was written, entry upon entry. Throws `RunRefused` when it is not. */
export declare function readLedger(store: LedgerStore, hash: () => Hash): Ledger;
/**
 * Answers come in any order and more than once: one that says more takes the place of one that says less, and a final one
 * stays. Among answers that say the same, the later one may add what the earlier left open.
 */
export declare function supersedes(answer: CourtAnswer, earlier: CourtAnswer | undefined): boolean;
export declare function isFinal(status: Status): boolean;
/** True when the later answer says nothing that the earlier one does not. */
export declare function sameAnswer(answer: CourtAnswer, earlier: CourtAnswer): boolean;
/** `000001.json`: the name of an entry. */
export declare function entryName(seq: number): string;
/** The entry as it is kept, its own hash at its end. */
export declare function printEntry(entry: LedgerEntry, hash: () => Hash): string;
export declare function sha256Of(text: string, hash: () => Hash): string;
export {};
