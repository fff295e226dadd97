/** Where a fact stands: page from 1, line of that page from 1, and the line's number among all of the file's from 0. */
export type Place = {
    readonly page: number;
    readonly line: number;
    readonly row: number;
};
export declare function placeOf({ page, line, row }: Place): Place;
