import type { Asking } from '../../engine/index.ts';
import { type Arrest, type Facts } from '../../history/index.ts';
/** What questions about an arrest are asked of. */
export type ArrestCase = {
    readonly facts: Facts;
    readonly arrest: Arrest;
    readonly asking: Asking;
};
/** The counties in which the person was arrested without being convicted. */
export declare function arrestCounties(facts: Facts): ReadonlySet<string>;
/** Every arrest of the county asked for that led to no conviction. */
export declare function arrestsWithoutConviction(facts: Facts, asking: Asking): readonly ArrestCase[];
