import type { Offense, OffenseRole } from './offense.ts';
/** What can stand between a person and a crime that was not simply committed. */
export type Relation = Extract<OffenseRole, 'attempt' | 'conspiracy' | 'solicitation' | 'accessory'>;
/** The relation that a qualifier names: `-ATTEMPTED`. Warrants and revocations, which stand there too, are none. */
export declare function relationIn(qualifiers: string): Relation | undefined;
/**
 * Gives each section its role beside the others. PC 664 only says that the others were attempted, so it is no part of
 * its own unless it stands alone; PC 182, 32 and 653f are crimes themselves and stay.
 */
export declare function relate(read: readonly Offense[], qualifier: Relation | undefined): readonly Offense[];
