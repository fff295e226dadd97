import { type Offense } from './offense.ts';
/**
 * Reads our own citations: `HS 11357(a)`, `PC 288a(c)(1)`, `PC 213(a)(1)(A)`, `VC 2800.2`. Throws on any other text, since that is a
 * mistake in our tables; what a record prints goes through `parseCharge`.
 */
export declare function cite(citation: string): Offense;
/** `HS 11357(a)`, `attempt of HS 11359`. What stands alone by its nature (PC 32, PC 182) is printed bare. */
export declare function printOffense(offense: Offense): string;
