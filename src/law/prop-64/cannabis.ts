import {
  type Charge,
  type Conviction,
  type Disposition,
  type Offense,
  cite,
  ownRole,
  parseCharge,
  printOffense,
  prop64Mention,
  within,
} from '../../history/index.ts';
import { CHARGE_UNREADABLE } from '../shared/common-questions.ts';
import { CANNABIS_SECTIONS, type CannabisSection, cannabisSection, isCannabisOffense } from '../shared/index.ts';
import { crimesOf } from '../shared/listed-offenses.ts';
import { remembering } from '../shared/remembering.ts';

/**
 * Whether a charge is one of HS 11357 to 11360; `unclear` when it cannot be read and could be, as a comment that names no
 * section, or when it names another crime beside one of them: the count was decided by one of the two.
 */
export type CannabisReading = CannabisSection | 'none' | 'unclear';

export function cannabisReading(conviction: Conviction): CannabisReading {
  const { charge, chargeFrom } = conviction;
  if (!charge) return 'unclear';
  if (chargeFrom === 'comment') return readingOfComment(charge);
  const reading = readingOf(charge);
  return reading === 'none' && charge.parts.length === 0 && isCannabisBeside(conviction) ? 'unclear' : reading;
}

/** The same, and where a count cites another crime beside one of the sections, that section. */
export function citedReading(conviction: Conviction): CannabisReading {
  const reading = cannabisReading(conviction);
  const { charge, chargeFrom } = conviction;
  if (reading !== 'unclear' || !charge || chargeFrom === 'comment') return reading;
  return cannabisSection(charge) ?? reading;
}

/** What must be found out where the reading is `unclear`. */
export function missingCharge({ charge, chargeFrom }: Conviction): string {
  if (!charge || charge.parts.length === 0) return CHARGE_UNREADABLE;
  const cites = cannabisSection(charge) !== undefined;
  if (chargeFrom === 'comment') return cites || readingOf(charge) === 'none' ? WHICH_OF_SEVERAL : CHARGE_UNREADABLE;
  return cites ? WHICH_SECTION : CHARGE_UNREADABLE;
}

const WHICH_OF_SEVERAL = 'the charge (the comment names several sections)';
export const WHICH_SECTION = 'by which of its sections the count was decided';

const readingOf = remembering((charge): CannabisReading => {
  const section = cannabisSection(charge);
  if (section) return charge.parts.length > 1 && namesAnotherCrime(charge) ? 'unclear' : section;
  return couldBeCannabis(charge) ? 'unclear' : 'none';
});

/** Whether a count that cites a cannabis offense cites a crime of another kind too. */
function namesAnotherCrime(charge: Charge): boolean {
  return crimesCited(charge).some((part) => !isCannabisOffense(part));
}

/**
 * The crimes that a charge cites by their own sections. PC 31 and what says how an offense was taken part in (PC 32, 182,
 * 653f, 664) are none, nor is what only punishes.
 */
export const crimesCited = remembering((charge): readonly Offense[] =>
  crimesOf(charge).filter((part) => ownRole(part) === 'principal' && (part.code === 'unknown' || isCharge(part))),
);

const readingOfComment = remembering((charge): CannabisReading => {
  const { parts, text, citation } = charge;
  if (parts.length === 0) return 'unclear';
  const reading = readingOf(charge);
  const behind = text.slice(text.indexOf(citation) + citation.length);
  const own = parts.map(printOffense);
  const others = sectionsIn(behind).filter((other) => isCharge(other) && !own.includes(printOffense(other)));
  // Broken supervision is no conviction of its own, whatever the first one was for.
  if (reading === 'none')
    return others.some(isCannabisOffense) && parts.some(({ role }) => role !== 'violation') ? 'unclear' : 'none';
  const besides = parts.some((part) => part.role === 'principal' && isCharge(part) && !isCannabisOffense(part));
  const numbers = behind.match(DRUG_NUMBERS) ?? [];
  const alone = others.length === 0 && numbers.every((number) => parts.some(({ section }) => section === number));
  return alone && !besides ? reading : 'unclear';
});

/** Sections of the drug laws, with or without the letters of their book. */
const DRUG_NUMBERS = /(?<![\d.])113[3-8]\d(?!\d|\.\d)/g;

/** The sections that a text cites: all but for what is no comment any more. */
function sectionsIn(text: string): readonly Offense[] {
  const found: Offense[] = [];
  for (let rest = text; ;) {
    const { parts, citation } = parseCharge(rest);
    if (parts.length === 0 || found.length > 50) return found;
    found.push(...parts);
    rest = rest.slice(rest.indexOf(citation) + citation.length);
  }
}

/**
 * PC 681 to 1620 are of procedure, but for failing to appear; HS 11590 is of registration. In a list of drug sections PC 31
 * is printed with their letters.
 */
function isCharge(part: Offense): boolean {
  const { code, section, role } = part;
  if (code === 'unknown' || role === 'sentencing-tag' || role === 'violation' || role === 'enhancement') return false;
  const number = Math.floor(Number(section));
  if (number === 31 && (code === 'PC' || code === 'HS')) return false;
  if (code === 'PC') return number !== 17 && (number < 681 || number > 1620 || number === 1320);
  if (code === 'HS' && ((number >= 11_590 && number <= 11_594) || PUNISHING.some((each) => within(part, each))))
    return false;
  return !isReliefOfProp64(code, section);
}

/** What a drug offense may cost besides: more time for its amount or place, no probation, fines and fees. */
const PUNISHING = ['HS 11356.5', 'HS 11370', 'HS 11372', 'HS 11372.5', 'HS 11372.7', 'HS 11380.7'].map(cite);

function isReliefOfProp64(code: Offense['code'], section: string): boolean {
  return code === 'HS' && /^11361\.[5789]$/.test(section);
}

/** A charge without a section, where the comment or the cell of the charge speaks of cannabis. */
function isCannabisBeside({ charge, count }: Conviction): boolean {
  if (count.charge && count.charge !== charge && readingOf(count.charge) !== 'none') return true;
  return count.remarks.some((remark) => prop64Mention(remark) !== undefined || CANNABIS_WORDS.test(remark));
}

const CANNABIS_WORDS = /MARI[JH]|CANNAB|HASH/i;

/**
 * Words of cannabis or one of the four numbers, where no section can be read; one of the four numbers without the letters
 * of its code, or with those of another beside words of cannabis.
 */
function couldBeCannabis(charge: Charge): boolean {
  if (charge.parts.length === 0) return CANNABIS_WORDS.test(charge.text) || /\b113(57|58|59|60)\b/.test(charge.text);
  return charge.parts.some(
    ({ code, section, suffix }) =>
      code !== 'HS' &&
      suffix === '' &&
      CANNABIS_SECTIONS.some((each) => each === section) &&
      (code === 'unknown' || CANNABIS_WORDS.test(charge.text)),
  );
}

/** The entry that redesignated or resentenced the conviction under HS 11361.8: its level is lower, and it stands. */
export function redesignation({ standing, lowered }: Conviction): Disposition | undefined {
  return standing.kind === 'stands' && lowered?.statute === 'HS 11361.8' ? lowered : undefined;
}
