import { type DeidentifiedBulk } from './bulk.ts';
import type { Secret } from './pseudonym.ts';
/** True of the bytes of a DOJ bulk file: with its header, or with a first row of 95 fields. */
export declare function isBulkFile(name: string, bytes: Uint8Array): boolean;
/** A whole bulk file with nobody in it; its header, if it has one, is written anew. */
export declare function deidentifyBulkFile(name: string, bytes: Uint8Array, secret: Secret): DeidentifiedBulk;
