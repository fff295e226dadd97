import { type CalendarDate, type PartialDate, type Truth } from '../../basics/index.ts';
import { type Answer, type Asking } from '../../engine/index.ts';
import { type Conviction, type Facts, type Sentence } from '../../history/index.ts';
/** After so many years a sentence that the record does not give is taken for served. A reading: no felony term of HS 11357 to 11360 with its supervision is longer. */
export declare const LONG_AGO = 10;
/**
 * Whether the sentence for a conviction has been completed by the day on which the law is applied. Its parts may run
 * together or one after the other, so its end is an interval; an entry of supervision after it puts it in doubt again.
 */
export declare function sentenceCompleted(facts: Facts, conviction: Conviction, asking: Asking): Answer;
/**
 * Whether the person is in custody or on supervision for any conviction of any county: yes as soon as one sentence is not
 * completed, no when all are or the person has died.
 */
export declare function underSentence(facts: Facts, asking: Asking): Truth;
/**
 * The same as some counties counted: all parts one after the other, no term is no sentence, and the end is the whole
 * answer. It can only come out later than the sentence ends, so nobody who serves is taken for free.
 */
export declare function sentenceCompletedAtLatest(conviction: Conviction, asking: Asking): Answer;
/** The last day on which a sentence can end when its parts are added; nothing when it is not known when it began. */
export declare function latestEnd({ convicting, date }: Conviction): CalendarDate | undefined;
/** The conviction's own sentence, or that of its court step: often one count carries the sentence of the whole case. */
export declare function sentenceOf(facts: Facts, conviction: Conviction): Sentence;
/** The latest entry of supervision in the cycle that lies after the sentence's computed end, or after the conviction. */
export declare function laterSupervision(facts: Facts, conviction: Conviction, end: PartialDate): PartialDate | undefined;
/** An entry that says "convicted" of PC 1203.2, 3056 or the like tells of broken supervision and is no conviction of its own. */
export declare function isViolation({ charge }: Conviction): boolean;
/** The charges of the conviction's cycle, whatever became of them; those that the prosecutor rejected are left out. */
export declare function cycleCharges(facts: Facts, conviction: Conviction): readonly NonNullable<Conviction['charge']>[];
/** Whether a count of the cycle that was not rejected has a charge that cannot be read. */
export declare function cycleIsUnreadable(facts: Facts, conviction: Conviction): boolean;
