import {
  ByteTable,
  type PartialDate,
  UNREADABLE_DATE,
  countyNamed,
  parsePartialDate,
  textOf,
  yearOf,
} from '../../basics/index.ts';
import {
  type Charge,
  type DispositionWords,
  type EventKind,
  type Level,
  type SentencePart,
  type SentenceUnit,
  caseNumberGiven,
  namesNoOffense,
  parseCharge,
  parseLevel,
  probationDeniedIn,
  prop64Mention,
  readDisposition,
} from '../../history/index.ts';
import { unescaped } from './row-batch.ts';

/** A charge as one cell gives it. */
export type ChargeCell = {
  readonly text: string;
  readonly charge: Charge | undefined;
  readonly mention: string | undefined;
};

/** Free text, and the number of a cannabis section that it mentions. */
export type CommentCell = { readonly text: string; readonly mention: string | undefined };

/** The meanings of the cells that repeat, each distinct run of bytes read once. One per worker. */
export class Cells {
  readonly text = table((text) => text.trim());
  readonly date = new Dates();
  readonly level = table<Level>(parseLevel);
  readonly county = table(county);
  /** Sex and race, in upper case. */
  readonly word = table((text) => reported(text).toUpperCase());
  readonly eventKind = table<EventKind>(eventKind);
  readonly disposition = table<DispositionWords>(readDisposition);
  readonly offense = table<ChargeCell>((text) => chargeCell(text));
  readonly comment = table<CommentCell>(commentCell, 1 << 12);
  readonly sentenceKind = table<SentencePart['kind']>(sentenceKind);
  readonly unit = table<SentenceUnit>(sentenceUnit);
  readonly length = table<number | undefined>((text) => (/^\s*\d{1,6}\s*$/.test(text) ? Number(text) : undefined));
  readonly #qualified = new WeakMap<ChargeCell, Map<string, ChargeCell>>();

  /** The charge of an offense cell, with what its list of qualifiers adds. */
  qualified(cell: ChargeCell, qualifiers: string): ChargeCell {
    if (qualifiers === '' || cell.charge === undefined) return cell;
    let known = this.#qualified.get(cell);
    if (!known) this.#qualified.set(cell, (known = new Map()));
    let found = known.get(qualifiers);
    if (!found) {
      const { text, mention } = cell;
      known.set(qualifiers, (found = { text, charge: parseCharge(text, qualifiers), mention }));
    }
    return found;
  }
}

/** What reads cells: their meaning by their bytes. */
export type CellReader<T> = { readonly of: (bytes: Uint8Array, start: number, end: number) => T };

/** Dates of eight digits are found by their number; there are tens of thousands, and all cells together name few others. */
class Dates implements CellReader<PartialDate> {
  readonly #others = table<PartialDate>(date);
  /** By year, and then by month and day. */
  readonly #years: (PartialDate | undefined)[][] = [];

