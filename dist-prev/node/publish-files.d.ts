import { type OutputFolder } from '../run/index.ts';
/**
 * Writes files into a folder: all of them or none. `began` is told the folder while its files are not in place yet, so
 * that whoever stops the work can take them away.
 */
export declare function publishFiles(path: string, files: Iterable<readonly [string, Uint8Array]> | AsyncIterable<readonly [string, Uint8Array]>, began?: (folder: OutputFolder) => void): Promise<void>;
