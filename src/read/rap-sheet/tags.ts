import { MISSING_DATE, type PartialDate, parsePartialDate } from '../../basics/index.ts';
import { digitsOf } from '../../history/index.ts';
import type { SheetEventKind } from './sheet.ts';

/** Stray signs that may stand before, between and behind the words of a sheet. */
const JUNK = String.raw`[\s.•·'*:]*`;

const EVENT_TAGS: readonly (readonly [SheetEventKind, RegExp])[] = [
  ['supplemental-arrest', new RegExp(`^${JUNK}SUPPLEMENTAL\\s+ARR\\w*\\s*[:;]`)],
  ['arrest', new RegExp(`^${JUNK}ARR${JUNK}/${JUNK}DET${JUNK}/${JUNK}CITE\\s*[:;]`)],
  ['court', new RegExp(`^${JUNK}COURT\\s*[:;]`)],
  ['mental-health', new RegExp(`^${JUNK}MENTAL\\s+HLTH\\s+CUS\\s*/\\s*SUPV\\s*[:;]?`)],
  ['custody', new RegExp(`^${JUNK}CUSTODY\\s*(?:[:;]\\s*[A-Z]+|[:;]|(?=\\s+NAM)|$)`)],
  ['applicant', new RegExp(`^${JUNK}APPLICANT\\s*[:;]`)],
  ['probation', new RegExp(`^${JUNK}PROBATION\\s*[:;]`)],
  ['deceased', new RegExp(`^${JUNK}DECEASED\\s*[:;]`)],
  [
    'registration',
    new RegExp(`^${JUNK}R\\s?E\\s?G\\s?I\\s?S\\s?T\\s?R\\s?A\\s?T\\s?I\\s?O\\s?N\\s*(?:[:;]|(?=\\s+NAM)|$)`),
  ],
];

