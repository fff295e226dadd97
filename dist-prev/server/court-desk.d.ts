import type { OtherLedger, PaperAsked } from './paper-api.ts';
import type { PaperDesk } from './paper-desk.ts';
import type { RunDesk } from './run-desk.ts';
/**
 * Minds the ledgers of what was sent to courts. Each run has a folder of its own, so a county that runs again with another
 * policy would send the same counts twice, were it not told; a ledger can move on to the newer results of the same files.
 */
export declare class CourtDesk {
    #private;
    constructor(runs: RunDesk, papers: PaperDesk);
    /** Other runs of the county from which files went to courts, the newest first. */
    others(run: string): readonly OtherLedger[];
    sent(run: string): boolean;
    /** Refuses an export that would send a second time what another run from the same files has sent. */
    requireOneLedger(run: string, asked: PaperAsked): void;
    /** Moves the ledger, and the courts' files with it, from an earlier run to this one: it is in one place only. */
    carryOn(run: string, from: string): void;
}
