import { MISSING_DATE, type PartialDate } from '../../basics/index.ts';
import { type Level, parseLevel } from '../../history/index.ts';
import { numbersOf } from './count-parts.ts';
import { CountReader } from './counts.ts';
import { NO_AGENCY, convictsAdults, isFederal, readAgency } from './courthouses.ts';
import type { EventBlock } from './outline.ts';
import type { SheetLine } from './page-lines.ts';
import { placeOf } from './place.ts';
import type { SheetCount, SheetEvent, SheetEventKind } from './sheet.ts';
import {
  CHARGE,
  COMMENT,
  DOB,
  NAM,
  OTHER_TAG,
  SOME_TAG,
  TOC,
  dateAtStart,
  eventTag,
  isCountLine,
  sheetDate,
} from './tags.ts';
import type { Warnings } from './warnings.ts';

/** What stands before the first count. */
type Head = {
  nameCode: string;
  birth: PartialDate | undefined;
  date: PartialDate | undefined;
  agency: string;
  agencyLine: SheetLine | undefined;
  toc: Level;
  readonly notes: SheetLine[];
};

/** Reads one event. `inRegistration` is true of the events that follow a registration in its cycle. Nothing when the block holds no event. */
export function readEvent(
  { lines, strike }: EventBlock,
  inRegistration: boolean,
  warnings: Warnings,
): SheetEvent | undefined {
  const own = lines.filter(({ text }) => text.trim() !== '');
  const first = own[0]!;
  const tagged = eventTag(first.text);
  const firstCount = own.findIndex(({ text }) => isCountLine(text));
  const headLines = own.slice(0, firstCount < 0 ? own.length : firstCount);
  const isEvent =
    tagged !== undefined || firstCount >= 0 || headLines.some(({ text }) => dateAtStart(text) !== undefined);
  if (!isEvent) {
    for (const line of own) if (/[A-Z0-9]/.test(line.text)) warnings.add('unread-line', line);
    return undefined;
  }
  const { kind, tag, skip } = kindOf(first, inRegistration, warnings);
  const head = readHead(headLines.slice(skip), tagged?.rest ?? (skip === 1 ? first.text : ''), {
    first,
    kind,
    warnings,
  });
  const date = head.date ?? MISSING_DATE;
  if (date.kind === 'unknown') warnings.add('no-date', first);
  else if (date.earliest !== date.latest) warnings.add('partial-date', first);
  const agency = head.agency === '' ? NO_AGENCY : readAgency(head.agency);
  if (agency.county !== '' && agency.text !== head.agency.replaceAll('.', ''))
    warnings.add('repaired', head.agencyLine ?? first, `${head.agency} read as ${agency.text}`);
  if (head.agency === '') warnings.add('no-agency', first);
  if (kind === 'court' && agency.county === '' && head.agency !== '' && !isFederal(agency))
    warnings.add('unknown-courthouse', head.agencyLine ?? first);
  const counts = readCounts(own.slice(headLines.length), { kind, date, warnings }, head.notes);
  const event = {
    kind,
    tag,
    at: placeOf(first),
    nameCode: head.nameCode,
    birth: head.birth,
    date,
    agency,
    toc: head.toc,
    strike,
    counts,
  };
  checkCounts(event, warnings);
  return event;
}

type Kind = { readonly kind: SheetEventKind; readonly tag: string; readonly skip: number };

function kindOf(first: SheetLine, inRegistration: boolean, warnings: Warnings): Kind {
  const tagged = eventTag(first.text);
  if (tagged) return { kind: tagged.kind, tag: tagged.tag, skip: 1 };
  const isDate = dateAtStart(first.text) !== undefined;
  if (inRegistration && isDate) return { kind: 'registration', tag: '', skip: 0 };
  if (isDate || isCountLine(first.text)) {
    warnings.add('missing-header', first);
    return { kind: 'unknown', tag: '', skip: 0 };
  }
  warnings.add('unknown-event', first);
  return {
    kind: 'unknown',
    tag: first.text
      .replace(NAM, '')
      .replace(DOB, '')
      .replace(/[\s:;]+$/, '')
      .trim(),
    skip: 1,
  };
}

type HeadContext = { readonly first: SheetLine; readonly kind: SheetEventKind; readonly warnings: Warnings };

