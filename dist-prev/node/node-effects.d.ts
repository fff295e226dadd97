import { type Hash, type InputFile } from '../run/index.ts';
/** SHA-256 from Node's own library. */
export declare function nodeHash(): Hash;
/** Opens an input for reading by place. Throws `RunRefused` with the reason when it cannot be opened. */
export declare function openInput(path: string): InputFile;
/**
 * Files that a list of paths means: a file is itself, a folder its .dat, .csv and .txt files (known answers and the results
 * of a run left out), a pattern what it matches.
 */
export declare function findInputs(given: readonly string[]): readonly string[];
