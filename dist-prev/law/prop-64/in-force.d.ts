/** Proposition 64, the Adult Use of Marijuana Act, took effect the day after the election. */
export declare const PROP_64_DAY: import("../../basics/calendar-date.ts").CalendarDate;
export declare const PROP_64_IN_FORCE: import("../../basics/partial-date.ts").PartialDate;
