import type { Offense, OffenseLevel } from './offenses.ts';
import { type Random } from './random.ts';
/** How one count writes its charge; each part is ready for the file, quoted where it must be. */
export type Charge = {
    /** The level the offense is charged at. */
    readonly level: OffenseLevel;
    /** OFFENSE_CODE, five digits. */
    readonly code: string;
    /** OFFENSE_DESCR. */
    readonly text: string;
    /** COMMENT_TEXT, when the charge stands there. */
    readonly comment: string;
    /** OFFENSE_QUAL_LST. */
    readonly qualifier: string;
};
/** The charge in one of the writing forms met in real files. */
export declare function spell(offense: Offense, random: Random): Charge;
/** The charge in OFFENSE_DESCR itself, complete with its statute. */
export declare function spellSurely(offense: Offense, random: Random): Charge;
