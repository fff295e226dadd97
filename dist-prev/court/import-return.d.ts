import type { CourtEffects } from './court-effects.ts';
import { type ReturnReading, type ReturnTerms } from './return-file.ts';
import type { Sheet } from './sheet.ts';
export type ImportOutcome = ReturnReading & {
    /** True when the very same file had been taken in before. */
    readonly knownFile: boolean;
};
/**
 * Takes in a court's return file: all of its answers, or none when one of its lines cannot be understood. Taking in the
 * same answers again changes nothing.
 */
export declare function importReturn(sheet: Sheet, fileSha256: string, terms: ReturnTerms, { store, hash }: Pick<CourtEffects, 'store' | 'hash'>): ImportOutcome;
