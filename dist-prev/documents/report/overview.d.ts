import type { RunRecord } from '../../run/index.ts';
import type { Block } from '../blocks.ts';
import type { Summary } from '../figures.ts';
/** The figures that a reader looks for first. */
export declare function headline(summary: Summary): Block;
export declare function background(summary: Summary, { kind, inputs }: RunRecord): readonly Block[];
/** From rows to people to convictions to each outcome; every column adds up. */
export declare function reconciliation({ balance }: Summary, { kind }: RunRecord): readonly Block[];
