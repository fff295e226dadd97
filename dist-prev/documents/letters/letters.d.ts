import { type Ledger } from '../../court/index.ts';
import type { DeterminationRow } from '../../results/index.ts';
import type { Change } from './words.ts';
/** Whether a letter tells what a court did, or what the office asks of it. */
export type LetterKind = 'changed' | 'announced';
export type LetterConviction = {
    readonly court: string;
    readonly caseNumbers: string;
    /** As the law cites it, `HS 11357(b)`. */
    readonly offense: string;
    /** As far as the record gives it: `2008-08-06`, `2008-08`, `2008`, or ''. */
    readonly convictedOn: string;
    readonly change: Change;
    /** The day of the court's order, when it said so. */
    readonly orderedOn: string;
};
/** A letter to one person. */
export type Letter = {
    readonly subject: string;
    readonly name: string;
    readonly address: readonly string[];
    readonly convictions: readonly LetterConviction[];
};
export type Letters = {
    readonly kind: LetterKind;
    readonly letters: readonly Letter[];
    /** People who are not written to, because the record says that they have died. */
    readonly deceased: number;
};
/** What letters are made of: what was decided, the courts' answers, and where people live, by the record's number of a person. */
export type LetterParts = {
    readonly determinations: Iterable<DeterminationRow>;
    readonly ledger: Ledger;
    readonly addresses: ReadonlyMap<string, readonly string[]>;
};
/** Who is to be told what: with `changed`, what courts have ordered; with `announced`, what is decided and not yet ordered. */
export declare function lettersOf({ determinations, ledger, addresses }: LetterParts, kind: LetterKind): Letters;
/** `LUKE S O'BRIEN-NÚÑEZ` → `Luke S O'Brien-Núñez`; a name that is not all capitals stays as it is. */
export declare function properName(name: string): string;
