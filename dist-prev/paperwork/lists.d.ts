export type ListsAsked = {
    /** A file of people's decisions. */
    readonly reviewed?: string | undefined;
};
/** What the lists of a run hold. */
export type ListsMade = {
    readonly lists: readonly {
        readonly file: string;
        readonly lines: number;
        readonly says: string;
    }[];
    readonly convictions: number;
    /** The workbook that was written; nothing when the newest one there says the same. */
    readonly workbook: string | undefined;
};
/** Makes the lists of a finished run in its folder `lists`. */
export declare function makeLists(folder: string, asked?: ListsAsked, { began }?: import("./effects.ts").PaperEffects): Promise<ListsMade>;
