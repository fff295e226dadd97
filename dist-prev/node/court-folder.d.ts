/**
 * The folder `court` among results: `ledger/000001.json` and on, and the files for courts. An entry is written under
 * another name and then linked to its own, which fails when the name is taken: so it is there whole or not at all, two
 * commands cannot write the same one, and no lock is left behind by a crash.
 */
export declare function courtFolder(results: string): {
    readonly store: {
        readonly entries: () => readonly (string | undefined)[];
        readonly append: (seq: number, text: string) => boolean;
    };
    readonly files: {
        readonly prepare: (name: string, text: string, sha256: string) => void;
        readonly publish: (name: string, sha256: string) => boolean;
        readonly discard: (name: string, sha256: string) => void;
    };
};