  of(bytes: Uint8Array, start: number, end: number): PartialDate {
    if (end - start !== 8) return this.#others.of(bytes, start, end);
    const year = number(bytes, start, 4) - FIRST_YEAR;
    const month = number(bytes, start + 4, 2);
    const day = number(bytes, start + 6, 2);
    if (year < 0 || year >= LAST_YEAR - FIRST_YEAR || month < 0 || month > 12 || day < 0 || day > 31)
      return this.#others.of(bytes, start, end);
    const known = (this.#years[year] ??= Array.from({ length: 13 * MONTH }, () => undefined));
    return (known[month * MONTH + day] ??= parsePartialDate(textOf(bytes, start, end)));
  }
}

/** Nobody whose record is looked at was born before the first of these years, and nothing is recorded of the last or later. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MONTH = 32;

/** A year that no record is of was written wrongly, so that nothing is known of the day. */
function date(cell: string): PartialDate {
  const read = parsePartialDate(cell);
  if (read.kind === 'unknown') return read;
  const year = yearOf(read.earliest);
  return year < FIRST_YEAR || year >= LAST_YEAR ? UNREADABLE_DATE : read;
}

/** The number that so many digits make, far below 0 where one of them is none. */
function number(bytes: Uint8Array, start: number, length: number): number {
  let value = 0;
  for (let i = start; i < start + length; i++) {
    const digit = bytes[i]! - 48;
    if (digit < 0 || digit > 9) return -LAST_YEAR;
    value = value * 10 + digit;
  }
  return value;
}

function table<T>(read: (text: string) => T, limit?: number): ByteTable<T> {
  return new ByteTable((bytes, start, end) => read(unescaped(textOf(bytes, start, end))), limit);
}

/** The cell's text, or '' when it holds nothing but blanks and dashes, which mean that nothing was reported. */
export function reported(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith('-') && /^-*$/.test(trimmed) ? '' : trimmed;
}

const NO_COUNTY = /^(?:NULL|N\/?A|NONE|UNK(?:NOWN)?)$/;

/** A county by the name that DOJ files mostly give it; what is none of the 58 stays as it is written. */
function county(cell: string): string {
  const text = reported(cell).toUpperCase().replaceAll(/\s+/g, ' ');
  if (NO_COUNTY.test(text)) return '';
  const plain = text.replace(/^(?:CITY (?:AND|&) )?COUNTY OF /, '').replace(/ (?:CO|CNTY)\.?$/, '');
  return countyNamed(plain) ?? text.replace(/ COUNTY$/, '');
}

/** The number of a case, or '' when none is reported. Hardly any repeats, so each is read for itself. */
export function caseNumber(bytes: Uint8Array, start: number, end: number): string {
  return caseNumberGiven(reported(unescaped(textOf(bytes, start, end))));
}

/** What clerks and programs write, without the marks around it, where they give no charge or send the reader to the comment. */
const NO_CHARGE =
  /^(?:|SEE COM(?:MENTS?)?(?: FOR (?:CHARGES?|CHRGS?))?|NULL|N\/?A|NONE|UNK|(?:CHARGE |OFFENSE )?(?:UNKNOWN|NOT (?:SPECIFIED|REPORTED|KNOWN)))$/i;

function isNoCharge(text: string): boolean {
  return text.length < 40 && NO_CHARGE.test(text.replaceAll(/^\W+|\W+$/g, '').replaceAll(/\s+/g, ' '));
}

function chargeCell(cell: string): ChargeCell {
  const text = reported(cell);
  if (isNoCharge(text)) return { text: '', charge: undefined, mention: undefined };
  const charge = parseCharge(text);
  return { text: cell, charge: namesNoOffense(charge) ? undefined : charge, mention: prop64Mention(text) };
}

function commentCell(cell: string): CommentCell {
  return { text: reported(cell) === '' ? '' : cell, mention: prop64Mention(cell) };
}

const EVENT_KINDS: ReadonlyMap<string, EventKind> = new Map([
  ['ARREST/DETAINED/CITED', 'arrest'],
  ['SUPPLEMENTAL ARREST', 'arrest'],
  ['COURT ACTION', 'court'],
  ['REGISTRATION', 'registration'],
  ['DECEASED', 'deceased'],
  ['PROBATION', 'probation'],
  ['CUSTODY', 'custody'],
]);

function eventKind(cell: string): EventKind {
  const text = cell.trim().toUpperCase();
  return EVENT_KINDS.get(text) ?? (text.startsWith('CUSTODY') ? 'custody' : 'other');
}

function sentenceKind(cell: string): SentencePart['kind'] {
  const text = reported(cell).toUpperCase();
  if (text === '') return 'unknown';
  if (text.includes('PRISON')) return 'prison';
  if (text.includes('JAIL')) return 'jail';
  if (probationDeniedIn(text)) return 'condition';
  if (text.includes('PROB')) return 'probation';
  return text.includes('FINE') ? 'fine' : 'other';
}

const UNITS: ReadonlyMap<string, SentenceUnit> = new Map([
  ['D', 'day'],
  ['M', 'month'],
  ['Y', 'year'],
]);

function sentenceUnit(cell: string): SentenceUnit {
  return UNITS.get(cell.trim().toUpperCase()) ?? 'none';
}
