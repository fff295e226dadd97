import { type CalendarDate } from '../../basics/index.ts';
import { type Answer, type Ending, type Question, type Step } from '../../engine/index.ts';
import { type Charge, type Conviction } from '../../history/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
export type AboutConviction = Question<ConvictionCase>;
export declare const CHARGE_UNREADABLE = "the charge (it cannot be read, or names no section)";
export declare const LEVEL_UNKNOWN = "the level of the conviction (felony, misdemeanor or infraction)";
export declare function review(reason: string): Ending;
/** Whether the conviction is one of the county asked for. Other counties' convictions are for their own courts. */
export declare function inCounty({ conviction, asking }: ConvictionCase): boolean;
/** Remedies begin with the day they take effect: before it nobody could have granted them. */
export declare function beforeLaw(cited: string, day: CalendarDate): Step<ConvictionCase>;
/** Juvenile adjudications have remedies of their own (WIC 781, 786). */
export declare function notAdult(cited: string): Step<ConvictionCase>;
export declare const reportedTwice: Step<ConvictionCase>;
export declare const recordNotWhole: Step<ConvictionCase>;
export declare const unreadableCharge: Step<ConvictionCase>;
/** Relief already on record; the words are those of the entry. `noBar` lets relief of a kind pass. */
export declare function alreadyRelieved(cited: string, asks: string, noBar?: (text: string, statute: string | undefined) => boolean): Step<ConvictionCase>;
/** Whether the offense was committed on or after a day, as far as arrest and conviction bound it. */
export declare function offenseOnOrAfter(day: CalendarDate, cited: string): AboutConviction;
/** Whether the charge lies within one of the citations; unknown when it stops short of the subdivision. */
export declare function chargeWithin(id: string, cited: string, citations: readonly string[], asks: string): AboutConviction;
export declare function printed(charge: Charge): string;
/** Whether the conviction is of that level today, after whatever lowered it. */
export declare function levelOf({ level, origin }: Conviction, is: 'felony' | 'infraction'): Answer;
/** What PC 1203.4 and its neighbours ask of the rest of the person's record. A sentence that runs has an end: not yet. */
export declare function freeOfOtherCases(cited: string): readonly Step<ConvictionCase>[];
/** What PC 1203.4a asks: that no sentence is being served, and no charge pending. It does not speak of probation. */
export declare function servingNoSentence(cited: string): readonly Step<ConvictionCase>[];
/** Only a person can answer: no record of the DOJ holds the fact. An answers file settles it. */
export declare function notInRecord(id: string, cited: string, asks: string, missing: string): AboutConviction;
