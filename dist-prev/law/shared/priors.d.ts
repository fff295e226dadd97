import { type Truth } from '../../basics/index.ts';
import { type Answer } from '../../engine/index.ts';
import type { Charge, Conviction, Origin } from '../../history/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
/** What a conviction must come before to be a prior: the offense, as statutes have it, or the conviction, as some counties had it. */
export type PriorTo = 'offense' | 'conviction';
export declare function isPrior(other: Conviction, { facts, conviction }: ConvictionCase, to: PriorTo): Truth;
/** A conviction for a super strike, PC 667(e)(2)(C)(iv), before this one. */
export declare function priorSuperStrike(subject: ConvictionCase, to: PriorTo): Answer;
/**
 * A conviction for an offense of PC 290(c) before this one. An entry of registration shows a duty and not its ground,
 * which may be PC 290.006, or a conviction elsewhere: alone it leaves the question open.
 */
export declare function priorRegistrable(subject: ConvictionCase, to: PriorTo): Answer;
/** True of a registration entry for PC 290 or its family (290.001 to 290.95), and not for PC 2900. */
export declare function isSexRegistration({ charge }: {
    readonly charge: Charge | undefined;
}): boolean;
/** Which earlier convictions are counted, and whether counts of one case are one or several. */
export type PriorsAsked = {
    readonly to: PriorTo;
    readonly meant: (other: Conviction) => boolean;
    readonly each: 'case' | 'conviction';
};
/**
 * Whether at least `count` cases of the person before this one hold a conviction that is meant. Counts of one case are
 * brought together and are one prior; a case reported twice is one.
 */
export declare function priorCases(subject: ConvictionCase, asked: PriorsAsked & {
    readonly count: number;
}): Answer;
/** The cases or convictions that are priors, and those that may be, each with where it stands. */
export declare function countPriors(subject: ConvictionCase, asked: PriorsAsked): {
    readonly sure: ReadonlyMap<string, Origin>;
    readonly perhaps: ReadonlyMap<string, Origin>;
};
/** What two entries about one court case share. */
export declare function caseOf({ caseNumbers, caseKey, county }: Conviction): string;
