import { type PartialDate, type Truth } from '../../basics/index.ts';
import { type Conviction, type Facts } from '../../history/index.ts';
/**
 * The day of the offense as far as the record bounds it. No record of the DOJ gives that day: it lies on or before the
 * arrest, or else the conviction. How long before is a reading: a year before an arrest, since most arrests follow the
 * offense at once; four years before a conviction without an arrest, since PC 801 gives three to begin the prosecution.
 */
export type OffenseDay = {
    readonly by: 'arrest' | 'conviction';
    readonly latest: PartialDate;
    readonly earliest: PartialDate;
};
export declare function offenseDay(facts: Facts, conviction: Conviction): OffenseDay;
/** Whether the person was younger than `years` when the offense was committed. */
export declare function youngerAtOffense(facts: Facts, conviction: Conviction, years: number): Truth;
/**
 * Whether another conviction is prior to the offense of this one: it must come before the offense, not merely before
 * this conviction. The arrest stands for the day of the offense; without an arrest the order is not known.
 */
export declare function priorToOffense(other: Conviction, facts: Facts, conviction: Conviction): Truth;
/** A conviction that was reversed or vacated is none; one set aside under PC 1203.4 still counts as a prior. */
export declare function wasVacated({ standing }: Conviction): boolean;
