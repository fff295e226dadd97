import type { Result } from '../../basics/index.ts';
/** One field of a form and the value that goes into it; the names of values are those of `formValues`. */
export type MappedField = {
    readonly field: string;
    readonly is: 'text' | 'box';
    readonly of: string;
    /** True where some copies of the edition lack the field. */
    readonly optional?: boolean;
};
/** Which field of one edition of a form holds what. */
export type FieldMap = {
    readonly form: string;
    readonly edition: string;
    readonly title: string;
    /** How many counts have room on it; more go on another copy. */
    readonly countsOnForm?: number;
    readonly fields: readonly MappedField[];
};
/** The maps that come with the program, the newest edition of each form first. */
export declare const FIELD_MAPS: readonly FieldMap[];
/** Reads a map of the office's own: for a form, or an edition, that the program has none for. */
export declare function readFieldMap(text: string, file: string): Result<FieldMap>;
