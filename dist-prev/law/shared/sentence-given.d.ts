import { type PartialDate, type Truth } from '../../basics/index.ts';
import { type Conviction, type Facts, type Origin } from '../../history/index.ts';
/** What kind of sentence the record gives for a conviction, and what became of it. Which section grants relief turns on it. */
export type SentenceGiven = {
    readonly probation: Truth;
    readonly prison: Truth;
    readonly jail: Truth;
    /** PC 1170(h)(5)(B): the last part of a county jail term served under supervision. */
    readonly mandatorySupervision: boolean;
    /** Whether probation was revoked or broken. */
    readonly revoked: Truth;
    readonly revokedFrom: readonly Origin[];
    /** Day on which probation was ended by an entry of the record, before its term or at it. */
    readonly endedBy: PartialDate | undefined;
    readonly probationEnds: PartialDate;
    /** When the whole sentence was served, supervision and parole included: an interval where that is open. */
    readonly ends: PartialDate;
};
/** Looked up once for each conviction. */
export declare const sentenceGiven: (facts: Facts, conviction: Conviction) => SentenceGiven;
/** The later of two days as far as each is known: a wait that begins with whichever comes last. */
export declare function latestOf(a: PartialDate, b: PartialDate): PartialDate;
/** `years` after a day, as the end of a wait. */
export declare function waitOf(from: PartialDate, years: number): PartialDate;
