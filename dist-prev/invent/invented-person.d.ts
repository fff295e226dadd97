import type { Agency } from './agencies.ts';
import type { County } from './counties.ts';
import type { Day } from './days.ts';
import type { Charge } from './spelling.ts';
/** An invented person and their record before it is written as rows: the file's own tree of cycles, steps, counts and so on. */
export type InventedPerson = {
    readonly subjectId: string;
    /** Columns 1 to 35, ready for the file, each followed by a comma. */
    readonly identity: string;
    readonly birth: Day;
    readonly cycles: readonly Cycle[];
    /** CNT_ORDER of the conviction under HS 11357-11360 in the requested county that every person has. */
    readonly anchor: string;
};
/** What flows from one incident. `order` is the first triplet of the keys, from 101. */
export type Cycle = {
    readonly order: number;
    readonly day: Day;
    readonly steps: readonly Step[];
};
export type StepKind = 'arrest' | 'court' | 'registration' | 'deceased';
/** One event of a cycle. Its place in the list is the second triplet of the keys. */
export type Step = {
    readonly kind: StepKind;
    readonly day: Day;
    readonly agency: Agency;
    readonly county: County;
    readonly counts: readonly Count[];
};
/** One charge of a step. Its place in the list is the third triplet of the keys. */
export type Count = {
    readonly charge: Charge;
    /** OFFENSE_TOC: F, M, I or blank. */
    readonly chargedLevel: string;
    readonly caseNumber: string;
    /** FE_NUM_CRT_CASE on court rows, FE_NUM_BOOKING on arrest rows. */
    readonly furtherNumber: string;
    readonly comment: string;
    /** The offense of a plea to something else. */
    readonly convictedOf: Charge | undefined;
    readonly dispositions: readonly Disposition[];
};
/** One entry about what became of a count. Its place in the list makes DISP_ORDER's last two digits. */
export type Disposition = {
    readonly ruling: Ruling;
    readonly day: Day;
    /** CONV_STAT_DESCR. */
    readonly level: string;
    readonly sentence: readonly SentencePart[];
};
/** The words of a disposition and the number that goes with them. */
export type Ruling = {
    readonly code: string;
    readonly text: string;
};
/** One part of a sentence, each in a row of its own: 90 days of jail, a fine. */
export type SentencePart = {
    readonly code: string;
    readonly text: string;
    readonly length: string;
    readonly unit: '' | 'D' | 'M' | 'Y';
};
