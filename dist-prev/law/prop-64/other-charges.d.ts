/** The texts of one row that may name a charge, and the cannabis sections they speak of; undefined when there is no such text. */
export type ChargeTexts = {
    readonly offense: string;
    readonly offenseSection: string | undefined;
    readonly comment: string;
    readonly commentSection: string | undefined;
};
/**
 * The original's column "Possible Other P64 Charges": the comment, when it speaks of another cannabis section than the
 * charge does, or of the other half of HS 11357 ((a) and (b) against (c) and (d)). Empty when the comment is the charge.
 */
export declare function otherCharges({ offense, offenseSection, comment, commentSection }: ChargeTexts): string;
