import type { County } from './counties.ts';
import type { Random } from './random.ts';
/** An agency as a step names it: `STP_ORI_CODE` and `STP_ORI_DESCR`. */
export type Agency = {
    readonly code: string;
    readonly text: string;
};
/** The police or sheriff who arrest and register. */
export declare function arrestingAgency(county: County, random: Random): Agency;
/** The superior court, or, when `municipal` courts still sat, one of those. */
export declare function court(county: County, random: Random, municipal: boolean): Agency;
export declare function coroner(county: County, random: Random): Agency;
