import {
  type CalendarDate,
  MISSING_DATE,
  type PartialDate,
  type Problem,
  type Result,
  UNREADABLE_DATE,
  calendarDate,
  daysInMonth,
  parseIsoDate,
} from '../../basics/index.ts';
import type {
  Charge,
  Count,
  CriminalHistory,
  Cycle,
  Disposition,
  DispositionKind,
  HistoryEvent,
  Level,
  Offense,
  Origin,
  SentencePart,
} from '../../history/index.ts';
import { AGENCY_SCHEMA, type DISPOSITION_KINDS, type EVENT_KINDS, NEUTRAL_SCHEMA } from './schema.ts';
import { faultsOf } from './validate.ts';

/** A history with the rows of a bulk file that it was made from, where it keeps them. */
export type NeutralRecord = {
  readonly history: CriminalHistory;
  readonly rows: readonly { readonly at: Origin; readonly cells: readonly string[] }[] | undefined;
  /** Names of the files that places in the record speak of. */
  readonly files: readonly string[];
};

/** Reads histories as neutral JSON: one, a list of them, or one on each line. Faults name the place, not what stands there. */
export function readNeutral(text: string, file: string): Result<readonly NeutralRecord[]> {
  const parsed = documentsIn(text, file);
  if (!parsed.ok) return parsed;
  const problems: Problem[] = [];
  const records: NeutralRecord[] = [];
  parsed.value.forEach(({ value, line }, i) => {
    const faults = [...faultsOf(value, NEUTRAL_SCHEMA), ...agencyFaults(value), ...dayFaults(value)];
    const whose = parsed.value.length > 1 ? `history ${i + 1}, ` : '';
    for (const { path, hint } of faults)
      problems.push({ code: 'bad-history', file, ...(line && { line }), field: `${whose}${path}`, hint });
    if (faults.length === 0) records.push(recordOf(value as Neutral));
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: records };
}

type Parsed = { readonly value: unknown; readonly line?: number };

function documentsIn(text: string, file: string): Result<readonly Parsed[]> {
  const bare = text.replace(/^\uFEFF/, '').trim();
  try {
    const whole: unknown = JSON.parse(bare);
    return { ok: true, value: (Array.isArray(whole) ? whole : [whole]).map((value: unknown) => ({ value })) };
  } catch {
    // Perhaps one history on each line.
  }
  const found: Parsed[] = [];
  for (const [i, line] of bare.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      found.push({ value: JSON.parse(line), line: i + 1 });
    } catch {
      const hint = 'not JSON; expected one history, a list of them, or one on each line';
      return { ok: false, problems: [{ code: 'bad-json', file, line: i + 1, hint }] };
    }
  }
  return { ok: true, value: found };
}

type Fault = { readonly path: string; readonly hint: string };

function agencyFaults(value: unknown): readonly Fault[] {
  const agencies = (value as { readonly agencies?: unknown } | null)?.agencies;
  if (typeof agencies !== 'object' || agencies === null) return [];
  return Object.values(agencies).flatMap((agency, i) =>
    faultsOf(agency, AGENCY_SCHEMA).map(({ path, hint }) => ({ path: `agencies, the ${i + 1}th, ${path}`, hint })),
  );
}

