import type { Truth } from '../basics/index.ts';
import type { SentencePart, SentenceUnit, Term } from './sentence.ts';

/** The parts of a sentence, and what of them could not be read. */
export type ReadSentence = {
  readonly parts: readonly SentencePart[];
  readonly unreadableLength: boolean;
  readonly unknownWords: boolean;
  /** Digits put right: `O03 read as 003`. */
  readonly repairs: readonly string[];
};

const UNITS: readonly (readonly [RegExp, SentenceUnit])[] = [
  [/^Y(?:EARS?|RS?)?$/, 'year'],
  [/^M(?:ONTHS?|OS?|NTHS?|THS?)?$/, 'month'],
  [/^W(?:EEKS?|KS?)$/, 'week'],
  [/^(?:DAYS?|DYS?|DS?|DAS)$/, 'day'],
  [/^H(?:OURS?|RS?)$/, 'hour'],
];

const KINDS: readonly (readonly [RegExp, SentencePart['kind']])[] = [
  [/\bPRISON\b|\bSTATE PRIS\b/, 'prison'],
  [/\bPROB(?:ATION|N)?\b/, 'probation'],
  [/\bJAIL\b|\bJL\b/, 'jail'],
];

const DENIED =
  /\b(?:NO|WITHOUT|W\/O|DENY(?:ING)?|DENIED|NOT GRANTED) PROB(?:ATION|N)?\b|\bPROB(?:ATION|N)?(?: IS| WAS)?[ -](?:DENIED|REFUSED|NOT GRANTED)\b/;

/** The words by which probation was not granted: `PROBATION DENIED`, `NO PROBATION`. */
export function probationDeniedIn(text: string): string | undefined {
  return DENIED.exec(text.toUpperCase())?.[0];
}

/** Words of a part that is no term. */
const CONDITIONS =
  /\bRE?S?TN\b|RESTITUTION|\bIMP(?:OSITION)?(?: OF)? SEN|\bEX(?:EC)? SEN|\bSEN SS\b|CONCURRENT|CONSECUTIVE|\bCC\b|\bCS\b|CREDIT|TIME SERVED|\bCTS\b|COMMUNITY SERV|\bWORK\b|PROGRAM|CLASS|SCHOOL|COUNSEL|TREATMENT|LICENSE|\bLIC\b|REGISTER|\bREG\b|TEST|SEARCH|STAY AWAY|SUSPENDED|\bSS\b|PENALTY|ASSESS|COSTS?\b|FEES?\b|CONDITION|MERGED|STAYED|ENHANCE|WEAPON/;
const FINE = /\bFINE\b/;

/**
 * Reads what stands behind SEN: parts between commas, each with its lengths and kind. No part is lost: one that no
 * reading knows stays as `other`, so that the end of the sentence is open.
 */
export function readSentence(text: string): ReadSentence {
  let unreadableLength = false;
  let unknownWords = false;
  const repairs: string[] = [];
  const parts = text
    .replaceAll(/['.]/g, '')
    .replaceAll(/\s+/g, ' ')
    .split(/,(?!\d{3}\b)/)
    .flatMap((part) => withoutDenial(part))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const { read, lost } = readPart(part, repairs);
      if (lost) unreadableLength = true;
      if (read.kind === 'other') unknownWords = true;
      return read;
    });
  return { parts, unreadableLength, unknownWords, repairs };
}

/** Words that deny probation are a part of their own, and take nothing from the term beside which they stand. */
function withoutDenial(part: string): readonly string[] {
  const words = probationDeniedIn(part);
  if (words === undefined) return [part];
  const rest = part.replace(words, ' ').trim();
  return KINDS.some(([pattern]) => pattern.test(rest)) ? [rest, words] : [part];
}

function readPart(text: string, repairs: string[]): { readonly read: SentencePart; readonly lost: boolean } {
  if (probationDeniedIn(text))
    return { read: { kind: 'condition', text, length: undefined, unit: 'none' }, lost: false };
  const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1];
  const lengths = lengthsIn(text, repairs);
  const life = /\bLIFE\b|\bDEATH\b/.test(text);
  const suspended = /\bSS\b|\bSUSP(?:ENDED)?\b/.test(text);
  const runs = /\bCC\b|CONCURRENT/.test(text) ? 'concurrent' : /\bCS\b|CONSEC/.test(text) ? 'consecutive' : undefined;
  const marks = {
    ...(life ? { life: true as const } : {}),
    ...(suspended ? { suspended: true as const } : {}),
    ...(runs === undefined ? {} : { runs: runs as NonNullable<SentencePart['runs']> }),
  };
  const [first, ...more] = lengths;
  const term: Term = first ?? { length: undefined, unit: 'none' };
  const own = { ...term, text, ...(more.length > 0 ? { and: more } : {}), ...marks };
  if (kind !== undefined || life) {
    const garbled = lengths.length === 0 && !life && hasGarbledLength(text, kind!);
    return { read: { kind: kind ?? 'prison', ...own }, lost: garbled };
  }
  if (FINE.test(text) || /^\$\s?\d/.test(text)) return { read: { kind: 'fine', ...own }, lost: false };
  return { read: { kind: CONDITIONS.test(text) ? 'condition' : 'other', ...own }, lost: false };
}

