import {
  type Charge,
  type SentencePart,
  type SplitWords,
  parseCharge,
  probationDeniedIn,
  readDisposition,
  readSentence,
  reliefWordIn,
  sentenceInComment,
  splitIn,
} from '../history/index.ts';
import type { Pseudonym } from './pseudonym.ts';
import { offenseWords, wordsOfDisposition } from './vocabulary.ts';

const REMOVED = 'WORDS REMOVED';

/** A charge: what stands for the statute, and the words of its description that descriptions of offenses have. */
export function chargeWords(text: string, person: Pseudonym): string {
  const charge = parseCharge(text);
  if (charge.parts.length > 0 && !mayBeNumber(charge)) {
    const at = text.indexOf(charge.citation);
    const behind = charge.citation === '' || at < 0 ? '' : text.slice(at + charge.citation.length);
    const attempted = /^\W*ATTEMPT/i.test(text) ? 'ATTEMPTED ' : '';
    return `${attempted}${charge.citation}${offenseWords(behind, person)}`;
  }
  // Words of cannabis without a section are asked about; they are all that may stay.
  return (text.toUpperCase().match(/MARI[JH]UANA|CANNABIS|HASH|MARI[JH]|CANNAB/g) ?? [REMOVED]).join(' ');
}

/** Without the letters of a book a long section, or more than two, may be a number of somebody. */
function mayBeNumber({ parts, citation }: Charge): boolean {
  return (
    parts.every(({ code }) => code === 'unknown') &&
    !citation.split('/', 3).every((each, i) => i < 2 && SECTION.test(each))
  );
}

const SECTION = /^ ?\d{3,5}(?:\.\d{1,2})?[A-Z]?(?: ?\([A-Z0-9]{1,2}\))* ?$/i;

/** The words of a disposition that are known; of one whose meaning hangs on others only that it is not. */
export function dispositionWords(text: string, person: Pseudonym): string {
  if (text.trim() === '') return text;
  const { kind, statute, lowersTo } = readDisposition(text);
  const known = wordsOfDisposition(text, person);
  const kept = readDisposition(known);
  const same = kept.kind === kind && kept.statute === statute && kept.lowersTo === lowersTo;
  return same && kind !== 'not-understood' ? known : REMOVED;
}

/** What words say of mandatory supervision, which splits a term of jail. */
function splitWords(split: SplitWords | undefined): string {
  if (split === undefined) return '';
  if (split.is === 'unknown') return '1170(H)(5) PC';
  if (split.is === 'no') return 'NO MANDATORY SUPERVISION';
  return [...termWords(split.supervision), 'MANDATORY SUPERVISION'].join(' ');
}

function termWords({ length, unit, and = [] }: SentencePart): readonly string[] {
  return [{ length, unit }, ...and].flatMap((term) =>
    term.length === undefined || term.unit === 'none' ? [] : [`${term.length} ${term.unit.toUpperCase()}S`],
  );
}

/** A part of a sentence: terms as they are; of the rest, the words that say what it is. */
export function sentenceWords(text: string): string {
  return readSentence(text)
    .parts.map((part) => partWords(part))
    .join(', ');
}

const KINDS = { jail: 'JAIL', prison: 'PRISON', probation: 'PROBATION' } as const;

function partWords(part: SentencePart): string {
  const { kind, text, life, suspended, runs } = part;
  if (kind === 'fine') return suspended ? 'FINE SS' : 'FINE';
  if (kind === 'condition') return conditionWords(text);
  if (kind === 'other' || kind === 'unknown') return splitWords(splitIn(text)) || REMOVED;
  const terms = termWords(part);
  const garbled = terms.length === 0 && !life && readSentence(text).unreadableLength ? ['XX YEARS'] : [];
  const marks = [suspended ? 'SS' : '', runs === undefined ? '' : runs === 'concurrent' ? 'CC' : 'CS'];
  return [...terms, ...garbled, life ? (terms.length > 0 ? 'TO LIFE' : 'LIFE') : '', KINDS[kind], ...marks]
    .filter((word) => word !== '')
    .join(' ');
}

function conditionWords(text: string): string {
  const denied = probationDeniedIn(text);
  if (denied !== undefined) return denied;
  const kept = text.match(
    /\b(?:RE?S?TN|RESTITUTION|IMP|EX|SEN|SS|CONCURRENT|CONSECUTIVE|CC|CS|CREDIT|TIME|SERVED|WORK)\b/g,
  );
  return kept ? kept.join(' ') : 'CONDITION OF PROGRAM';
}

/**
 * What stays of a comment: the charge or the sentence that it gives, and a word of relief, since each changes answers.
 * Everything else goes, whatever it is.
 */
export function commentWords(text: string, isCharge: boolean): string {
  const upper = text.toUpperCase();
  if (isCharge) {
    const { citation } = parseCharge(upper);
    return citation === '' ? '' : `CHRG-${citation}`;
  }
  const sentence = sentenceInComment(upper);
  const kept = [
    sentence === '' ? '' : `SEN-X ${sentenceWords(sentence)}`,
    splitWords(splitIn(upper)),
    reliefWordIn(upper) ?? '',
  ];
  return kept.filter((part) => part !== '').join(' ');
}
