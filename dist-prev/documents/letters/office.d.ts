import type { Problem } from '../../basics/index.ts';
/** Who writes the letters and whom people may ask, as the county's profile gives it. */
export type Office = {
    readonly name: string;
    /** Street and city, a line each. */
    readonly address: readonly string[];
    /** Telephone, e-mail, web page: as they are to be printed. */
    readonly reach: readonly string[];
    readonly contacts: readonly Contact[];
};
/** Somebody who helps: the public defender, a legal aid office. */
export type Contact = {
    readonly name: string;
    readonly reach: readonly string[];
};
/** The office of a county without a profile. */
export declare function districtAttorneyOf(county: string): Office;
/**
 * The parts of a county's profile that letters print: `agency` (`name`, `address` as lines, `phone`, `email`, `web`) and
 * `contacts` (the same without `address`). Other keys of the profile are for other documents.
 */
export declare function readOffice(text: string, file: string): {
    readonly ok: true;
    readonly value: Office;
} | {
    readonly ok: false;
    readonly problems: readonly Problem[];
};
