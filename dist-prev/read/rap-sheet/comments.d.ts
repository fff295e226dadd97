/** The charge that a comment gives: `CNT 01 CHRG-11359 HS POSSESS FOR SALE TOC:F`. The first that names a section. */
export declare function chargeInComments(comments: readonly string[]): string | undefined;
/** A court's case number: `CRT CASE NBR 99120B`, `SACRAMENTO CO CRT #80`. */
export declare function courtNumberIn(text: string): string;
