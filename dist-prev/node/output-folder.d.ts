import { type OutputFolder } from '../run/index.ts';
/** Folders made on the way, so that a run that comes to nothing takes them away again; shared by the folders of one run. */
export type FoldersMade = Set<string>;
/** The results folder: files are written as `NAME.cmr-part`, flushed and checked, and renamed all together at the end. */
export declare function outputFolder(path: string, made?: FoldersMade): OutputFolder;
