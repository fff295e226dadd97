import { type StatuteQuestion } from './charge.ts';
export declare const possession: StatuteQuestion;
export declare const cultivation: StatuteQuestion;
/** Of the old subdivisions of HS 11357 only (a) was ever a felony since 1976; before that any possession was. */
export declare const concentratedCannabis: StatuteQuestion;
/** Of the old subdivisions of HS 11357 only (b) was ever an infraction. */
export declare const upToAnOunce: StatuteQuestion;
export declare const overAnOunce: StatuteQuestion;
/** Former HS 11360(a) was always a felony and (b) never: where no subdivision is printed the level tells them apart. */
export declare const smallGift: StatuteQuestion;
export declare const carriedOrGaveOnly: StatuteQuestion;
export declare const stillFelony: StatuteQuestion;
export declare const infractionAlready: StatuteQuestion;