/** Days that the calendar does not have, which no pattern finds. */
function dayFaults(value: unknown, path = ''): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const given = value as Record<string, unknown>;
  if (typeof given['year'] === 'number' && dateOf(given as DateGiven).kind === 'unknown')
    return [{ path, hint: 'no such day in the calendar' }];
  if (typeof given['earliest'] === 'string' && dateOf(given as DateGiven).kind === 'unknown')
    return [{ path, hint: 'expected two days of the calendar, the earliest first' }];
  return Object.entries(given).flatMap(([name, own]) =>
    dayFaults(own, Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`),
  );
}

type DateGiven = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly earliest?: string;
  readonly latest?: string;
  readonly unreadable?: boolean;
} | null;

function dateOf(given: DateGiven): PartialDate {
  if (given === null) return MISSING_DATE;
  const { year, month, day, earliest, latest } = given;
  if (year !== undefined) {
    if (month === undefined && day !== undefined) return UNREADABLE_DATE;
    const last = month ?? 12;
    return between(calendarDate(year, month ?? 1, day ?? 1), calendarDate(year, last, day ?? daysInMonth(year, last)));
  }
  return earliest === undefined || latest === undefined
    ? UNREADABLE_DATE
    : between(parseIsoDate(earliest), parseIsoDate(latest));
}

function between(earliest: CalendarDate | undefined, latest: CalendarDate | undefined): PartialDate {
  return earliest === undefined || latest === undefined || latest < earliest
    ? UNREADABLE_DATE
    : { kind: 'known', earliest, latest };
}

type ChargeGiven = Omit<Charge, 'text' | 'parts'> & {
  readonly raw: string;
  readonly parts: readonly (Omit<Offense, 'subdivisions'> & { readonly subsections: readonly string[] })[];
};

type PartGiven = Pick<SentencePart, 'kind' | 'runs'> & {
  readonly terms: readonly { readonly length: number | null; readonly unit: SentencePart['unit'] }[];
  readonly life?: boolean;
  readonly suspended?: boolean;
  readonly raw: string;
};

type LevelGiven = 'F' | 'M' | 'I';

type DispositionGiven = {
  readonly kind: (typeof DISPOSITION_KINDS)[number];
  readonly raw: string;
  readonly statute?: string;
  readonly date: DateGiven;
  readonly date_from: Disposition['dateFrom'];
  readonly recorded: DateGiven;
  readonly order: number;
  readonly level?: LevelGiven;
  readonly charge: ChargeGiven | null;
  readonly charge_from: Disposition['chargeFrom'];
  readonly sentence: readonly PartGiven[];
  readonly at: Origin;
};

type Neutral = {
  readonly source: { readonly files: readonly string[] };
  readonly person: {
    readonly key: string;
    readonly identifiers: readonly { readonly type: string; readonly value: string }[];
    readonly names: readonly { readonly raw: string; readonly primary: boolean }[];
    readonly birth: DateGiven;
    readonly birth_doubt?: string;
    readonly sex?: string;
    readonly race?: string;
  };
  readonly agencies: Readonly<Record<string, { readonly name: string; readonly county: string }>>;
  readonly cycles: readonly {
    readonly key: string;
    readonly events: readonly {
      readonly key: string;
      readonly kind: (typeof EVENT_KINDS)[number];
      readonly date: DateGiven;
      readonly agency?: string;
      readonly name?: string;
      readonly counts: readonly {
        readonly key: string;
        readonly charged: ChargeGiven | null;
        readonly level?: LevelGiven;
        readonly dispositions: readonly DispositionGiven[];
        readonly numbers: readonly { readonly kind: 'case' | 'court'; readonly value: string }[];
        readonly comments: readonly string[];
        readonly at: readonly Origin[];
      }[];
    }[];
  }[];
  readonly lost: readonly { readonly code: string; readonly at: Origin }[];
  readonly rows?: readonly { readonly at: Origin; readonly cells: readonly string[] }[];
};

function recordOf({ source, person, agencies, cycles, lost, rows }: Neutral): NeutralRecord {
  return {
    history: {
      person: {
        key: person.key,
        name: (person.names.find(({ primary }) => primary) ?? person.names[0])?.raw ?? '',
        cii: person.identifiers.find(({ type }) => type === 'CII')?.value ?? '',
        sex: person.sex ?? '',
        race: person.race ?? '',
        birth: dateOf(person.birth),
        birthDoubt: person.birth_doubt,
      },
      cycles: cycles.map(({ key, events }): Cycle => ({
        key,
        events: events.map((event) => eventOf(event, agencies)),
      })),
      lost: lost.map(({ code, at }) => ({ code, origin: at })),
    },
    rows,
    files: source.files,
  };
}

function eventOf(given: Neutral['cycles'][number]['events'][number], agencies: Neutral['agencies']): HistoryEvent {
  const agency = given.agency === undefined ? undefined : agencies[given.agency];
  return {
    kind: given.kind,
    key: given.key,
    date: dateOf(given.date),
    county: agency?.county ?? '',
    agency: agency?.name ?? '',
    ...(given.name !== undefined && { name: given.name }),
    counts: given.counts.map(({ key, charged, level, dispositions, numbers, comments, at }): Count => ({
      id: key,
      charge: chargeOf(charged),
      level: levelOf(level),
      dispositions: dispositions.map(dispositionOf),
      caseNumbers: numbers.flatMap(({ kind, value }) => (kind === 'case' ? value : [])),
      courtNumbers: numbers.flatMap(({ kind, value }) => (kind === 'court' ? value : [])),
      remarks: comments,
      origins: at,
    })),
  };
}

/** The same charge is one object for many counts, as lists are asked about charges and remember. */
const charges = new Map<string, Charge>();

function chargeOf(given: ChargeGiven | null): Charge | undefined {
  if (given === null) return undefined;
  const key = JSON.stringify(given);
  let charge = charges.get(key);
  if (!charge) {
    const { raw, parts, ...rest } = given;
    const offenses = parts.map(({ subsections, ...part }) => ({ ...part, subdivisions: subsections }));
    charges.set(key, (charge = { ...rest, text: raw, parts: offenses }));
  }
  return charge;
}

function dispositionOf(given: DispositionGiven): Disposition {
  return {
    kind: KINDS[given.kind],
    text: given.raw,
    statute: given.statute,
    date: dateOf(given.date),
    dateFrom: given.date_from,
    recorded: dateOf(given.recorded),
    order: given.order,
    level: levelOf(given.level),
    charge: chargeOf(given.charge),
    chargeFrom: given.charge_from,
    sentence: { parts: given.sentence.map(partOf) },
    origin: given.at,
  };
}

/** The words of the neutral form, as the history reads them. */
const KINDS: Readonly<Record<(typeof DISPOSITION_KINDS)[number], DispositionKind>> = {
  convicted: 'convicted',
  reduced: 'reduced',
  set_aside: 'set-aside',
  dismissed: 'dismissed',
  vacated: 'vacated',
  relieved: 'relieved',
  sealed: 'relieved',
  pardoned: 'relieved',
  acquitted: 'not-convicted',
  prosecutor_rejected: 'not-convicted',
  released: 'not-convicted',
  diverted: 'not-convicted',
  not_convicted: 'not-convicted',
  supervision: 'supervision',
  probation_revoked: 'supervision',
  probation_reinstated: 'supervision',
  sentence_modified: 'supervision',
  pending: 'none',
  other: 'not-understood',
};

function partOf({ kind, terms, life, suspended, runs, raw }: PartGiven): SentencePart {
  const [first, ...and] = terms.map(({ length, unit }) => ({ length: length ?? undefined, unit }));
  return {
    kind,
    ...(first ?? { length: undefined, unit: 'none' }),
    text: raw,
    ...(and.length > 0 && { and }),
    ...(life && { life: true }),
    ...(suspended && { suspended: true }),
    ...(runs && { runs }),
  };
}

function levelOf(level: LevelGiven | undefined): Level {
  switch (level) {
    case 'F':
      return 'felony';
    case 'M':
      return 'misdemeanor';
    case 'I':
      return 'infraction';
    case undefined:
      return 'unknown';
  }
}
