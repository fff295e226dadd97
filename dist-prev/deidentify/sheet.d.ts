import { type RapSheet } from '../read/index.ts';
import { type Secret } from './pseudonym.ts';
/**
 * A RAP sheet as one of nobody: printed anew from what was read, so that nothing that was not understood can pass. Names,
 * numbers, comments and everything of the header but sex and race go; dates move by one shift; agencies become their
 * county's. A line that could not be read becomes a line that cannot be read. Nothing when the result still betrayed the person.
 */
export declare function deidentifySheet(sheet: RapSheet, { secret, sequence, file }: {
    readonly secret: Secret;
    readonly sequence: number;
    readonly file: string;
}): readonly string[] | undefined;
