import { type Day } from './days.ts';
import { type Random } from './random.ts';
/** The level a count of this offense is charged at; W is one that can be a felony or a misdemeanor. */
export type OffenseLevel = 'F' | 'M' | 'I' | 'W';
/** An offense as the statute numbers it, and the days between which arrests for it occur. */
export type Offense = {
    readonly section: string;
    /** `(A)`, `(B)(1)`, or nothing. */
    readonly subdivision: string;
    /** The statute's two letters: HS, PC, VC, BP, WI. */
    readonly law: string;
    readonly words: string;
    readonly level: OffenseLevel;
    readonly from: Day;
    readonly to: Day;
};
/** HS 11357-11360, as the law stood on the day. */
export declare const cannabis: readonly Offense[];
/** Everything else that people are charged with. */
export declare const common: readonly Offense[];
/** Super strikes: PC 667(e)(2)(C)(iv). */
export declare const strikes: readonly Offense[];
/** Offenses that require registration under PC 290(c), and failing to register. */
export declare const registrable: readonly Offense[];
/** The offense of that list which the wheel gives, among those in force on the day. */
export declare function offenseOn(on: Day, list: readonly Offense[], random: Random): Offense;
