import { type Policy } from '../engine/index.ts';
/** The sections that the original application's options file can name, as it writes them. */
export declare const CHOICE_SECTIONS: readonly ['11357', '11358', '11359', '11360'];
export type ChoiceSection = (typeof CHOICE_SECTIONS)[number];
/** A county's choices as the original application's options file gives them; a threshold that is off is undefined. */
export type Choices = {
    readonly dismiss: readonly ChoiceSection[];
    readonly reduce: readonly ChoiceSection[];
    readonly subjectUnder21AtConviction: boolean;
    readonly subjectHasOnlyProp64Charges: boolean;
    readonly subjectIsDeceased: boolean;
    readonly subjectAgeThreshold: number | undefined;
    readonly yearsSinceConvictionThreshold: number | undefined;
    readonly yearsCrimeFreeThreshold: number | undefined;
};
/** The remedy that an options file is about. */
export declare const CHOICES_REMEDY = "prop-64";
/** The same choices as a policy, with the questions in the order in which the original application asks them. */
export declare function policyOfChoices(choices: Choices): Policy;
