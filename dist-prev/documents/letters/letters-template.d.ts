/**
 * Letters for window envelopes. A sheet is folded in three. The window of a number 10 envelope shows what lies 2.5 to 3.2
 * inches from the top of the sheet, and, as the sheet slides in it, up to half an inch more on either side: name and
 * address stand there and nothing else does. The same place is that of a DL envelope for A4.
 */
export declare const LETTERS_TEMPLATE: string;
