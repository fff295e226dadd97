import type { DeterminationRow } from '../results/index.ts';
import type { Reviewed } from './reviewed.ts';
/** What a court is asked to do with a conviction. `CANCEL` takes back an earlier line. */
export declare const ACTIONS: readonly ['DISMISS_AND_SEAL', 'DISMISS', 'REDUCE_MISDEMEANOR', 'REDUCE_INFRACTION', 'RESENTENCE', 'SEAL_ARREST', 'CANCEL'];
export type Action = (typeof ACTIONS)[number];
/** A conviction with what is asked for it. */
export type Decision = {
    readonly row: DeterminationRow;
    readonly action: Exclude<Action, 'CANCEL' | 'SEAL_ARREST'>;
    readonly legalBasis: string;
    /** The section that it becomes, for a reduction; '' when it becomes none, or when the record cannot say. */
    readonly newSection: string;
    readonly reviewed: Reviewed | undefined;
};
/** A conviction for which nothing is asked of a court, and why. */
export type Withheld = {
    readonly row: DeterminationRow;
    readonly why: string;
};
export type CourtDecision = ({
    readonly kind: 'decision';
} & Decision) | ({
    readonly kind: 'withheld';
} & Withheld);
/**
 * What may go to a court: what a county's policy grants, and what a person decided. A person's decision stands above the
 * program's; nothing that waits for a person goes out.
 */
export declare function decidedOf(row: DeterminationRow, reviewed: Reviewed | undefined): CourtDecision;
/** True when the statute's route is that of a person who serves (HS 11361.8(a), (b)). */
export declare function isServing(row: DeterminationRow): boolean;
/** HS 11590 registered those convicted of a felony of these sections. */
export declare function relievesOfRegistration({ row }: Decision): boolean;
