import type { Disposition } from '../../history/index.ts';
import type { BulkRow } from './bulk-row.ts';
/** The row that gives a count its event: of those that convict, or else of all, one that names a county, and the earliest. */
export declare function homeOf(rows: readonly BulkRow[], convicting: Disposition | undefined): BulkRow;