export const NAM = /\bNAM\s*[:;]\s*(\d{2,3})\b/;
export const DOB = /\bDOB\s*[:;/]\s*((?:[\dOIL]\.?){8})(?![\dOIL])/;
export const TOC = /\bTOC\s*[:;]\s*([FMIN])\b[\s.]*/;
/** Eight digits, each perhaps with a stray dot. */
const DATE = /^[\s.'*]*((?:[\dOIL][.]?){8})(?![\dOIL])/;
/** A date under which the next line stands. */
export const DATE_AT_END = /(?<!\d)(?=(?:19|20)[\dOIL]{6}\s*$)/;
export const COUNT = /^[\s.•·'*:-]*CNT\s*[:;]?\s*(\d{1,3})(?!\d)\.?(?:\s*-\s*(\d{1,3}))?/;
const COUNT_ALONE = /^[\s.•·'*:-]*CNT\s*[:;]\s*$/;
export const DISPOSITION = /^[\s.•·'*:-]*D\s?I\s?S\s?P\s?O\s*([:;]|(?=\s+[A-Z]))/;
export const LEVEL = /^[\s.•·'*:-]*CONV\s*STATUS\s*[:;]?/;
export const SENTENCE = /^[\s.•·'*:-]*SEN\s*[:;]/;
export const SENTENCED_BY = /^[\s.•·'*:]*SEN\s+FROM\s*[:;]/;
export const COMMENT = /^[\s.•·'*:]*COM\s*[:;]/;
export const ARRESTED_BY = /^[\s.•·'*:]*ARR\s+BY\s*[:;]/;
export const WARRANT = /^[\s.•·'*:]*WARRANT\b\s*[:;]?/;
export const FLAG = /^\s*-\s?[A-Z]/;
export const SENTENCING_1170H = /^[\s.•·'*:]*1170\s*\(H\)\s*((?:\((?:\d+|[AB])\)\s*)*)PC\s*-\s*SENTENCING/;
/** Tags of lines that are kept as comments: numbers and notes of the record's own. */
export const OTHER_TAG =
  /^[\s.•·'*:]*(?:DCN|SCN|ADR|LOC|CRT|RECVD BY|REC'?D BY|DOCKET|OCA|INN|AKA|REF|ARR AGY|AGENCY|BAIL|FINE|NOTE|OFFENSE|ORI)\s*(?:[:;#]|-\d)/;
/** A line that begins with a word and a colon, which no list here knows. */
export const SOME_TAG = /^[\s.•·'*]*[A-Z][A-Z '/&.-]{0,28}?\s*[:;](?![A-Z]*[/])/;
/** A word with which a line of its own begins, its colon lost: no charge goes on with it. */
const BARE_TAG = /^\W*(?:CNT|D\s?I\s?S\s?P\s?O|SEN|CONV|COM|CONVICTED|DISMISSED|ACQUITTED)\b/;
export const END_OF_MESSAGE = /END\s+OF\s+MESSAGE/;
export const STRIKE = /POTENTIAL\s+FELONY\s+STRIKE\s+ENTRY/;
export const RECORD_ERROR = /RECORD\s+ERROR/;
/** Section numbers with the letters of a book and a dash: what a charge looks like. */
export const CHARGE =
  /^[\s.•·'*:]*(?:TOC\s*[:;]\s*[FMIN]\s*)?\d[\d.,()A-Z /&+-]*?[\s.)]*(?:BP|CC|CI|EC|FA|FC|FG|GC|HN|HS|IC|LC|MV|PC|PR|RT|SH|UI|VC|WI|US|CO|CT|MC|LO|PU|ED|EL)\b\s*-/;
export const SEE_COMMENT = /^[\s.•·'*:]*SEE[\s.•·'*:]*COMMENT[\s.•·'*:]*FOR[\s.•·'*:]*CHARGE/;
/** An agency's letters: CA or US, and two of its kind. */
export const AGENCY = /^[\s.]*(?:CA|US)(?:PD|SO|SC|MC|JC|JV|PR|SD|CO|HO|PA|YA|ID|UD|DJ|FD|DA|CI|BI|MB|MP|PO)/;

/** A date as a line gives it, what stands behind it, and the digits that were put right. */
export type DatedLine = { readonly value: PartialDate; readonly rest: string; readonly repair: string | undefined };

/** The kind of event that a line begins, with the tag as printed and what stands behind it. */
export function eventTag(
  line: string,
): { readonly kind: SheetEventKind; readonly tag: string; readonly rest: string } | undefined {
  for (const [kind, pattern] of EVENT_TAGS) {
    const found = pattern.exec(line);
    if (found)
      return {
        kind,
        tag: found[0].replace(/^[\s.•·'*:]+/, '').replace(/[\s:;]+$/, ''),
        rest: line.slice(found[0].length),
      };
  }
  return undefined;
}

/** The date at the start of a line, and the rest of the line. */
export function dateAtStart(line: string): DatedLine | undefined {
  const found = DATE.exec(line);
  if (!found) return undefined;
  const token = found[1]!.replaceAll('.', '');
  const digits = digitsOf(token);
  return {
    value: sheetDate(token),
    rest: line.slice(found[0].length).replace(/^[\s.']+/, ''),
    repair: digits === token ? undefined : `${token} read as ${digits}`,
  };
}

/** Reads `2004.0102`, `19910000`, `2OO4O1O2`. */
export function sheetDate(token: string): PartialDate {
  const digits = digitsOf(token.replaceAll('.', ''));
  return /^0*$/.test(digits) ? MISSING_DATE : parsePartialDate(digits);
}

/** True of a line that has a tag, perhaps behind a stray sign, and so does not go on with the line before it. */
export function hasOwnTag(line: string, before: 'charge' | 'sentence' | 'comment' | 'number'): boolean {
  if (/^\W*(?:CNT|D\s?I\s?S\s?P\s?O|CONV\s*STATUS|SEN)\s*[:;]/.test(line)) return true;
  return (before === 'charge' && BARE_TAG.test(line)) || (before !== 'comment' && SOME_TAG.test(line));
}

/** True of a line that begins a count, its number on the same line or on the next. */
export function isCountLine(line: string): boolean {
  return COUNT.test(line) || COUNT_ALONE.test(line);
}
