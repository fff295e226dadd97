import type { Confidence, StatuteCode } from './offense.ts';
export type BareLetters = {
    readonly suffix: string;
    readonly subdivisions: readonly string[];
    readonly confidence: Confidence;
    readonly doubt?: string;
};
/** Letters and digits printed against a number without brackets, and the bracket that follows them. */
export type PrintedBare = {
    readonly code: StatuteCode | 'unknown';
    readonly section: string;
    readonly bare: string;
    readonly next: string | undefined;
};
/** What they mean: `A2` of 11360A2 HS are subdivisions, `A` of 288A PC is part of the number. */
export declare function readBareLetters({ code, section, bare, next }: PrintedBare): BareLetters;
