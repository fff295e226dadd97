import type { NamedBytes, Wiped } from './api.ts';
declare const KINDS: readonly ['data', 'runs'];
/** What is kept by id: sets of files, or runs. */
export type Kind = (typeof KINDS)[number];
/** The folder where the application keeps everything, for its owner's eyes only. */
export declare class Workspace {
    #private;
    readonly path: string;
    /** Makes the folder if need be. Refuses a folder that holds something else, or that another server uses. */
    constructor(path: string);
    folder(kind: Kind, id: string): string;
    newId(): string;
    /** Every state that was saved, by id; one that cannot be read is passed over. */
    states<T>(kind: Kind): readonly T[];
    /** Refuses when the disk has no room for it, or the folder is gone; nothing of a first state is then left. */
    save(kind: Kind, id: string, state: unknown): void;
    /** Something that is kept by name beside a state. */
    beside<T>(kind: Kind, id: string, name: string): T | undefined;
    saveBeside(kind: Kind, id: string, name: string, value: unknown): void;
    /** Writes a file that was brought for something kept by id, into a folder beside its state, and gives its path. */
    bring(kind: Kind, id: string, place: readonly string[], bytes: Uint8Array | string): string;
    remove(kind: Kind, id: string): void;
    /** Something small that is kept by name beside the runs, such as saved filters. */
    note<T>(name: string): T | undefined;
    saveNote(name: string, value: unknown): void;
    /** Removes everything but the folder itself and what marks it as this server's; tells what was there, and what a fresh look finds. */
    wipe(): Wiped;
    /** What lies in it, file by file. */
    contents(): {
        readonly folder: string;
        readonly files: readonly NamedBytes[];
    };
    release(): void;
}
/** Where the workspace is unless somebody says otherwise. */
export declare function usualWorkspace(): string;
export {};
