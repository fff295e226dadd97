import { type StatuteQuestion } from './charge.ts';
/** The statute speaks of the offense. An arrest bounds it from above only, so "after" is what is probable, and said so. */
export declare const offenseUnderNewLaw: StatuteQuestion;
/** HS 11359(c)(3), (d) and 11360(a)(3)(C), (D) say what makes the offense graver today: a sale to a minor, employing a minor, import. */
export declare const graverUnderNewLaw: StatuteQuestion;
/** Letters that the sections got on 9 November 2016. Old HS 11358 and 11359 had none; old 11357(a) and 11360(a) had no numbers. */
export declare const newSubdivision: StatuteQuestion;
/** Facts that make today's offense a felony are not in the record and are presumed absent, unless its words name them. */
export declare const describedAsGraver: StatuteQuestion;
export declare const under18AtOffense: StatuteQuestion;
export declare const under21AtOffense: StatuteQuestion;
