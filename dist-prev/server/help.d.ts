import type { HelpPage } from './api.ts';
export declare const helpPages: readonly HelpPage[];
/** The text of a page as Markdown. */
export declare function helpText(id: string): string | undefined;
/** A drawing that lies beside the pages of a folder. */
export declare function helpPicture(folder: string, name: string): string | undefined;
