import { type Day } from './days.ts';
import type { Random } from './random.ts';
/** The days around which a person's record is built. */
export type Life = {
    readonly birth: Day;
    /** The conviction that every person has: arrest, then court. */
    readonly anchor: Proceedings;
};
/** The days of one incident. */
export type Proceedings = {
    readonly arrest: Day;
    readonly court: Day;
};
export declare function inventLife(random: Random): Life;
/** Another incident between the person's fifteenth and sixtieth birthday, more often when young. */
export declare function anotherIncident(life: Life, random: Random): Proceedings;
