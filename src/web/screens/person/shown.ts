import type { Origin } from '../../../history/index.ts';

/** Which rows of the record are marked, in which columns, and why in words. */
export type Shown = {
  readonly because: string;
  readonly rows: ReadonlySet<string>;
  readonly columns: readonly string[];
};

export const NOTHING: Shown = { because: '', rows: new Set(), columns: [] };

/** Names a row among the inputs. */
export function rowName({ file, row }: Pick<Origin, 'file' | 'row'>): string {
  return `${file}:${row}`;
}

const CHARGE = ['OFFENSE_DESCR', 'DISP_OFFENSE_DESCR', 'CONV_OFFENSE_DESCR', 'COMMENT_TEXT'];
const DATES = ['STP_EVENT_DATE', 'DISP_DATE'];
const LEVEL = ['CONV_STAT_DESCR', 'OFFENSE_TOC', 'CONV_OFFENSE_TOC', 'DISP_OFFENSE_TOC'];
const SENTENCE = ['SENT_LOC_DESCR', 'SENT_LENGTH', 'SENT_TIME_CODE'];

/** Where the facts stand that questions ask for, by words in the questions' names. */
const PLACES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/misdemeanor|felony|infraction|level/, LEVEL],
  [/section|prop-64|cannabis|offense|charge|strike|regist|prior|code|covered/, CHARGE],
  [/age|born|birth|young/, ['PRI_DOB', ...DATES]],
  [/year|date|since|before|after|day|recent/, DATES],
  [/sentence|serv|complet|custody|probation/, SENTENCE],
  [/deceased|death/, ['STP_TYPE_DESCR']],
  [/relieved|set-aside|dismissed|redesign/, ['DISP_DESCR', 'COMMENT_TEXT']],
];

/** The columns in which the facts of a question stand; those of a conviction when the question's name tells nothing. */
export function columnsOf(question: string): readonly string[] {
  const found = PLACES.filter(([words]) => words.test(question)).flatMap(([, columns]) => columns);
  return found.length > 0 ? [...new Set(found)] : [...DATES, 'DISP_DESCR', ...CHARGE];
}

/** The columns that make a conviction. */
export const OF_CONVICTION: readonly string[] = [...DATES, ...CHARGE, ...LEVEL, 'DISP_DESCR'];
