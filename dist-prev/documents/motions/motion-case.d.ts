import { type Decision } from '../../court/index.ts';
/** What a court is asked to do with a count. */
export type MotionRequest = 'dismiss-and-seal' | 'dismiss' | 'reduce-misdemeanor' | 'reduce-infraction' | 'resentence';
/** One count of a motion, in words; '' where the record does not say. */
export type MotionCount = {
    /** Names the conviction in the results that it comes from. */
    readonly key: string;
    readonly number: string;
    /** `HS 11359(a)`, `attempt of HS 11359`. */
    readonly section: string;
    /** As the record prints it. */
    readonly offense: string;
    readonly level: string;
    /** `YYYY-MM-DD` or as far as it is known. */
    readonly convictedOn: string;
    readonly request: MotionRequest;
    /** What it becomes, for a reduction. */
    readonly newSection: string;
    /** True when relief ends the duty to register under former HS 11590. */
    readonly endsRegistration: boolean;
};
/**
 * One court case of one person, for one motion: what every source of convictions can give. Bulk files and RAP sheets make
 * it; documents and forms read it.
 */
export type MotionCase = {
    readonly person: {
        /** As the caption names the person, first name first. */
        readonly name: string;
        /** The name under which the case was brought, when it is another. */
        readonly alias: string;
        readonly birthDate: string;
        readonly cii: string;
    };
    readonly county: string;
    /** The court in words; '' when only the profile's court is known. */
    readonly court: string;
    /** '' when none is known. */
    readonly caseNumber: string;
    readonly otherCaseNumbers: readonly string[];
    /** `petition`: the person serves the sentence (HS 11361.8(a), (b)); `application`: it is completed (HS 11361.8(e), (f)). */
    readonly route: 'petition' | 'application';
    readonly counts: readonly MotionCount[];
    /** Convictions of the case that stay as they are. */
    readonly otherCounts: number;
};
/**
 * Decisions by court case: the counts of one person with one case number in one court; where none is known, those of one
 * court step of the record. In the order of court, case number and name, cases without a number last.
 */
export declare function motionCases(decisions: readonly Decision[]): readonly MotionCase[];
