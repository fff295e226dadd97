/** A keyed hash of a text, as hexadecimal digits: the same for the same key, and not to be guessed without it. */
export type Secret = (text: string) => string;
/** What the input says of one person that must not be in the output. */
export type Telltales = {
    /** By which the same person gets the same shift: the CII number, or else what the file calls them. */
    readonly id: string;
    /** Names in full; their words are looked for. */
    readonly names: readonly string[];
    /** Numbers of the person, of cases, of agencies. */
    readonly numbers: readonly string[];
    /** Every date, as eight digits. */
    readonly dates: readonly string[];
};
/**
 * What stands for a person in the output. All of their dates move back by one number of days, mostly 200 to 1,400, so that
 * order and intervals stay and none comes to lie in the future; the number comes from the secret, and is such that no moved date
 * is one of the person's own.
 */
export declare class Pseudonym {
    #private;
    constructor(secret: Secret, { id, names, numbers, dates }: Telltales, sequence: number);
    /** A name that is nobody's; `code` tells the person's several names apart. */
    name(code?: number): string;
    /** `A90000017`. */
    get cii(): string;
    /** Eight digits moved; partial dates stay partial, what is no date stays none. */
    date(digits: string): string;
    /** A number that stands for this one wherever the person has it: `N1`, `N2`. */
    number(given: string): string;
    /** The text with the person's names and numbers of five signs or more crossed out, should they stand in it. */
    mask(text: string): string;
    /** True when the text still holds a name, a number or a date of the person. Citations of statutes are left out before. */
    betrays(text: string): boolean;
}
