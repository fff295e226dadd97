import type { Result } from '../../basics/index.ts';
/** Who files, where, and in which words: a county's own, as data. */
export type CountyProfile = {
    readonly county: string;
    readonly court: {
        readonly name: string;
        readonly address: readonly string[];
        readonly branch: string;
    };
    readonly agency: {
        readonly name: string;
        readonly address: readonly string[];
        readonly phone: string;
        readonly fax: string;
        readonly email: string;
    };
    readonly attorney: {
        readonly name: string;
        readonly title: string;
        readonly bar: string;
    };
    readonly caption: {
        readonly plaintiff: string;
        readonly attorneyFor: string;
    };
    readonly wording: {
        /** The title of the motion; `{route}` stands for the subdivisions of HS 11361.8. */
        readonly title: string;
        /** Paragraphs of the county's own, after the grounds. */
        readonly paragraphs: readonly string[];
        /** Whether birth date and CII number stand on the motion, or are left to the court file. */
        readonly identifiers: boolean;
    };
};
/** Each key with what it is, in the order of the page; those that must be there are `needed`. */
export declare const PROFILE_KEYS: {
    readonly county: {
        readonly needed: true;
        readonly is: 'text';
        readonly says: 'one of the 58 counties';
    };
    readonly 'court.name': {
        readonly needed: true;
        readonly is: 'text';
        readonly says: 'the court as the caption names it';
    };
    readonly 'court.address': {
        readonly needed: false;
        readonly is: 'lines';
        readonly says: 'street and city, a line each';
    };
    readonly 'court.branch': {
        readonly needed: false;
        readonly is: 'text';
        readonly says: 'the branch, where the court has several';
    };
    readonly 'agency.name': {
        readonly needed: true;
        readonly is: 'text';
        readonly says: 'the office that files';
    };
    readonly 'agency.address': {
        readonly needed: true;
        readonly is: 'lines';
        readonly says: 'street and city, a line each';
    };
    readonly 'agency.phone': {
        readonly needed: true;
        readonly is: 'text';
        readonly says: 'its telephone';
    };
    readonly 'agency.fax': {
        readonly needed: false;
        readonly is: 'text';
        readonly says: 'its fax';
    };
    readonly 'agency.email': {
        readonly needed: false;
        readonly is: 'text';
        readonly says: 'its e-mail address';
    };
    readonly 'agency.web': {
        readonly needed: false;
        readonly is: 'text';
        readonly says: 'its web page, for letters';
    };
    readonly 'attorney.name': {
        readonly needed: true;
        readonly is: 'text';
        readonly says: 'the attorney who signs';
    };
    readonly 'attorney.title': {
        readonly needed: false;
        readonly is: 'text';
        readonly says: 'such as Deputy District Attorney';
    };
    readonly 'attorney.bar': {
        readonly needed: true;
        readonly is: 'text';
        readonly says: 'number of the State Bar, digits';
    };
    readonly 'caption.plaintiff': {
        readonly needed: false;
        readonly is: 'text';
        readonly says: 'the plaintiff; the People of the State of California';
    };
    readonly 'caption.attorneyFor': {
        readonly needed: false;
        readonly is: 'text';
        readonly says: 'for whom the attorney appears';
    };
    readonly 'wording.title': {
        readonly needed: false;
        readonly is: 'text';
        readonly says: 'title of the motion; {route} stands for the subdivisions of HS 11361.8';
    };
    readonly 'wording.paragraphs': {
        readonly needed: false;
        readonly is: 'lines';
        readonly says: 'paragraphs of the county’s own, after the grounds';
    };
    readonly 'wording.identifiers': {
        readonly needed: false;
        readonly is: 'switch';
        readonly says: 'whether birth date and CII number stand on the motion';
    };
    readonly contacts: {
        readonly needed: false;
        readonly is: 'any';
        readonly says: 'who helps, for letters: name, phone, email, web of each';
    };
    readonly $schema: {
        readonly needed: false;
        readonly is: 'text';
        readonly says: 'where the schema of this file is';
    };
};
/** Reads a county's profile, and tells all that is wrong with it at once. */
export declare function readProfile(text: string, file: string): Result<CountyProfile>;
/** The JSON Schema (draft 2020-12) of a county's profile. */
export declare function profileSchema(): object;
