import { type CalendarDate, type PartialDate } from '../../basics/index.ts';
import type { Measure } from '../../engine/index.ts';
import type { Conviction, Facts } from '../../history/index.ts';
/** A number of which nothing is known. */
export declare const ANY_NUMBER: Measure;
/** The whole years from one day to another, an anniversary of the first included; as a birthday counts. */
export declare function wholeYears(from: PartialDate, to: PartialDate): Measure;
/** The whole years that a day lies back: the most for which it is on the day so many years ago, or `before` it. */
export declare function wholeYearsAgo(date: PartialDate, asOf: CalendarDate, or: 'on' | 'before'): Measure;
/** The age on a day, of which nothing is known when the birth date is in doubt. */
export declare function ageOn({ history: { person } }: Facts, day: PartialDate): Measure;
/** The least among the measures of many convictions; without any, more than every number. */
export declare function leastOf(convictions: readonly Conviction[], measure: (each: Conviction) => Measure): Measure;
