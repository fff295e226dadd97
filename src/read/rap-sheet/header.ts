import { type PartialDate, parsePartialDate, sameDate } from '../../basics/index.ts';
import type { SheetLine } from './page-lines.ts';
import { type Place, placeOf } from './place.ts';
import type { CodedName, SheetHeader } from './sheet.ts';
import { digitsOf } from '../../history/index.ts';
import { AGENCY, CHARGE, DISPOSITION, LEVEL, SENTENCE, dateAtStart, eventTag, isCountLine } from './tags.ts';
import type { Warnings } from './warnings.ts';

const FIELD = /\b(CII|DOB|SEX|RAC|HGT|WGT|EYE|HAIR|HAI|POB|NAM|FBI|CDL|IDN|SOC|INN|MNU|SMT|MDS|OCC|MON|FPC)\s*\/\s*/g;
const NAME = /^\s*(\d{2,3})\s+(\S.*)$/;
/** What goes before the code of a further name on a line. */
const NEXT_NAME = /\s+(?=\d{2,3}\s+[A-Z][A-Z' -]*,)|\s{2,}(?=\d{2,3}\s+[A-Z])/;

/** Reads the top of the sheet: its fields in any order, and the lines around them. */
export function readHeader(lines: readonly SheetLine[], end: Place, warnings: Warnings): SheetHeader {
  const fields = new Map<string, string>();
  const names: CodedName[] = [];
  const births: PartialDate[] = [];
  const notes: string[] = [];
  let deceased: Place | undefined;
  let listing = '';
  const goOn = (text: string, line: SheetLine): void => {
    if (listing === 'NAM' && NAME.test(text)) names.push(...namesIn(text, line, warnings));
    else if (listing === 'DOB' && /^(?:\d{8}\s*)+$/.test(text)) births.push(...datesIn(text));
    else {
      notes.push(text);
      if (/^[*\s]*DECEASED\b/.test(text)) deceased ??= placeOf(line);
      listing = '';
    }
  };
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '') continue;
    if (isOfEvent(text)) warnings.add('cycle-inside-header', line);
    const found = [...text.matchAll(FIELD)];
    const before = text.slice(0, found[0]?.index).trim();
    if (before !== '') goOn(before, line);
    for (const [i, match] of found.entries()) {
      const tag = match[1]!;
      const value = text.slice(match.index + match[0].length, found[i + 1]?.index ?? text.length).trim();
      listing = tag;
      if (tag === 'NAM') names.push(...namesIn(value, line, warnings));
      else if (tag === 'DOB') births.push(...datesIn(value));
      else fields.set(tag, fields.has(tag) ? `${fields.get(tag)!} ${value}` : value);
    }
  }
  const header = {
    cii: ciiOf(fields.get('CII') ?? ''),
    births: births.filter((date, i) => births.findIndex((other) => sameDate(other, date)) === i),
    sex: (fields.get('SEX') ?? '').slice(0, 1),
    race: fields.get('RAC') ?? '',
    names: names.toSorted((a, b) => Number(a.code) - Number(b.code)),
    fields,
    notes,
    deceased,
  };
  warnOf(header, end, warnings);
  return header;
}

function warnOf(header: SheetHeader, end: Place, warnings: Warnings): void {
  if (header.cii === '') warnings.add('no-cii', end);
  if (header.names.length === 0) warnings.add('no-name', end);
  if (!header.births.some(({ kind }) => kind === 'known')) warnings.add('no-birth-date', end);
  else if (header.births.length > 1) warnings.add('several-birth-dates', end);
}

/** Names with their codes: one to a line, or several. A first name may go without its code. */
function namesIn(text: string, line: SheetLine, warnings: Warnings): readonly CodedName[] {
  const names = text
    .split(NEXT_NAME)
    .filter((each) => each !== '')
    .map((each) => {
      const [, code = '01', name = each] = NAME.exec(each) ?? [];
      return { code, name: name.trim() };
    });
  if (names.some(({ name }) => /\d{2}/.test(name))) warnings.add('unclear-name', line);
  return names;
}

/** True of a line that belongs to an event, and so below the first line of asterisks. */
function isOfEvent(text: string): boolean {
  const date = dateAtStart(text);
  return (
    isCountLine(text) ||
    [DISPOSITION, LEVEL, SENTENCE, CHARGE].some((pattern) => pattern.test(text)) ||
    /^(?:court|arrest|custody)$/.test(eventTag(text)?.kind ?? '') ||
    (date !== undefined && AGENCY.test(date.rest))
  );
}

function datesIn(text: string): readonly PartialDate[] {
  return text
    .split(/[\s,;]+/)
    .filter((token) => token !== '')
    .map((token) => parsePartialDate(digitsOf(token.replaceAll('.', ''))));
}

function ciiOf(value: string): string {
  const found = /^([AHM]?)\s*([\dOIL]{7,10})\b/.exec(value);
  return found ? found[1]! + digitsOf(found[2]!) : '';
}

/** The name under a code: `003` finds the name that is listed as `03`. */
export function nameUnder(names: readonly CodedName[], code: string): string | undefined {
  return code === '' ? undefined : names.find((each) => Number(each.code) === Number(code))?.name;
}
