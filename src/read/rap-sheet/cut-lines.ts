import {
  ARRESTED_BY,
  CHARGE,
  COUNT,
  DATE_AT_END,
  DISPOSITION,
  FLAG,
  LEVEL,
  SEE_COMMENT,
  SENTENCE,
  SENTENCED_BY,
  SENTENCING_1170H,
  STRIKE,
  WARRANT,
  dateAtStart,
  eventTag,
} from './tags.ts';

/** The lines that stand on one line; `unclear` when one of them still holds a tag or a charge, and nothing shows whose it is. */
export type CutLine = { readonly parts: readonly string[]; readonly unclear: boolean };

/** No sheet is printed wider, in characters. */
const LONGEST = 1_000;

const DATE = String.raw`(?<!\d)(?:19|20)[\dOIL]{6}\b`;
const COUNTED = String.raw`\bCNT\s*[:;]\s*\d{1,3}\b(?!\s*CHRG)`;
const DISPOSED = String.raw`(?:[*]\s*D\s?I\s?S\s?P\s?O\b|D\s?I\s?S\s?P\s?O\s*[:;])`;
const LEVELED = String.raw`CONV\s*STATUS\b`;
/** XSEN: and SEN-X are a comment's own. */
const SENTENCED = String.raw`(?<!X\s?)SEN(?:\s+FROM)?\s*[:;]`;
const EVENT = String.raw`\b(?:COURT|ARR\W{1,3}DET\W{1,3}CITE|SUPPLEMENTAL\s+ARR|CUSTODY|APPLICANT|PROBATION|REGISTRATION|DECEASED|MENTAL\s+HLTH\s+CUS\s*/\s*SUPV)\s*[:;]?\s*[A-Z]*\s*NAM\s*[:;]\s*\d`;
const AGENCY = String.raw`${DATE}\s+(?:CA|US)[A-Z]{2}\b`;
const SECTION = String.raw`(?<![\dA-Z(/-]|\d\.)\d[\d.]*(?:\s?\([A-Z0-9]{1,3}\))*(?:[/-]\d[\d.]*(?:\([A-Z0-9]{1,3}\))*)*\s*(?:BP|CC|CI|EC|FA|FC|FG|GC|HN|HS|IC|LC|MV|PC|PR|RT|SH|UI|VC|WI|PU)\s*-\s*[A-Z]`;
const END = String.raw`END\s+OF\s+MESSAGE`;

