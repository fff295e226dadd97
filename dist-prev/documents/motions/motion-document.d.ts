import type { CalendarDate } from '../../basics/index.ts';
import type { Document } from '../../write/index.ts';
import type { Paper } from '../blocks.ts';
import type { MotionCase } from './motion-case.ts';
import type { CountyProfile } from './profile.ts';
/** What is the same for all motions of a run. */
export type MotionTerms = {
    readonly profile: CountyProfile;
    readonly asOf: CalendarDate;
    readonly paper: Paper;
};
/** The motion of one case, its proposed order and its proof of service. */
export declare function motionDocument(of: MotionCase, terms: MotionTerms): Document;
/** One motion and one proposed order for many cases, with the cases as an exhibit in the order of their numbers. */
export declare function bulkMotionDocument(cases: readonly MotionCase[], { number, of }: {
    readonly number: number;
    readonly of: number;
}, terms: MotionTerms): Document;
