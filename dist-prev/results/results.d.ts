import { type Hash } from '../run/index.ts';
import { DETERMINATION_COLUMNS, type FlowFile, type RunRecord } from '../write/index.ts';
/** What reading a results folder needs of the machine. */
export type ResultsSource = {
    /** The bytes of a file of the folder, in pieces; throws `RunRefused` when it cannot be read. */
    readonly chunks: (name: string) => Iterable<Uint8Array>;
    readonly hash: () => Hash;
};
/** One line of `determinations.csv`, cell by column. */
export type DeterminationRow = Readonly<Record<(typeof DETERMINATION_COLUMNS)[number], string>>;
/** One line of `Prop64_Results.csv`, cell by column: the row of the input that carries a conviction, and what was decided. */
export type CarryingRow = ReadonlyMap<string, string>;
/**
 * The results of a run, read back. Every file is compared with the hash that `run.json` has of it while it is read, and
 * reading ends in `RunRefused` when it is not the file that the run wrote.
 */
export type Results = {
    readonly record: RunRecord;
    /** SHA-256 of `run.json`: names this run among all. */
    readonly recordSha256: string;
    readonly summary: () => Readonly<Record<string, unknown>>;
    /** How the convictions went through the policy's flow; nothing when the run wrote none. */
    readonly flow: () => FlowFile | undefined;
    readonly determinations: () => Iterable<DeterminationRow>;
    /** Those of the remedy that the county's policy decides: one for each conviction. All, when it was not asked about. */
    readonly byPolicy: () => Iterable<DeterminationRow>;
    /** By conviction key; convictions of a remedy that has no such file are not among them. */
    readonly carryingRows: (columns: readonly string[]) => ReadonlyMap<string, CarryingRow>;
};
/** Opens a results folder. Throws `RunRefused` when it holds no finished run. */
export declare function openResults(source: ResultsSource): Results;
