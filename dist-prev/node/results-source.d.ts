import { nodeHash } from './node-effects.ts';
/** The files of a results folder, read in pieces of a megabyte. */
export declare function resultsSource(folder: string): {
    readonly chunks: (name: string) => Iterable<Uint8Array>;
    readonly hash: typeof nodeHash;
};
