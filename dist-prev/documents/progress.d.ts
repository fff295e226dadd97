import { type Ledger, type Reviewed } from '../court/index.ts';
import type { DeterminationRow } from '../results/index.ts';
/** Where a conviction stands on its way through the courts; each is at one place. */
export declare const PLACES: {
    readonly granted: {
        readonly ordered: 'ordered by a court';
        readonly 'already-done': 'done before, or the record destroyed, says the court';
        readonly 'already-relieved': 'relieved before, says the record';
    };
    readonly challenged: {
        readonly 'challenged-criteria': 'challenged: does not meet the criteria, a person decided';
        readonly 'challenged-risk': 'challenged: unreasonable risk to public safety, a person decided';
        readonly 'no-relief': 'no relief, a person decided';
        readonly 'not-eligible': 'not granted by the county’s choices';
        readonly refused: 'refused by a court';
    };
    readonly pending: {
        readonly 'hand-review': 'waits for a person of the office';
        readonly 'not-sent': 'decided, not yet sent to a court';
        readonly sent: 'sent to a court, not answered';
        readonly 'open-question': 'the court could not place it';
    };
};
type Stages = typeof PLACES;
export type Stage = keyof Stages;
export type Place = {
    [S in Stage]: keyof Stages[S];
}[Stage];
/** What HS 11361.9, as AB 1706 has it, is reported by: identified = granted + challenged + pending. */
export type ProgressReport = {
    readonly identified: number;
    readonly people: number;
    readonly stages: {
        readonly [S in Stage]: {
            readonly all: number;
            readonly of: Readonly<Record<keyof Stages[S], number>>;
        };
    };
};
/** What is known of a conviction besides its determination. */
export type ProgressParts = {
    readonly determinations: Iterable<DeterminationRow>;
    readonly ledger: Pick<Ledger, 'live'>;
    readonly reviewed: ReadonlyMap<string, Reviewed>;
};
/** Counts where the convictions under Proposition 64 stand. */
export declare function progressOf({ determinations, ledger, reviewed }: ProgressParts): ProgressReport;
export {};
