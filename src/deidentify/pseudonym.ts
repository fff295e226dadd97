import { type CalendarDate, calendarDate, dayNumber, daysAfter, parsePartialDate } from '../basics/index.ts';

/** A keyed hash of a text, as hexadecimal digits: the same for the same key, and not to be guessed without it. */
export type Secret = (text: string) => string;

/** What the input says of one person that must not be in the output. */
export type Telltales = {
  /** By which the same person gets the same shift: the CII number, or else what the file calls them. */
  readonly id: string;
  /** Names in full; their words are looked for. */
  readonly names: readonly string[];
  /** Numbers of the person, of cases, of agencies. */
  readonly numbers: readonly string[];
  /** Every date, as eight digits. */
  readonly dates: readonly string[];
};

const LEAST_DAYS = 200;
const MORE_DAYS = 1_200;
const TRIES = 64;

/**
 * What stands for a person in the output. All of their dates move back by one number of days, mostly 200 to 1,400, so that
 * order and intervals stay and none comes to lie in the future; the number comes from the secret, and is such that no moved date
 * is one of the person's own.
 */
export class Pseudonym {
  readonly #days: number;
  readonly #sequence: number;
  readonly #numbers = new Map<string, string>();
  readonly #words: RegExp | undefined;
  readonly #dates: ReadonlySet<string>;
  readonly #tokens: readonly string[];

  constructor(secret: Secret, { id, names, numbers, dates }: Telltales, sequence: number) {
    this.#sequence = sequence;
    this.#dates = new Set(dates.filter((date) => /^\d{8}$/.test(date) && !/^0*$/.test(date)));
    const words = [...new Set(names.flatMap((name) => name.toUpperCase().match(/[A-Z]{2,}/g) ?? []))];
    const tokens = numbers.flatMap((number) => number.toUpperCase().match(/[A-Z]*\d[A-Z\d]{4,}/g) ?? []);
    this.#tokens = [...new Set([...tokens, ...tokens.flatMap((token) => token.match(/\d{5,}/g) ?? [])])];
    const hidden = [...words, ...this.#tokens].sort((a, b) => b.length - a.length).map(escaped);
    this.#words =
      hidden.length === 0 ? undefined : new RegExp(`(?<![A-Z0-9])(?:${hidden.join('|')})(?![A-Z0-9])`, 'gi');
    this.#days = this.#shift(secret, id);
  }

  /** A name that is nobody's; `code` tells the person's several names apart. */
  name(code = 1): string {
    return `PERSON,${letters(this.#sequence)}${code === 1 ? '' : ` ${letters(code)}`}`;
  }

  /** `A90000017`. */
  get cii(): string {
    return `A9${String(this.#sequence).padStart(7, '0')}`;
  }

  /** Eight digits moved; partial dates stay partial, what is no date stays none. */
  date(digits: string): string {
    const text = digits.trim();
    if (/^[-0]*$/.test(text)) return digits;
    const date = parsePartialDate(text);
    if (date.kind === 'unknown') return '99999999';
    const { earliest, latest } = date;
    if (earliest === latest) return String(daysAfter(earliest, this.#days)).padStart(8, '0');
    const middle = String(daysAfter(earliest, this.#days + (text.endsWith('0000') ? 182 : 15)));
    return text.endsWith('0000') ? `${middle.slice(0, 4)}0000` : `${middle.slice(0, 6)}00`;
  }

  /** A number that stands for this one wherever the person has it: `N1`, `N2`. */
  number(given: string): string {
    const key = given.trim();
    if (key === '') return '';
    let made = this.#numbers.get(key);
    if (made === undefined) this.#numbers.set(key, (made = `N${this.#numbers.size + 1}`));
    return made;
  }

  /** The text with the person's names and numbers of five signs or more crossed out, should they stand in it. */
  mask(text: string): string {
    return this.#words === undefined ? text : text.replace(this.#words, (found) => 'X'.repeat(found.length));
  }

  /** True when the text still holds a name, a number or a date of the person. Citations of statutes are left out before. */
  betrays(text: string): boolean {
    const upper = text.toUpperCase();
    const dates = datesIn(upper).some((date) => this.#dates.has(date));
    return dates || (this.#words !== undefined && upper.search(this.#words) >= 0);
  }

  #shift(secret: Secret, id: string): number {
    const own = [...this.#dates].flatMap(dayIn);
    const drawn = (i: number): number =>
      LEAST_DAYS + (Number.parseInt(secret(`${id}\n${i}`).slice(0, 12), 16) % MORE_DAYS);
    for (let i = 0; i < TRIES; i++) {
      const days = -drawn(i);
      if (own.every((date) => !this.#dates.has(String(daysAfter(date, days))))) return days;
    }
    // A long record leaves no such number: moved by more than it is long, it cannot meet itself.
    const numbers = own.map(dayNumber);
    return -drawn(TRIES) - (Math.max(...numbers) - Math.min(...numbers));
  }
}

/** Eight digits, and days as people write them, month first, day first or year first: `09/12/1994`, `6-10-94`. */
function datesIn(text: string): readonly string[] {
  const found = text.match(/(?<!\d)\d{8}(?!\d)/g) ?? [];
  const parts = [...text.matchAll(/(?<!\d)(\d{1,4})([\s./-]{1,3})(\d{1,2})\2(\d{1,4})(?!\d)/g)];
  return [
    ...found,
    ...parts.flatMap(([, a = '', , b = '', c = '']) => [...asYmd(c, a, b), ...asYmd(c, b, a), ...asYmd(a, b, c)]),
  ];
}

/** A year of two digits is of either century. */
function asYmd(year: string, month: string, day: string): readonly string[] {
  if (month.length > 2 || day.length > 2) return [];
  const years = year.length === 2 ? [`19${year}`, `20${year}`] : year.length === 4 ? [year] : [];
  return years.map((each) => each + month.padStart(2, '0') + day.padStart(2, '0'));
}

function dayIn(digits: string): readonly CalendarDate[] {
  const date = calendarDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  return date === undefined ? [] : [date];
}

/** `A`, `B` … `Z`, `AA`: a number in letters. */
function letters(number: number): string {
  let text = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  return text;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
