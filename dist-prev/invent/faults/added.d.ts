import type { Known } from './fault.ts';
import { type Cells, type Page } from './page.ts';
/** No entry about the count, and no sentence. */
export declare const NO_DISPOSITION: Cells;
/** Adds a later entry to the conviction that every person has, a month after it; nothing when there is one already. */
export declare function laterEntry(page: Page, words: string): Known | undefined;
/** Adds a count to the court action of that conviction: one like it but for these cells. */
export declare function anotherCount(page: Page, cells: Cells): Known;
/** Adds a cycle of one row at the end, a month after that conviction: one like it but for these cells. */
export declare function anotherCycle(page: Page, cells: Cells): Known;
