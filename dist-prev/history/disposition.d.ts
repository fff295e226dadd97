import type { PartialDate } from '../basics/index.ts';
import type { Level } from './level.ts';
import type { Charge } from './offense/index.ts';
import type { Origin } from './origin.ts';
import type { Sentence } from './sentence.ts';
/** What an entry says became of a count. */
export type DispositionKind = 'convicted'
/** Reduced to a lower level: PC 17(b), PC 1170.18, or as the entry says. */
 | 'reduced'
/** Set aside and dismissed after conviction, as under PC 1203.4. */
 | 'set-aside' | 'dismissed'
/** Reversed, vacated, overturned: no conviction is left. */
 | 'vacated'
/** Dismissed, redesignated or sealed under HS 11361.8 or 11361.9, or sealed or expunged in other words. */
 | 'relieved'
/** Ended without conviction: released, rejected, acquitted, handed over. */
 | 'not-convicted'
/** About the sentence's course; the conviction stays as it is. */
 | 'supervision' | 'none' | 'not-understood';
/** One entry about a count's fate. A count can have several, in time. */
export type Disposition = {
    readonly kind: DispositionKind;
    readonly text: string;
    readonly statute: string | undefined;
    /** The day the entry gives for the court step; see also `recorded`. */
    readonly date: PartialDate;
    /** Whether `date` is the step's, or the disposition's because the step has none. */
    readonly dateFrom: 'step' | 'disposition';
    /** The entry's own date where the record has one (DISP_DATE), else the step's. */
    readonly recorded: PartialDate;
    /** The record's own running number (DISP_ORDER), or 0. */
    readonly order: number;
    readonly level: Level;
    /** What the conviction is for, where the record names it: convicted offense, else as disposed, else as charged. */
    readonly charge: Charge | undefined;
    readonly chargeFrom: 'convicted' | 'disposed' | 'charged' | 'comment' | 'missing';
    readonly sentence: Sentence;
    readonly origin: Origin;
};
/** What the words of a disposition mean. */
export type DispositionWords = {
    readonly kind: DispositionKind;
    readonly statute: string | undefined;
    readonly lowersTo: Level;
    readonly text: string;
};
/** Reads the text of a disposition; padding and case do not matter. Words that no reading knows are `not-understood`. */
export declare function readDisposition(cell: string): DispositionWords;
