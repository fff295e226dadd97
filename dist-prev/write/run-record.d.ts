import { type CalendarDate } from '../basics/index.ts';
import type { Policy } from '../engine/index.ts';
export type InputRecord = {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly rows: number;
    readonly setAside: number;
    readonly sameAs?: string;
    /** The text came from OCR, in a file of its own, and not from this file. */
    readonly ocrText?: true;
};
export type OutputRecord = {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
};
/** What is needed to repeat a run and to prove what it did. No personal data, no folders, no clock. */
export type RunRecord = {
    readonly program: {
        readonly name: string;
        readonly version: string;
        readonly lawSha256: string;
    };
    /** Present when the inputs are RAP sheets, or histories as neutral JSON: whatever `rows` counts is lines, or histories. */
    readonly kind?: 'rap-sheets' | 'histories';
    readonly county: string;
    readonly asOf: CalendarDate;
    readonly remedies: readonly string[];
    readonly policy: Policy;
    readonly policySha256: string;
    /** How many answers of people were given, and the hash of their content. */
    readonly answers?: {
        readonly count: number;
        readonly sha256: string;
    };
    /** Present when the results hold only the rows of people with a conviction in scope. */
    readonly onlyPeopleInScope?: true;
    /** The counties whose results were written together, in folders side by side, when several were asked for. */
    readonly counties?: readonly string[];
    readonly inputs: readonly InputRecord[];
    readonly counts: Readonly<Record<string, unknown>>;
    readonly outputs: readonly OutputRecord[];
};
/** `run.json`. */
export declare function printRunRecord(record: RunRecord): string;
