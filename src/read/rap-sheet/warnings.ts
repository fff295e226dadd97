import { type Place, placeOf } from './place.ts';

/**
 * INFO: put right or noted, nothing is lost. DOUBT: a fact is uncertain and is kept as unknown. LOSS: something of the sheet
 * may be missing from the facts, so nothing may be granted without a person's look at that line.
 */
export type WarningClass = 'INFO' | 'DOUBT' | 'LOSS';

/** Every kind of warning, its class, and what it says. The words never hold what stands in the sheet. */
export const SHEET_WARNINGS = {
  repaired: ['INFO', 'A misread word was put right'],
  'page-furniture': ['INFO', 'A line that a printer or terminal added was left out'],
  'other-text': ['INFO', 'Text after END OF MESSAGE was left out'],
  'note-after-date': ['INFO', 'A date with a note, and no disposition'],
  'short-line': ['INFO', 'A line of three characters or fewer inside a sentence was left out'],
  'cut-line': ['INFO', 'Several lines of the record stand on one; each was read as a line of its own'],
  'late-flag': ['INFO', 'A flag stands after the charge'],
  'complete-by-pages': ['INFO', 'END OF MESSAGE is missing, but the page numbers show that all pages are here'],
  'one-digit-count': ['INFO', 'A count has a number of one digit'],
  'registration-ended': ['INFO', 'An update says that the duty to register has ended'],
  'tag-without-colon': ['INFO', 'A tag stands without its colon'],
  'dispo-without-asterisk': ['INFO', 'The first disposition of a count in court stands without its asterisk'],
  'no-cii': ['DOUBT', 'The sheet gives no CII number'],
  'no-name': ['DOUBT', 'The sheet gives no name'],
  'no-birth-date': ['DOUBT', 'The sheet gives no readable birth date'],
  'several-birth-dates': ['DOUBT', 'The sheet gives several birth dates'],
  'unclear-name': ['DOUBT', 'A name in the header holds digits: two names may stand in one'],
  'unknown-name-code': ['DOUBT', 'The event names a person by a code that the header does not list'],
  'ocr-text': ['DOUBT', 'The text was read from a picture (OCR); compare it with the paper'],
  'partial-date': ['DOUBT', 'A date without its day or month'],
  'unknown-courthouse': ['DOUBT', 'The courthouse is not in the table, so the county is unknown'],
  'level-unreadable': ['DOUBT', 'CONV STATUS gives no level that can be read'],
  'no-level': ['DOUBT', 'A conviction without CONV STATUS: its level is unknown'],
  'no-section': ['DOUBT', 'The charge names no section that can be read'],
  'charge-missing': ['DOUBT', 'The charge is said to stand in a comment, and no comment gives it'],
  'unknown-disposition': ['DOUBT', 'The words of a later disposition, or of one outside a court, are not known'],
  'unreadable-length': ['DOUBT', 'The length of a sentence cannot be read: it is taken as not finished'],
  'unknown-sentence-words': ['DOUBT', 'A part of the sentence is not understood: it is taken as not finished'],
  'modified-sentence': ['DOUBT', 'A modified sentence may leave parts of the first one in force; both are kept'],
  'undated-disposition': ['DOUBT', 'A later disposition without a date of its own: its date is not known'],
  'count-range': ['DOUBT', 'A range of counts runs backwards; it was read as one count'],
  'count-order': ['LOSS', 'Count numbers do not rise: the first lines of an event may be lost'],
  'no-disposition': ['LOSS', 'A count in court without a disposition: a DISPO line may be lost'],
  'count-gap': ['LOSS', 'A count number is missing: a CNT line may be lost'],
  'no-count': ['LOSS', 'The event has no count'],
  'count-without-charge': ['LOSS', 'A count without a charge'],
  'second-charge': ['LOSS', 'A second charge in one count: a CNT line may be lost'],
  'unread-disposition': ['LOSS', 'A disposition that may be a conviction, in words that are not known'],
  'no-first-disposition': ['LOSS', 'A later disposition, and none before it: a DISPO line may be lost'],
  'second-disposition': ['LOSS', 'A second disposition that looks like a first one: a CNT line may be lost'],
  'unread-line': ['LOSS', 'A line inside an event could not be read'],
  'unread-tag': ['LOSS', 'A line begins with a tag that is not known'],
  'tag-inside-line': ['LOSS', 'A tag or a charge stands inside a line, and what it belongs to is not known'],
  'no-date': ['LOSS', 'The event has no date that can be read'],
  'no-agency': ['LOSS', 'The event names no agency'],
  'unknown-event': ['LOSS', 'An event of a kind that is not known; it was kept'],
  'missing-header': ['LOSS', 'An event without its first line (COURT:, ARR/DET/CITE: …); it was kept as unknown'],
  'update-without-disposition': ['LOSS', 'A date without a disposition: a DISPO line may be lost'],
  'date-inside-count': ['LOSS', 'A date with an agency inside a count: the first line of an event may be lost'],
  'level-without-disposition': [
    'LOSS',
    'CONV STATUS without a disposition that it goes with: a DISPO line may be lost',
  ],
  'second-level': ['LOSS', 'A second CONV STATUS under one disposition: a DISPO line may be lost'],
  'second-sentence': ['LOSS', 'A second sentence under one disposition: a DISPO line may be lost'],
  'sentence-without-disposition': [
    'LOSS',
    'A sentence without a disposition that it goes with: a DISPO line may be lost',
  ],
  'conviction-outside-court': ['LOSS', 'A conviction outside an adult court; it is not counted as one'],
  'loose-asterisks': ['LOSS', 'A line of asterisks that is neither a new cycle nor the end'],
  'cycle-inside-header': ['LOSS', 'The header holds words of an event: a line of asterisks may be lost'],
  'record-behind-end': ['LOSS', 'Lines like those of a record stand after END OF MESSAGE; they were not read'],
  truncated: ['LOSS', 'END OF MESSAGE is missing: the last pages may be missing'],
  'page-missing': ['LOSS', 'The page numbers have a gap: a page may be missing'],
  'page-without-text': ['LOSS', 'A page without text: it may be a picture of a part of the record'],
} as const satisfies Record<string, readonly [WarningClass, string]>;

export type SheetWarningCode = keyof typeof SHEET_WARNINGS;

/** A doubt or a loss, with its place. `detail` names a repair or a place of the law, never a person. */
export type SheetWarning = { readonly code: SheetWarningCode; readonly at: Place; readonly detail?: string };

export function warningClass({ code }: SheetWarning): WarningClass {
  return SHEET_WARNINGS[code][0];
}

/** The warning in words: `A misread word was put right: CHT: for CNT:`. */
export function warningWords({ code, detail }: SheetWarning): string {
  return detail === undefined ? SHEET_WARNINGS[code][1] : `${SHEET_WARNINGS[code][1]}: ${detail}`;
}

/** Collects warnings as a sheet is read; one of each kind for a line. */
export class Warnings {
  readonly list: SheetWarning[] = [];

  add(code: SheetWarningCode, at: Place, detail?: string): void {
    if (this.list.some((other) => other.code === code && other.at.row === at.row && other.detail === detail)) return;
    this.list.push({ code, at: placeOf(at), ...(detail === undefined ? {} : { detail }) });
  }
}