/** Name code, birth date, date, agency and level, wherever they stand among the lines before the first count. */
function readHead(lines: readonly SheetLine[], behindTag: string, { first, kind, warnings }: HeadContext): Head {
  const head: Head = {
    nameCode: '',
    birth: undefined,
    date: undefined,
    agency: '',
    agencyLine: undefined,
    toc: 'unknown',
    notes: [],
  };
  const rest = withoutFields(behindTag, head);
  const onTagLine = /(?:\d\.?){8}/.exec(rest);
  if (onTagLine) {
    if (/[A-Z0-9]/.test(rest.slice(0, onTagLine.index))) warnings.add('unread-line', first);
    head.date = sheetDate(onTagLine[0]);
    setAgency(head, rest.slice(onTagLine.index + onTagLine[0].length), first);
  } else if (kind !== 'unknown' && /[A-Z0-9]/.test(rest)) warnings.add('unread-line', first);
  for (const line of lines) {
    if (COMMENT.test(line.text) || OTHER_TAG.test(line.text)) {
      head.notes.push(line);
      continue;
    }
    const text = withoutFields(line.text, head);
    if (!/[A-Z0-9]/.test(text)) continue;
    const dated = head.date === undefined ? dateAtStart(text) : undefined;
    if (dated) {
      head.date = dated.value;
      if (dated.repair !== undefined) warnings.add('repaired', line, dated.repair);
      setAgency(head, dated.rest, line);
    } else if (
      head.agency === '' &&
      !CHARGE.test(text) &&
      !SOME_TAG.test(text) &&
      (head.date !== undefined || readAgency(text.trim()).prefix !== '')
    )
      setAgency(head, text, line);
    else warnings.add(CHARGE.test(text) ? 'second-charge' : 'unread-line', line);
  }
  return head;
}

function withoutFields(line: string, head: Head): string {
  const name = NAM.exec(line);
  if (name) head.nameCode = name[1]!;
  const birth = DOB.exec(line);
  if (birth) head.birth = sheetDate(birth[1]!);
  const toc = TOC.exec(line);
  if (toc) head.toc = parseLevel(toc[1]!);
  return line.replace(NAM, ' ').replace(DOB, ' ').replace(TOC, ' ');
}

function setAgency(head: Head, text: string, line: SheetLine): void {
  const agency = text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s.']+/, '')
    .trim();
  if (agency === '') return;
  head.agency = agency;
  head.agencyLine = line;
}

function readCounts(
  lines: readonly SheetLine[],
  context: ConstructorParameters<typeof CountReader>[1],
  notes: readonly SheetLine[],
): readonly SheetCount[] {
  const counts: SheetCount[] = [];
  let open: { readonly reader: CountReader; readonly numbers: readonly number[]; readonly line: SheetLine } | undefined;
  const close = (): void => {
    if (open) counts.push(...open.reader.finish(open.numbers));
  };
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i]!;
    if (!isCountLine(line.text)) {
      open?.reader.take(line);
      continue;
    }
    const next = lines[i + 1];
    if (!/\d/.test(line.text) && next && /^\s*\d{1,3}(?:\s*-\s*\d{1,3})?\s*(?:#.*)?$/.test(next.text)) {
      line = { ...line, text: `${line.text}${next.text.trim()}` };
      i += 1;
    }
    close();
    open = { reader: new CountReader(line, context), numbers: numbersOf(line, context.warnings), line };
    if (counts.length === 0) for (const note of notes) open.reader.note(note);
    checkOrder(counts, open.numbers[0]!, line, context.warnings);
  }
  close();
  return counts;
}

/** Counts are numbered from 1 without gaps. */
function checkOrder(before: readonly SheetCount[], number: number, line: SheetLine, warnings: Warnings): void {
  const last = before.at(-1)?.number ?? 0;
  if (number > last + 1) warnings.add('count-gap', line);
  else if (number <= last) warnings.add('count-order', line);
}

const WITHOUT_COUNTS: ReadonlySet<SheetEventKind> = new Set<SheetEventKind>(['deceased', 'applicant']);

function checkCounts({ kind, agency, counts, at }: SheetEvent, warnings: Warnings): void {
  if (counts.length === 0 && !WITHOUT_COUNTS.has(kind)) warnings.add('no-count', at);
  for (const count of counts) {
    if (kind === 'court' && count.entries.length === 0) warnings.add('no-disposition', count.at);
    for (const entry of count.entries) {
      if (entry.words.kind === 'convicted' && !convictsAdults(kind, agency))
        warnings.add('conviction-outside-court', entry.at);
      if (kind === 'registration' && /NO LONGER REQUIRED/.test(entry.words.text))
        warnings.add('registration-ended', entry.at);
    }
  }
}
