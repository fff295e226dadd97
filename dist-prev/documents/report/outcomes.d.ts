import type { Block } from '../blocks.ts';
import { type Counts, type Summary } from '../figures.ts';
/** The outcomes that anything has, in the program's order. */
export declare function outcomesMet(byOutcome: Counts): readonly string[];
export declare function outcomes(summary: Summary): readonly Block[];
/** When the convictions in scope were, by section. */
export declare function years({ convictionsByYear: table }: Summary): readonly Block[];
/** `dismissed 4, reduced 2`. */
export declare function told(counts: readonly (readonly [name: string, count: number])[]): string;
