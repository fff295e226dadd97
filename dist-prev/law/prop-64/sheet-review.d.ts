import { type CalendarDate } from '../../basics/index.ts';
import { type Conviction, type Facts, type Sentence } from '../../history/index.ts';
/** What San Francisco's review of 2018 found about one conviction; the columns of its summary. */
export type SheetReview = {
    readonly conviction: Conviction;
    /** The sentence of the case: that of its count with the longest one. */
    readonly sentence: Sentence;
    readonly superStrikes: readonly string[];
    readonly threeOfSection: boolean;
    readonly registered: boolean;
    readonly remedy: 'resentencing' | 'redesignation' | 'unknown';
    readonly eligible: 'yes' | 'maybe' | 'no' | 'review';
};
/**
 * San Francisco's formula of 2018, whatever the policy of the run: every conviction of the county, still standing, under
 * HS 11357 to 11360 or for a plea that may stand for it; felonies only where the county left the rest to its
 * own case system. Where the record may not be whole, or the conviction's standing is in doubt, it answers `review`.
 */
export declare function sheetReviews(facts: Facts, { county, asOf }: {
    readonly county: string;
    readonly asOf: CalendarDate;
}): readonly SheetReview[];
