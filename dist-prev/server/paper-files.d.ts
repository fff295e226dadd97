import type { NamedBytes } from './api.ts';
import type { PaperFolder, PaperKind } from './paper-api.ts';
export declare function folderOf(kind: PaperKind): string | undefined;
/** The documents that lie among the results. */
export declare function papersIn(results: string): {
    readonly files: readonly NamedBytes[];
    readonly folders: readonly PaperFolder[];
};
/** Whether a name is that of a document among the results, so that no address leads out of them. */
export declare function isPaper(results: string, name: string): boolean;
/** What a process that died had not put in place. A court's files are left to the next command, which completes them. */
export declare function removeParts(results: string): void;
/** A folder as one ZIP file, made while it is sent. The same files give the same bytes. */
export declare function archiveOf(results: string, folder: string): AsyncIterable<Uint8Array>;
