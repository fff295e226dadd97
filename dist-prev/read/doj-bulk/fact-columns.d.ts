import type { FactKind } from '../../history/index.ts';
import type { Column } from './columns.ts';
/** The columns from which this reader takes a fact. */
export declare const FACT_COLUMNS: Readonly<Record<FactKind, readonly Column[]>>;
