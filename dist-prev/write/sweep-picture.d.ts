import type { SweepTable } from './sweep-table.ts';
/** `sweep.svg`: bars for one parameter, a table of shades for two. The same table gives the same bytes. */
export declare function sweepSvg(table: SweepTable): string;
