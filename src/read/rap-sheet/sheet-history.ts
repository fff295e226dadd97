import { MISSING_DATE, type PartialDate, spanning } from '../../basics/index.ts';
import {
  type Charge,
  type Count,
  type CriminalHistory,
  type Cycle,
  type Disposition,
  type DispositionKind,
  type EventKind,
  type HistoryEvent,
  type Level,
  type Origin,
  type Person,
  caseNumberGiven,
  compareDispositions,
  namesNoOffense,
  parseCharge,
} from '../../history/index.ts';
import { convictsAdults } from './courthouses.ts';
import { nameUnder } from './header.ts';
import type { Place } from './place.ts';
import type { RapSheet, SheetCount, SheetEntry, SheetEvent, SheetEventKind } from './sheet.ts';
import { warningClass } from './warnings.ts';

/** Which file of the plan a sheet was read from, and the key of its person. */
export type SheetSource = { readonly file: number; readonly person: string };

const KINDS: Readonly<Record<SheetEventKind, EventKind>> = {
  arrest: 'arrest',
  'supplemental-arrest': 'arrest',
  court: 'court',
  probation: 'probation',
  custody: 'custody',
  registration: 'registration',
  applicant: 'other',
  deceased: 'deceased',
  'mental-health': 'custody',
  unknown: 'other',
};

/**
 * The sheet as the history that the law is asked about: the same as the same person's rows of the bulk file would give.
 * Whatever may be missing from it, by a warning of LOSS, stands in `lost`, so that nothing is granted unseen.
 */
export function historyOfSheet(sheet: RapSheet, source: SheetSource): CriminalHistory {
  const cycles = sheet.cycles.map(({ events }, i) => cycleOf(events, { sheet, source, key: digits(i + 1) }));
  const { deceased } = sheet.header;
  return {
    person: personOf(sheet, source),
    cycles: deceased ? [...cycles, deathNotice(deceased, digits(cycles.length + 1), source)] : cycles,
    lost: sheet.warnings
      .filter((warning) => warningClass(warning) === 'LOSS')
      .map(({ at, code }) => ({ origin: originOf(at, source), code })),
  };
}

function personOf({ header }: RapSheet, { person }: SheetSource): Person {
  const known: PartialDate[] = header.births.filter(({ kind }) => kind === 'known');
  return {
    key: person,
    name: header.names[0]?.name ?? '',
    cii: header.cii,
    sex: header.sex,
    race: header.race,
    birth: known.length === 0 ? (header.births[0] ?? MISSING_DATE) : known.reduce(spanning),
    birthDoubt: known.length > 1 ? 'the sheet gives several dates' : undefined,
  };
}

type CycleContext = { readonly sheet: RapSheet; readonly source: SheetSource; readonly key: string };

function cycleOf(events: readonly SheetEvent[], { sheet, source, key }: CycleContext): Cycle {
  return { key, events: events.map((event, i) => eventOf(event, { sheet, source, key: key + digits(i + 1) })) };
}

function eventOf(event: SheetEvent, { sheet, source, key }: CycleContext): HistoryEvent {
  const name = nameUnder(sheet.header.names, event.nameCode);
  return {
    kind: KINDS[event.kind],
    key,
    date: event.date,
    county: event.agency.county,
    agency: event.agency.text,
    counts: event.counts.map((count, i) => countOf(count, event, { id: `${key}${digits(i + 1)}000`, source })),
    ...(name === undefined ? {} : { name }),
  };
}

type CountContext = { readonly id: string; readonly source: SheetSource };

function countOf(count: SheetCount, event: SheetEvent, { id, source }: CountContext): Count {
  const charge = chargeOf(count);
  const named = { charge, from: charge ? count.chargeFrom : ('missing' as const) };
  const isCourt = event.kind === 'court';
  return {
    id,
    charge,
    level: levelOf(count, event),
    dispositions: count.entries
      .map((entry, i) => dispositionOf(entry, { event, named, order: i + 1, source }))
      .sort(compareDispositions),
    caseNumbers: isCourt ? numbersIn(count.caseNumber) : [],
    courtNumbers: isCourt ? numbersIn(count.courtNumber) : [],
    remarks: [...new Set([...count.comments.map(({ text }) => text), ...count.flags.filter(citesSplit)])].sort(),
    origins: count.lines.map((at) => originOf(at, source)),
  };
}

/** A section of sentencing names no charge; it is then missing, and a person finds it out. */
function chargeOf(count: SheetCount): Charge | undefined {
  if (count.charge === '') return undefined;
  const charge = parseCharge(count.charge, qualifiers(count));
  return namesNoOffense(charge) ? undefined : charge;
}

function numbersIn(text: string): readonly string[] {
  const number = caseNumberGiven(text);
  return number === '' ? [] : [number];
}

/** Whether a flag says how a county term was to be served: straight or split. */
function citesSplit(flag: string): boolean {
  return flag.startsWith('1170(H)(5)');
}

/** What the flags add to the charge; a flag that is no qualifier adds nothing. */
function qualifiers({ flags }: SheetCount): string {
  return flags.filter((flag) => flag.startsWith('-')).join(' ');
}

function levelOf({ entries, toc }: SheetCount, event: SheetEvent): Level {
  return entries.find(({ level }) => level !== 'unknown')?.level ?? (toc === 'unknown' ? event.toc : toc);
}

type EntryContext = {
  readonly event: SheetEvent;
  readonly named: { readonly charge: Charge | undefined; readonly from: SheetCount['chargeFrom'] };
  readonly order: number;
  readonly source: SheetSource;
};

function dispositionOf(entry: SheetEntry, { event, named, order, source }: EntryContext): Disposition {
  const { words } = entry;
  return {
    kind: kindOf(entry, event),
    text: words.text,
    statute: words.statute,
    date: entry.date,
    dateFrom: entry.dated === 'event' || words.kind !== 'convicted' ? 'step' : 'disposition',
    recorded: entry.date,
    order,
    level: words.kind === 'reduced' ? loweredTo(entry) : entry.level,
    charge: named.charge,
    chargeFrom: named.from,
    sentence: { parts: entry.sentence },
    origin: originOf(entry.at, source),
  };
}

/** "Convicted" outside an adult court is not counted as a conviction; a person must read it (the sheet has a loss). */
function kindOf({ words }: SheetEntry, { kind, agency }: SheetEvent): DispositionKind {
  if (words.kind !== 'convicted') return words.kind;
  return convictsAdults(kind, agency) ? 'convicted' : 'not-understood';
}

/** The level named by the words, else the one given, unless that is still the felony it was. */
function loweredTo({ words, level }: SheetEntry): Level {
  if (words.lowersTo !== 'unknown') return words.lowersTo;
  return level === 'felony' ? 'unknown' : level;
}

/** A notice of death in the header, as an event of its own. */
function deathNotice(at: Place, key: string, source: SheetSource): Cycle {
  const count: Count = {
    id: `${key}001001000`,
    charge: undefined,
    level: 'unknown',
    dispositions: [],
    caseNumbers: [],
    courtNumbers: [],
    remarks: [],
    origins: [originOf(at, source)],
  };
  const event: HistoryEvent = {
    kind: 'deceased',
    key: `${key}001`,
    date: MISSING_DATE,
    county: '',
    agency: '',
    counts: [count],
  };
  return { key, events: [event] };
}

function originOf({ page, line, row }: Place, { file }: SheetSource): Origin {
  return { file, row, line, page };
}

function digits(number: number): string {
  return String(number).padStart(3, '0');
}
