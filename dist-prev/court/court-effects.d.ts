import type { Hash } from '../run/index.ts';
import type { LedgerStore } from './ledger.ts';
/** The files that go to courts: written beside their names first, and put in place when the ledger has them. */
export type CourtFiles = {
    /** Writes a file beside its name; `sha256` tells later whose it is. */
    readonly prepare: (name: string, text: string, sha256: string) => void;
    /** Puts in place what was prepared; false when neither the file nor what was prepared is there. */
    readonly publish: (name: string, sha256: string) => boolean;
    /** Removes what was prepared. */
    readonly discard: (name: string, sha256: string) => void;
};
export type CourtEffects = {
    readonly store: LedgerStore;
    readonly files: CourtFiles;
    readonly hash: () => Hash;
};
