import type { Charge } from './offense.ts';
/**
 * Reads a charge as criminal records print it: `11357(A) HS-POSSESS CONCENTRATED CANNABIS`. Never throws; what cannot be
 * read gives no parts, and what can be read with doubt says so. `qualifiers` is the record's own list (`-ATTEMPTED`).
 */
export declare function parseCharge(text: string, qualifiers?: string): Charge;