/** Every number with its unit: `001 YEARS 004 MONTHS`, `X3 YR`, `2YR`, `O03 YEARS`. */
function lengthsIn(text: string, repairs: string[]): readonly Term[] {
  const found: Term[] = [];
  for (const [, token = '', word = ''] of text.matchAll(/(?<![\w$#])X?([\dOIL]{1,6})\s*-?\s*([A-Z]+)\b/g)) {
    const digits = digitsOf(token);
    const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
    if (unit === undefined || !/^\d+$/.test(digits)) continue;
    if (digits !== token) repairs.push(`${token} read as ${digits}`);
    found.push({ length: Number(digits), unit });
  }
  return found;
}

/** Words beside the kind that are no known addition: `0Q3 YEARS PROBATION`, `YEARS PROBATION`. */
function hasGarbledLength(text: string, kind: SentencePart['kind']): boolean {
  const pattern = KINDS.find(([, each]) => each === kind)![0];
  const rest = text
    .replace(pattern, '')
    .replaceAll(
      /\b(?:FORMAL|SUMMARY|INFORMAL|CONDITIONAL|COUNTY|STATE|WORK|SS|CC|CS|SUSPENDED|CONCURRENT|CONSECUTIVE|WITH|AND|IN|OF|NO|COURT)\b/g,
      '',
    );
  return /[A-Z0-9]/.test(rest);
}

/** What stands behind SEN-X, XSEN: or the like; '' when the comment gives no sentence. */
export function sentenceInComment(text: string): string {
  return /\b(?:SEN\s*-?\s*X\s*:?|X\s?SEN\s*:)\s*(.*)$/.exec(text)?.[1] ?? '';
}

/** What words say of a term that was split, its last part served under mandatory supervision: PC 1170(h)(5)(B). */
export type SplitWords = {
  readonly is: Truth;
  /** The supervision, with its length where the words give one. */
  readonly supervision: SentencePart;
};

const SUPERVISION = String.raw`\bMAND(?:ATORY)?\.? S(?:UP|PV)\w*`;
const SPLIT = new RegExp(`${SUPERVISION}|\\bSPLIT (?:SEN|TERM)|\\bSENT?(?:ENCE)? SPLIT`);
const NO_SPLIT = new RegExp(
  String.raw`\b(?:NO|NOT|WITHOUT|W\/O) ${SUPERVISION}|${SUPERVISION}[ -]+(?:IS |WAS )?(?:NOT|DENIED|WAIVED|REFUSED|STRICKEN)`,
);
/** A number of terms, and the words that lead from them to the supervision. */
const BEFORE_IT = new RegExp(
  String.raw`((?:\bX?[\dOIL]{1,6} ?-?[A-Z]+ ){1,3})(?:(?:OF|ON|UNDER|AS|IN|TO|BE|SERVED|SUSP\w*) ){0,6}${SUPERVISION}`,
);
const BEHIND_IT = new RegExp(String.raw`${SUPERVISION}(?: FOR| OF|:|-)? ?(X?[\dOIL]{1,6} ?-?[A-Z]+\b)`);

/** Nothing where the words speak of no such term. A citation that stops at PC 1170(h)(5) leaves it open. */
export function splitIn(words: string): SplitWords | undefined {
  const text = words.toUpperCase().replaceAll(/\s+/g, ' ');
  if (!/MAND|SPLIT|1170/.test(text)) return undefined;
  const cited = /\b1170\W{0,2}H\W{0,2}5(?:\W{0,2}([AB]))?(?![A-Z\d])/.exec(text);
  const says = NO_SPLIT.test(text) ? 'no' : SPLIT.test(text) ? 'yes' : undefined;
  const is =
    says ?? (cited === null ? undefined : cited[1] === undefined ? 'unknown' : cited[1] === 'B' ? 'yes' : 'no');
  if (is === undefined) return undefined;
  const [first, ...more] = lengthsIn((BEFORE_IT.exec(text) ?? BEHIND_IT.exec(text))?.[1] ?? '', []);
  const term: Term = first ?? { length: undefined, unit: 'none' };
  const own = { kind: 'other' as const, text: 'MANDATORY SUPERVISION', ...term };
  return { is, supervision: more.length > 0 ? { ...own, and: more } : own };
}

/** Digits where letters were read for them: `2OO4O1O2`, `1O`, `O03`. Only of a token that has a digit and nothing but such signs. */
export function digitsOf(token: string): string {
  if (!/\d/.test(token) || !/^[\dOIL]+$/.test(token)) return token;
  return token.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
