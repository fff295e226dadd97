import type { Place } from './api.ts';
/**
 * A folder of this machine, to choose files in: the names of its folders, and of files that may be data, with their sizes.
 * Nothing is opened; what is hidden, and other files, are not named. Without a path: where this account is at home.
 */
export declare function placeAt(path: string | undefined): Place;
