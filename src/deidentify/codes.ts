import type { Column } from '../read/index.ts';
import { countyWords } from './agencies.ts';

const RACES =
  /\b(?:OTHER ASIAN|AMERICAN INDIAN|ASIAN INDIAN|PACIFIC ISLANDER|WHITE|BLACK|HISPANIC|ASIAN|CHINESE|CAMBODIAN|FILIPINO|GUAMANIAN|HAWAIIAN|JAPANESE|KOREAN|LAOTIAN|SAMOAN|VIETNAMESE|OTHER|UNKNOWN)\b/i;

/** The race in words, of the list; where the cell says something else, that. */
export function raceWords(text: string): string {
  if (isBlank(text)) return text;
  return RACES.exec(text)?.[0] ?? 'UNKNOWN';
}

const MARK = /^#$/;
const LETTER = /^[A-Z]$/;
const DIGIT_OR_LETTER = /^[0-9A-Z]$/;
const KEY = /^\d{12}$/;
const OFFENSE_CODE = /^\d{1,5}$/;
const UNIT = /^(?:HOURS?|DAYS?|WEEKS?|MONTHS?|YEARS?|LIFE|NONE)$/;
const AGENCIES =
  /^(?:ARREST|ARRESTING|COURT|CUSTODY|CORRECTIONS|PROBATION|PAROLE|PROSECUTOR|CORONER|APPLICANT|REGISTRATION|OTHER)$/;
const STEPS =
  /^(?:(?:SUPPLEMENTAL )?ARREST|ARREST\/DETAINED\/CITED|COURT ACTION|REGISTRATION|DECEASED|PROBATION|CUSTODY(?:[:/ -]+(?:JAIL|PRISON|CDC|CDCR|CYA|YOUTH AUTHORITY))?|APPLICANT|MENTAL HEALTH|OTHER)$/;

/** What a cell of a column of codes holds, without blanks around it. What has another form is not carried over. */
const FORMS: Readonly<Partial<Record<Column, RegExp>>> = {
  SUBJECT_STATUS: LETTER,
  REQ_SEG_SEP: MARK,
  PII_SEG_SEP: MARK,
  GENDER: LETTER,
  PDR_SEG_SEP: MARK,
  RACE_CODE: LETTER,
  SINGLE_SOURCE: /^[01YN]$/,
  MULTI_SOURCE: /^[01YN]$/,
  CYC_SEG_SEP: MARK,
  STP_SEG_SEP: MARK,
  STP_TYPE_CODE: /^\d{1,2}[A-Z]?$/,
  STP_TYPE_DESCR: STEPS,
  STP_ORI_TYPE: DIGIT_OR_LETTER,
  STP_ORI_TYPE_DESCR: AGENCIES,
  STP_ORI_CNTY_CODE: /^\d{1,2}$/,
  CNT_SEG_SEP: MARK,
  OFFENSE_CODE,
  OFFENSE_TOC: LETTER,
  DISP_OFFENSE_CODE: OFFENSE_CODE,
  DISP_OFFENSE_TOC: LETTER,
  CONV_OFFENSE_CODE: OFFENSE_CODE,
  CONV_OFFENSE_TOC: LETTER,
  DISP_CODE: /^\d{1,4}$/,
  CONV_STAT_CODE: DIGIT_OR_LETTER,
  CONV_STAT_DESCR: /^(?:FELONY|MISDEMEANOR|INFRACTION)$/,
  SENT_SEG_SEP: MARK,
  SENT_LOC_CODE: DIGIT_OR_LETTER,
  SENT_LENGTH: /^\d{1,4}$/,
  SENT_TIME_CODE: LETTER,
  SENT_TIME_DESCR: UNIT,
  CYC_AGE: /^\d{1,3}$/,
  CII_TYPE: DIGIT_OR_LETTER,
  CII_TYPE_ALPHA: LETTER,
  END_OF_REC: MARK,
};

/** Keys of the record's own tree: twelve digits, and the first three those of the row's cycle. */
const KEYS: ReadonlySet<Column> = new Set<Column>([
  'CYC_ORDER', 'STP_ORDER', 'CNT_ORDER', 'CONV_OFFENSE_ORDER', 'FE_NUM_ORDER', 'DISP_ORDER', 'SENT_ORDER',
]); // prettier-ignore

/** What stays of a cell of codes, and of no other: all of it, or nothing. `countOrder` is that of the row. */
export function codeIn(column: Column, text: string, countOrder: string): string | undefined {
  const form = FORMS[column];
  const ofCodes = form !== undefined || KEYS.has(column) || column === 'RACE_DESCR' || column === 'STP_ORI_CNTY_NAME';
  if (!ofCodes || isBlank(text)) return ofCodes ? text : undefined;
  if (column === 'RACE_DESCR') return raceWords(text);
  if (column === 'STP_ORI_CNTY_NAME') return countyWords(text);
  const code = text.trim().toUpperCase();
  if (form) return form.test(code) ? text : '';
  return KEY.test(code) && code.startsWith(countOrder.trim().slice(0, 3)) ? text : '';
}

/** Blank, or only dashes, by which some files fill a cell that says nothing. */
function isBlank(text: string): boolean {
  return /^[-\s]*$/.test(text);
}
