import { type Day } from './days.ts';
import { type Random } from './random.ts';
/** Who an invented person is: columns 1 to 35, the same in each of their rows. */
export type Identity = {
    readonly subjectId: string;
    /** The 35 cells as they stand in the file, each followed by a comma. */
    readonly cells: string;
};
/** Invents the person of that index, born on that day. */
export declare function inventIdentity(who: {
    readonly index: number;
    readonly birth: Day;
}, random: Random): Identity;
