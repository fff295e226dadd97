import { type CalendarDate, onDay } from '../../basics/index.ts';

/** Proposition 47, the day after the election of 2014 (Cal. Const., former art. II, § 10). */
export const PROP_47_DAY = 20141105 as CalendarDate;

/** Propositions 57, 63 and 64, the day after the election of 2016. */
export const PROP_64_DAY = 20161109 as CalendarDate;
export const PROP_64_IN_FORCE = onDay(PROP_64_DAY);

/** From which on felonies may be punished in county jail, PC 1170(h)(6). */
export const REALIGNMENT = onDay(20111001 as CalendarDate);

/** Automatic relief, as the DOJ began it: the first clauses (AB 1076), and those about other felonies (AB 168). */
export const AUTOMATIC_RELIEF = 20220701 as CalendarDate;
export const AUTOMATIC_RELIEF_OF_FELONIES = 20241001 as CalendarDate;

/** How far back automatic relief reaches, PC 851.93(a)(2), 1203.425(a)(1)(B). */
export const AUTOMATIC_RELIEF_REACHES = onDay(19730101 as CalendarDate);