/** What nearly every line is without: more than it begins with. */
const MORE = new RegExp(
  String.raw`^[^A-Z0-9]*[A-Z0-9].*?(?:${[COUNTED, DISPOSED, LEVELED, SENTENCED, EVENT, SECTION, AGENCY, END].join('|')}|\bDISPO\b|\bCNT\s?\d|ARR\s+BY|COM\s*[:;]|#.*\s-[A-Z]|${DATE}\s*$|[*-]\s*$)|${END}.*\w|^\s*[*-]\s.*[A-Z]`,
);
/** Lines of four asterisks, or of dashes, on either side of another line; and END OF MESSAGE. */
const MARKED: readonly RegExp[] = [
  new RegExp(String.raw`^(.*?)(?<![\s.*])([\s.*]*${END}[\s.*]*)(.*)$`),
  /^()(\s*[*](?:\s+[*]){3}(?!\s*[*])|\s*-(?:[\s'.]*-)+)(\s*[A-Z0-9].*)$/,
  /^(.*[^*\s])(\s*[*](?:\s+[*]){3}\s*)()$/,
  /^(.*[^-\s'.])(\s+-(?:[\s'.]+-){2,}\s*)()$/,
];
/** Where another line begins. */
const ANOTHER = new RegExp(
  String.raw`(?<!\s)(?:\s*(?:(?<=\S\s+)${DATE}\s+)?${DISPOSED}|\s*${LEVELED}|\s+(?:${SENTENCED}|ARR\s+BY\s*[:;]|COM\s*[:;]|${EVENT})|\s{2,}${COUNTED})`,
  'g',
);
const BEFORE_CHARGE = new RegExp(String.raw`(?<=\S)\s+(?=[.•·]?${SECTION})|(?<=#.*\S)\s+(?=-[A-Z]{3})`);
const DATED_NOTE = /^\s*\d{8}\s/;
const NOWHERE = /(?!)/;
const TAG_INSIDE = new RegExp(
  String.raw`^[^A-Z0-9]*[A-Z0-9].*?(?:${[COUNTED, DISPOSED, LEVELED, SENTENCED, EVENT].join('|')})`,
);
const CHARGE_INSIDE = new RegExp(SECTION);
/** The words of a disposition may cite a section: 1385 PC-DISMISSED. */
const CHARGE_APART = new RegExp(String.raw`\s{2}${SECTION}`);
const AGENCY_INSIDE = new RegExp(AGENCY);
const TAG_AT_START = new RegExp(
  String.raw`^\W*(?:CNT\b|D\s?I\s?S\s?P\s?O\b|CONV|SEN\b|(?:CII|NAM|DOB)\s*/|${DATE}\s*$)`,
);

const CYCLE = /^\s*[*](?:\s+[*]){3}\s*$/;

/** What a line of the record begins with. A comment is not among them: it may speak of anything. */
const BEGINNINGS: readonly RegExp[] = [
  COUNT,
  DISPOSITION,
  LEVEL,
  SENTENCE,
  SENTENCED_BY,
  CHARGE,
  SEE_COMMENT,
  ARRESTED_BY,
  WARRANT,
  FLAG,
  STRIKE,
];

/** Reads a line as the lines that a printer or OCR has put on it: it is cut before each further tag, where it begins with one. */
export function cutLine(line: string): CutLine {
  if (line.length > LONGEST) return { ...whole(line), unclear: /CNT|DISPO|CONV|SEN/.test(line) };
  if (!MORE.test(line)) return whole(line);
  const marked = MARKED.map((pattern) => pattern.exec(line)).find(isWithWords);
  if (marked) return joined(cutLine(marked[1]!), whole(marked[2]!), cutLine(marked[3]!));
  if (!dateAtStart(line) && !eventTag(line) && !BEGINNINGS.some((pattern) => pattern.test(line)))
    return { ...whole(line), unclear: TAG_INSIDE.test(line) };
  const parts = piecesOf(line);
  return { parts, unclear: parts.some(holdsMore) };
}

function whole(line: string): CutLine {
  return { parts: [line], unclear: false };
}

function joined(...lines: readonly CutLine[]): CutLine {
  return {
    parts: lines.flatMap(({ parts }) => parts).filter((part) => part.trim() !== ''),
    unclear: lines.some(({ unclear }) => unclear),
  };
}

/** True of a mark with a line of its own before or behind it. Behind asterisks or dashes that begin a line, an event must stand. */
function isWithWords(found: RegExpExecArray | null): found is RegExpExecArray {
  if (!found) return false;
  const [, before = '', mark = '', behind = ''] = found;
  if (before === '' && !mark.includes('END')) return eventTag(behind) !== undefined || AGENCY_INSIDE.test(behind);
  return /\w/.test(before + behind);
}

/** Each piece is indented as the line is. */
function piecesOf(line: string): readonly string[] {
  const first = line.search(/[A-Z0-9]/);
  const cuts = [...line.matchAll(ANOTHER)].map(({ index }) => index).filter((index) => index > first);
  const indent = /^\s*/.exec(line)![0];
  return [0, ...cuts]
    .map((from, i) => line.slice(from, cuts[i]))
    .flatMap((piece) => piece.split(endOf(piece)))
    .map((piece) => indent + piece.trim());
}

/** Where a piece ends that has no further tag: a count before its charge, most others before a date. */
function endOf(piece: string): RegExp {
  const isOne = (pattern: RegExp): boolean => pattern.test(piece);
  if ([COUNT, FLAG, SENTENCING_1170H].some(isOne)) return BEFORE_CHARGE;
  return [DISPOSITION, LEVEL, SENTENCE, CHARGE, DATED_NOTE].some(isOne) ? DATE_AT_END : NOWHERE;
}

/** True of a piece that still holds a tag, a charge that is not its own, or the date and agency of an event. */
function holdsMore(piece: string): boolean {
  if (TAG_INSIDE.test(piece)) return true;
  const date = dateAtStart(piece);
  const isCharge = CHARGE.test(piece) && date?.value.kind !== 'known';
  const rest = piece.replace(SENTENCING_1170H, '').replace(isCharge ? CHARGE : COUNT, '');
  if ((DISPOSITION.test(piece) ? CHARGE_APART : CHARGE_INSIDE).test(rest)) return true;
  if ((isCharge || COUNT.test(piece)) && /\bDISPO\b|\bCNT\s?\d/.test(rest)) return true;
  return AGENCY_INSIDE.test(piece) && !date && !eventTag(piece);
}

/** True of a line with words that only a record has, wherever they stand. */
export function holdsRecord(line: string): boolean {
  return [TAG_AT_START, TAG_INSIDE, CHARGE, CHARGE_INSIDE, AGENCY_INSIDE, CYCLE].some((pattern) => pattern.test(line));
}
