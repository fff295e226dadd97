import type { Person } from '../../history/index.ts';
import type { BulkRow } from './bulk-row.ts';
/** The person as all of their rows describe them. */
export declare function personOf(all: readonly BulkRow[]): Person;
