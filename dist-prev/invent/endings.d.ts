import type { County } from './counties.ts';
import type { Incident } from './incident.ts';
import type { Random } from './random.ts';
/** Which duty to register, where, and after which conviction. */
export type Duty = {
    readonly cause: Incident;
    readonly home: County;
    readonly law: '290' | '11590';
};
/** One to four registrations, a year or so apart, after the conviction that causes them; they are charges of no level. */
export declare function registrations({ cause, home, law }: Duty, random: Random): readonly Incident[];
/** The death, after everything else. */
export declare function deceased(incidents: readonly Incident[], home: County, random: Random): Incident;
