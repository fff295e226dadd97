import { type Correction, type Reviewed, type Sheet } from '../court/index.ts';
import { RunRefused } from '../run/index.ts';
/** The table in a file that somebody sent, with the hash of its bytes. */
export declare function sheetAt(path: string, column: string): Promise<{
    readonly sheet: Sheet;
    readonly sha256: string;
}>;
/** The bytes of a file that somebody brought, with their hash. */
export declare function bytesAt(path: string): {
    readonly bytes: Uint8Array;
    readonly sha256: string;
};
/** The text in a file that somebody brought. */
export declare function textAt(path: string): string;
/** What was read, or a refusal with all that was wrong with it. */
export declare function checked<T>(result: {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly problems: RunRefused['problems'];
}): T;
/** People's decisions, from a CSV or from every sheet of the workbook that has a column for them. */
export declare function reviewedIn(path: string | undefined): Promise<ReadonlyMap<string, Reviewed>>;
export declare function correctionsIn(path: string | undefined): Promise<ReadonlyMap<string, Correction>>;
